import { textOf } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { BRAND_LABEL, MANUFACTURER_LABEL } from '../words/labels.ts';
import { fold } from '../rank/ranker.ts';
import { isBrandName } from './brand-name.ts';
import { brandsNearby } from './brand-nearby.ts';
import type { Ranked, RankedCandidate } from '../rank/candidate.ts';
import { rank } from '../rank/ranker.ts';
import { stateClues } from '../structured/state-values.ts';
import { fromItem, marked, visible, type Candidate } from './candidate.ts';
import { productValues, type Context } from './context.ts';
import { inferredBrands, namedElsewhere } from './inferred-brand.ts';
import type { Labelled } from './labelled.ts';
import { Mentions } from './mentions.ts';
import { siteNames } from './seller.ts';

export function readBrand(context: Context, labelled: Labelled[]): Ranked<string> | undefined {
  const { page } = context;
  const pool: Candidate<string>[] = [];
  for (const { item, literal: value } of productValues(context, 'brand', 'manufacturer'))
    pool.push(
      fromItem(
        page,
        item,
        value,
        value.text,
        0,
        ['brand of the markup'],
        [item.props.has('brand') ? 'named:brand' : 'named:maker'],
      ),
    );
  for (const name of ['product:brand', 'og:brand', 'brand']) {
    const value = context.head.meta.get(name);
    if (value) pool.push(marked(page, value.text, 0, value, 'meta', [], ['named:brand']));
  }
  for (const entry of labelled) {
    if (!BRAND_LABEL.test(entry.name) || entry.value.length > 60) continue;
    const author = /^(?:author|autor|auteur|label)$/i.test(entry.name);
    if (author) continue;
    pool.push(visible(page, entry.value.replace(/^[:：\s]+/, ''), 0, entry, [], ['labelled', 'named:brand']));
  }
  for (const entry of labelled)
    if (MANUFACTURER_LABEL.test(entry.name) && entry.value.length <= 40)
      pool.push(visible(page, entry.value, 0, entry, [], ['labelled', 'named:maker']));
  pool.push(...brandsNearby(context));
  pool.push(...strayMarkup(context), ...namedElsewhere(context), ...inferredBrands(context));
  const mentions = new Mentions(page);
  pool.push(
    ...titleWords(context, mentions),
    ...stateBrands(context),
    ...shopNames(context),
    ...shortTexts(context),
  );
  pool.push(...labelledNames(context, labelled));
  const title = fold(context.name);
  const isCalled = pool.some(isCalledBrand);
  const named = pool
    .filter((one) => isBrandName(one.value))
    .map((one) => ({
      ...one,
      clues: [
        ...(one.clues ?? []),
        ...nameClues(fold(one.value), title),
        ...(isCalledBrand(one) ? [] : mentions.cluesOf(one.value)),
        ...(isCalled && !isCalledBrand(one) ? ['beside:named-brand'] : []),
      ],
    }));
  return rank(context.ranking, 'brand', named, fold, isCalledBrand);
}

const isCalledBrand = ({ clues }: RankedCandidate<string>) => clues?.includes('named:brand') ?? false;

const nameClues = (name: string, title: string) =>
  title.startsWith(name) ? ['title-begins'] : title.includes(name) ? ['in-title'] : ['not-in-title'];

/** A title often begins with the brand. */
function titleWords({ page, name, titleBlock }: Context, mentions: Mentions): Candidate<string>[] {
  const words = name.split(/\s+/);
  const start = page.blocks[titleBlock]?.text.indexOf(words[0]!) ?? -1;
  if (start < 0) return [];
  return [1, 2, 3].flatMap((count) => {
    const value = words
      .slice(0, count)
      .join(' ')
      .replace(/(?<![,:;®™-])[,:;®™-]+$/u, '');
    if (words.length <= count || value.length < 2 || value.length > 30) return [];
    const clues = [`title-words:${count}`, ...formOf(value), ...mentions.stepClues(words, count)];
    return [visible(page, value, 0, { block: titleBlock, start, end: start + value.length }, [], clues)];
  });
}

const formOf = (text: string) => [
  /^\p{Lu}[\p{Lu}\P{L}]+$/u.test(text)
    ? 'form:capitals'
    : /^\p{Lu}/u.test(text)
      ? 'form:capital'
      : 'form:other',
];

/** A shop may sell its own brand. */
function shopNames(context: Context): Candidate<string>[] {
  return siteNames(context).map((one) => ({ ...one, clues: [...(one.clues ?? []), 'shop-name'] }));
}

const NEAR_TITLE = 6;

/** Headings, links and other short texts beside the title, and what follows "by" in it. */
function shortTexts({ page, titleBlock, name }: Context): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  const by = /\b(?:by|von|par|de|di|from) ((?:\p{Lu}[\p{L}\p{N}&'’.-]*\s?){1,3})/u.exec(name);
  const start = by ? (page.blocks[titleBlock]?.text.indexOf(by[1]!) ?? -1) : -1;
  if (by && start >= 0)
    found.push(
      visible(
        page,
        by[1]!.trim(),
        0,
        { block: titleBlock, start, end: start + by[1]!.trim().length },
        [],
        ['after-by'],
      ),
    );
  if (titleBlock < 0) return found;
  for (let index = Math.max(0, titleBlock - NEAR_TITLE); index <= titleBlock + NEAR_TITLE; index++) {
    const block = page.blocks[index];
    if (!block || index === titleBlock || block.text.length > 34 || /\d{3}/.test(block.text)) continue;
    const end = block.text.length;
    const clues = ['short-text', ...formOf(block.text)];
    found.push(visible(page, block.text, 0, { block: index, start: 0, end }, [], clues));
  }
  return found;
}

/** Rows with a short value: their label tells. */
function labelledNames({ page }: Context, labelled: Labelled[]): Candidate<string>[] {
  return labelled
    .filter(({ name, value }) => value.length <= 34 && name.length <= 24 && /^[\p{Lu}\p{Lo}]/u.test(value))
    .map((entry) =>
      visible(page, entry.value, 0, entry, [], [entry.firm ? 'row' : 'line', ...formOf(entry.value)]),
    );
}

const BRAND_KEY = /brand|vendor|manufacturer/;

function stateBrands({ page, state }: Context): Candidate<string>[] {
  return state.flatMap((value) =>
    BRAND_KEY.test(value.key) && /\p{L}/u.test(value.text) && value.text.length <= 40
      ? [
          marked(
            page,
            value.text,
            0,
            value,
            'script',
            [],
            [...stateClues(value), `named:${/brand/.test(value.key) ? 'brand' : 'maker'}`],
          ),
        ]
      : [],
  );
}

/** `itemprop="brand"` outside of any thing that the markup describes. */
function strayMarkup({ page }: Context): Candidate<string>[] {
  for (const element of page.elements) {
    if (!(element.signals & S.brand)) continue;
    const { itemprop, content } = element.attribs;
    if (itemprop !== 'brand' || element.inherited & (S.related | S.footer | S.nav)) continue;
    const text = (content ?? textOf(page, element, 60)).trim();
    const from = element.startIndex;
    if (isBrandName(text))
      return [
        marked(
          page,
          text,
          3.6,
          { text, from, to: from + 2000 },
          'microdata',
          ['itemprop brand'],
          ['named:brand'],
        ),
      ];
  }
  return [];
}
