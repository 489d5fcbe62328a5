// Chooses the brand of a product from all texts and markup that may name it.
import { BRAND_LINK, MAKER_LINK, OF_SCRIPT } from '../../model/listing/brand-reasons.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { closest, rawText, textOf, type PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { LowerCasePattern } from '../words/lower-case-pattern.ts';
import { anyOf } from '../words/page-words.ts';
import { BRAND_LABEL, MANUFACTURER_LABEL } from '../words/labels.ts';
import { agreement } from '../rank/agreement.ts';
import { isBrandName } from './brand-name.ts';
import { brandsNearby, isOfBook } from './brand-nearby.ts';
import type { Candidate, Ranked } from '../rank/candidate.ts';
import { fold, rank } from '../rank/ranker.ts';
import {
  attributeLiteral,
  scriptCandidates,
  sourceCandidate,
  blockCandidates,
  itempropCandidates,
  textCandidate,
  visibleCandidate,
  withClues,
} from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { isCompany, makerName } from './maker-name.ts';
import { Mentions } from './mentions.ts';
import { namedValues } from './named-values.ts';
import { coreOf, ownBrands } from './own-brand.ts';
import { proseBrands } from './prose-brand.ts';
import { scriptBrands } from './script-brand.ts';

/** Returns the brand with its evidence, or undefined. */
export function readBrand(context: Context, labelled: Labelled[]): Ranked<string> | undefined {
  const mentions = new Mentions(context.page);
  const pool: Candidate<string>[] = [];
  const kinds: string[] = [];
  for (const [kind, found] of Object.entries(sourcesOf(context, labelled, mentions)))
    for (const one of found)
      if (isBrandName(one.value) && !isCompany(one.value)) {
        pool.push(one);
        kinds.push(kind);
      }
  const keys = pool.map(({ value }) => fold(value));
  const agreed = agreement(keys, kinds);
  const title = fold(context.name);
  const isCalled = pool.some(isCalledBrand);
  const named = pool.map((one, i) => {
    const place = placeIn(title, keys[i]!);
    return withClues(
      one,
      `kind:${kinds[i]}`,
      place,
      `${kinds[i]}:${place}`,
      ...agreed[i]!.map((clue) => `kinds:${clue}`),
      ...(isCalledBrand(one) ? [] : mentions.cluesOf(one.value)),
      ...(isCalled && !isCalledBrand(one) ? ['beside:named-brand'] : []),
    );
  });
  // "By" may name a reviewer, so such a value does not count as a stated brand.
  const byName = new Set(labelled.filter(({ name }) => BY_LABEL.test(name)).map(placeOf));
  const isStated = (one: Candidate<string>) =>
    (isCalledBrand(one) && !byName.has(placeOf(one.evidence))) || isStrongSource(one);
  return rank(context.ranking, 'brand', named, fold, isStated);
}

const BY_LABEL = /^by$/i;
const placeOf = ({ block, start }: Pick<Evidence, 'block' | 'start'>) => `${block} ${start}`;

/** Returns all candidates for the brand, by the kind of source. */
function sourcesOf(
  context: Context,
  labelled: Labelled[],
  mentions: Mentions,
): Record<string, Candidate<string>[]> {
  const { page } = context;
  const isBook = isOfBook(context);
  return {
    markup: namedValues(context, [], { props: ['brand'], clues: CALLED }, whole),
    meta: namedValues(context, [], { meta: META, clues: CALLED }, whole),
    label: namedValues(
      context,
      labelled,
      { label: isBook ? BRAND_OF_BOOK : BRAND_LABEL, clues: CALLED },
      short,
    ),
    maker: namedValues(context, labelled, MAKER, (text) => short(coreOf(makerName(text)))),
    near: brandsNearby(context),
    stray: [...itempropCandidates(page, /^brand$/, whole, () => CALLED), ...microformats(context)],
    script: scriptBrands(context),
    own: ownBrands(context),
    prose: proseBrands(context),
    title: titleWords(context, mentions),
    state: stateBrands(context),
    by: isBook ? [] : makersInTitle(context),
    short: shortTexts(context),
    row: labelledNames(context, labelled),
  };
}

const CALLED = ['named:brand'];
const META = ['product:brand', 'og:brand', 'brand'];
const BRAND_OF_BOOK = { test: (label: string) => BRAND_LABEL.test(label) && !BY_LABEL.test(label) };
/** Some shop systems store the brand as "vendor", although the vendor need not be the maker. */
const MAKER = {
  label: { test: (label: string) => MANUFACTURER_LABEL.test(label) || /^vendor$/i.test(label) },
  props: ['manufacturer'],
  clues: ['named:maker'],
};

const whole = (text: string) => text.replace(/^[:：\s]+/, '');
const short = (text: string) => (text.length <= 60 ? whole(text) : undefined);

