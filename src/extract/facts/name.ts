// Chooses the name of a product or page.
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { likeness, similarity, wordsOf } from '../../text/match/word-overlap.ts';
import { tidy } from '../../text/memory/detach-string.ts';
import { tagged } from '../html/page.ts';
import { bin } from '../rank/bin.ts';
import type { Candidate, Ranked } from '../rank/candidate.ts';
import { fold, rank } from '../rank/ranker.ts';
import { literal, type Literal } from '../structured/item.ts';
import {
  attributeLiteral,
  mergeCandidates,
  sourceCandidate,
  blockCandidates,
  visibleCandidate,
  withClues,
} from './candidate.ts';
import type { Context } from './context.ts';
import { titleText, type TitleElement } from './title-element.ts';

const MOST_HEADINGS = 12;

/**
 * Returns the name: a heading, the name in the markup, the `alt` of a picture, or a part of `<title>`. A page
 * that is no product page is named by `<title>` first.
 */
export function readName(
  context: Context,
  title: TitleElement | undefined,
  type: Listing['pageType'],
): Ranked<string> | undefined {
  const titles = titleNames(context);
  const named = [...headings(context, title), ...markedNames(context), ...pictureNames(context)];
  const pool = addWordClues(context, [...named, ...titles]);
  const chosen = rank(context.ranking, 'name', pool, fold, isOfGoods);
  if (chosen && type !== 'CollectionPage') return preferHeading(chosen, title);
  return mergeCandidates(type === 'ItemPage' ? [...named, ...titles] : [...titles, ...named]);
}

/** Other headings and pictures may show other products, so they do not count as a stated name. */
const isOfGoods = ({ clues }: Candidate<string>) => !clues.some((clue) => LOOSE.has(clue));

const LOOSE = new Set(['heading', 'alt', '<title> part', 'og:title part']);

/** If the page's heading names the same product in other words, the heading is returned: buyers read it. */
function preferHeading(chosen: Ranked<string>, title: TitleElement | undefined): Ranked<string> {
  const { value, evidence } = chosen;
  if (!title || similarity(title.text, value) < SAME_GOODS) return chosen;
  const isTitle = ({ quote, source }: Evidence) => source === 'visible' && quote === title.text;
  const shown = evidence.filter(isTitle);
  if (shown.length === 0) return chosen;
  return { value: title.text, evidence: [...shown, ...evidence.filter((one) => !isTitle(one))] };
}

const SAME_GOODS = 0.55;

function headings({ page }: Context, title: TitleElement | undefined): Candidate<string>[] {
  const elements = ['h1', 'h2'].flatMap((name) => tagged(page, name).slice(0, MOST_HEADINGS));
  const others = elements.flatMap((element) =>
    element === title?.element
      ? []
      : blockCandidates(page, element.firstBlock, titleText(page, element), [], ['heading']),
  );
  if (!title) return others;
  const block = title.element.firstBlock;
  const text = page.blocks[block]?.text ?? '';
  const start = text.indexOf(title.text);
  const place =
    start === -1 ? { block, start: 0, end: text.length } : { block, start, end: start + title.text.length };
  return [visibleCandidate(page, title.text, place, title.reasons, ['the-title']), ...others];
}

function markedNames({ page, products, head }: Context): Candidate<string>[] {
  const found = products.flatMap((item) => {
    const name = literal(item, 'name');
    return name ? [sourceCandidate(page, name.text, name, item.source, ['name of the marked product'])] : [];
  });
  const stray = head.meta.get('itemprop:name');
  return stray ? [...found, sourceCandidate(page, stray.text, stray, 'meta', ['itemprop name'])] : found;
}

const MOST_PICTURES = 12;

/** Proposes the `alt` texts of the first pictures, if they have two words or more. */
function pictureNames({ page }: Context): Candidate<string>[] {
  return tagged(page, 'img')
    .slice(0, MOST_PICTURES)
    .flatMap((image) => {
      const alt = tidy(image.attribs.alt ?? '');
      return wordsOf(alt).size < 2 || alt.length > 300
        ? []
        : [sourceCandidate(page, alt, attributeLiteral(image, alt), 'visible', [], ['alt'])];
    });
}

/** Proposes `<title>` and `og:title`: whole, without the shop's name, and each part. */
function titleNames({ page, head, siteName }: Context): Candidate<string>[] {
  const called = (name: Literal | undefined, reason: string): Candidate<string>[] => {
    if (!name) return [];
    const parts = partsOf(name.text);
    const cut = cutSiteName(name.text, parts, siteName);
    const as = (text: string, clue: string) =>
      sourceCandidate(page, text, name, 'meta', [reason], [`${reason} ${clue}`]);
    return [
      as(name.text, 'whole'),
      ...(cut === name.text ? [] : [as(cut, 'cut')]),
      ...parts.filter((part) => part !== cut && part !== name.text).map((part) => as(part, 'part')),
    ];
  };
  return [
    ...called(head.title, '<title>'),
    ...called(head.meta.get('og:title') ?? head.meta.get('twitter:title'), 'og:title'),
  ];
}

/**
 * Adds clues: the number of words in a name, and how many of them are in `<title>` and in the markup's names.
 */
function addWordClues({ head }: Context, pool: readonly Candidate<string>[]): Candidate<string>[] {
  const title = wordsOf(head.title?.text ?? '');
  const names = pool
    .filter(({ evidence }) => evidence.source !== 'visible' && evidence.source !== 'meta')
    .map(({ value }) => wordsOf(value));
  return pool.map((one) => {
    const words = wordsOf(one.value);
    const { source } = one.evidence;
    const agreement = Math.max(0, ...names.map((name) => likeness(words, name).both));
    return withClues(
      one,
      `words:${bin(words.size)}`,
      `in-title:${fifth(likeness(words, title).part)}`,
      `of-title:${fifth(likeness(title, words).part)}`,
      ...(names.length > 0
        ? [`like-marked:${fifth(agreement)}`, `${source} like-marked:${fifth(agreement)}`]
        : []),
    );
  });
}

const fifth = (share: number) => `${Math.floor(share * 5)}`;

const partsOf = (title: string) =>
  title.split(/(?<!\s)\s+[|–—·»:-]\s+|(?:(?<!\s)\s+)?[|｜]\s*/u).filter(Boolean);

/** Returns the title without the shop's name: `Name | Shop`, `Name - Buy online at Shop` → `Name`. */
function cutSiteName(title: string, parts: readonly string[], siteName: string | undefined): string {
  if (parts.length < 2) return title;
  if (siteName) {
    const kept = parts.filter((part) => similarity(part, siteName) < 0.6);
    if (kept.length > 0 && kept.length < parts.length) return kept.join(' - ');
  }
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  return parts[0]!.length >= longest.length * 0.5 ? parts[0]! : longest;
}