const isCalledBrand = ({ clues }: Candidate<string>) => clues.includes('named:brand');

/**
 * Returns true for links to a brand's products, and for a shop's name that the product's text repeats. They
 * are as strong as the markup's brand.
 */
const isStrongSource = ({ evidence, clues }: Candidate<string>) =>
  TELLING.has(evidence.reasons?.[0] ?? '') || clues.includes('own:named');

const TELLING = new Set([BRAND_LINK, MAKER_LINK, OF_SCRIPT]);

const placeIn = (title: string, name: string) =>
  title.startsWith(name) ? 'title-begins' : title.includes(name) ? 'in-title' : 'not-in-title';

/** Proposes the first one, two or three words of the title, because a title often starts with the brand. */
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
    const clues = [
      `title-words:${count}`,
      ...formOf(value),
      nextForm(words[count]!),
      ...mentions.stepClues(words, count),
    ];
    return [textCandidate(page, value, titleBlock, start, [], clues)];
  });
}

/** Returns the form of the word after the proposed brand: a model code, a capitalised word or other. */
const nextForm = (word: string) =>
  /\d/.test(word) ? 'next:code' : /^\p{Lu}/u.test(word) ? 'next:capital' : 'next:other';

const formOf = (text: string) => [
  /^\p{Lu}[\p{Lu}\P{L}]+$/u.test(text)
    ? 'form:capitals'
    : /^\p{Lu}/u.test(text)
      ? 'form:capital'
      : 'form:other',
];

const NEAR_TITLE = 6;

/** Proposes what follows "by" in the title. Not used for books, where it is the author. */
function makersInTitle({ page, titleBlock, name }: Context): Candidate<string>[] {
  const maker = (BY.exec(name) ?? MARKED.exec(name))?.[1]?.trim() ?? '';
  return blockCandidates(page, titleBlock, maker, [], ['after-by']);
}

const BY = /\b(?:by|von|par|from) ((?:\p{Lu}[\p{L}\p{N}&'’.-]*\s?){1,3})/u;

/** A brand followed by the word for "brand": 某某牌维生素. */
const MARKED = new LowerCasePattern(
  String.raw`^([\u4e00-\u9fff]{2,6}?)${anyOf('brand/mark')}[\u4e00-\u9fff]`,
);

/** Proposes headings, links and other short texts next to the title. */
function shortTexts({ page, titleBlock }: Context): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  if (titleBlock < 0) return found;
  for (let index = Math.max(0, titleBlock - NEAR_TITLE); index <= titleBlock + NEAR_TITLE; index++) {
    const block = page.blocks[index];
    if (!block || index === titleBlock || block.text.length > 34 || /\d{3}/.test(block.text)) continue;
    found.push(textCandidate(page, block.text, index, 0, [], ['short-text', ...formOf(block.text)]));
  }
  return found;
}

/** Proposes rows with a short value; the ranker judges them by their label. */
function labelledNames({ page }: Context, labelled: Labelled[]): Candidate<string>[] {
  return labelled
    .filter(({ name, value }) => value.length <= 34 && name.length <= 24 && /^[\p{Lu}\p{Lo}]/u.test(value))
    .map((entry) =>
      visibleCandidate(page, entry.value, entry, [], [entry.firm ? 'row' : 'line', ...formOf(entry.value)]),
    );
}

const BRAND_KEY = /brand|vendor|manufacturer/;

const stateBrands = (context: Context) =>
  scriptCandidates(
    context,
    BRAND_KEY,
    (text) => (/\p{L}/u.test(text) && text.length <= 40 ? text : undefined),
    ({ key }) => [`named:${/brand/.test(key) ? 'brand' : 'maker'}`],
  );

/** Proposes texts of microformat classes such as `p-brand`. The elements are often hidden. */
function microformats({ page }: Context): Candidate<string>[] {
  return page.withSignals.flatMap((element) => {
    if (!(element.signals & S.brand) || !isMicroformat(element)) return [];
    const text = (textOf(page, element, 60) || (rawText(element)?.data ?? '')).trim();
    return [
      sourceCandidate(
        page,
        text,
        attributeLiteral(element, text),
        'microdata',
        ['marked as the brand'],
        CALLED,
      ),
    ];
  });
}

/** Class of a microformat's root: `hproduct`, or `hreview` for a review of the product. */
const MICROFORMAT = /(?:^|\s)h(?:-?product|review)/;

function isMicroformat({ attribs, parentElement }: PageElement): boolean {
  if (!/(?:^|\s)(?:p-)?brand(?:\s|$)/.test(attribs.class ?? '')) return false;
  return closest(parentElement, (up) => MICROFORMAT.test(up.attribs.class ?? ''), 3) !== undefined;
}
