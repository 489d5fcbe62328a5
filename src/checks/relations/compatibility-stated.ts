// Compares what the goods fit with what they do not fit: "for Kestrel A", "does not fit Kestrel A".

import { matchSign, type Sign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { comparableText } from '../../claims/facts/comparable-text.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { groupOf, findInStatements, shortStatements, type StatementMatch } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES, showsSigns } from './need-cases.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';

const NAME =
  '(?<![\\p{Script=Latin}\\d])[\\p{Lu}\\d][\\p{Script=Latin}\\d]{0,24}(?:[ -][\\p{Lu}\\d][\\p{Script=Latin}\\d]{0,24}){0,4}';
const ALL_NAMES = new RegExp(NAME, 'gu');
const NAMES = '\\s+([^.;:!?()\\n]{3,90})';
const NAMES_UNSPACED = '[:：]?\\s*([^。；！？（）()\\n]{2,60})';
const WORDS = declareWords('compatibility-stated', ({ source }) => ({
  fits: anyCase(
    `(?<!${source('denial')} (?:\\p{L}+ )?)(?<!in)${source('fits')}${NAMES}|(?<!${source('denial-unspaced')})${source('fits-unspaced')}${NAMES_UNSPACED}`,
    'gu',
  ),
  notFits: anyCase(`${source('not-fits')}${NAMES}|${source('not-fits-unspaced')}${NAMES_UNSPACED}`, 'gu'),
  /** Words of denial after or before a name, anywhere in the sentence. */
  notBehind: anyCase(source('not-behind'), 'gu'),
  inTitle: anyCase(`(?<!\\p{L})${source('fits-title')}${NAMES}`, 'gu'),
  titleBehind: new RegExp(`(${NAME})\\s?${source('fits-title-behind')}`, 'gu'),
  only: anyCase(`(?<!\\p{L})${source('only')}${NAMES}|${source('only-unspaced')}${NAMES_UNSPACED}`, 'gu'),
  denied: anyCase(
    `${source('only')}|${source('only-unspaced')}|${source('not-fits')}|${source('not-fits-unspaced')}|${source('not-behind')}`,
  ),
  fitsLabel: anyCase(`^${source('fits-label')}$`),
  notLabel: anyCase(`^${source('not-label')}`),
  apart: anyCase(
    `(?:(?<!\\s)\\s+)?(?:[,，、/;；|]|(?<!\\p{L})${source('and')}(?!\\p{L})|${source('and-unspaced')})\\s*`,
  ),
  article: anyCase(`^${source('article')}\\s`),
}));
const NOT_FITTING = matchSign(WORDS, ({ denied }) => denied);
const SHORTEST = 3;
/** Matches a name of goods, not a kind of goods. */
const SPECIFIC = /\d|(?<!\p{L})\p{Lu}\p{L}{1,24} \p{Lu}/u;
/** A short model code, such as A5 of "Kestrel A3/A5/A7". */
const SHORT_CODE = /^\p{L}{1,3}\d{1,4}$/u;
const SENTENCE_ENDS = ['. ', '。', '！', '! ', '；', ';', '\n', '('];
const LONGEST_SENTENCE = 240;

/** Fails where a name that the goods fit is also among those they do not fit. */
const compatibilityStated: RelationCheck = (context) => {
  const words = context.scanned.words.of(WORDS);
  const not = named(context, words.notFits, words.notLabel, NOT_FITTING);
  const denials = findInStatements(context.scanned, words.notBehind, NOT_FITTING);
  const only = findInStatements(context.scanned, words.only, NOT_FITTING);
  if (not.size === 0 && denials.length === 0 && only.length === 0) return INAPPLICABLE;
  const ofTitle = titled(context);
  const fits = new Map([...ofTitle, ...named(context, words.fits, words.fitsLabel)]);
  const other = only.map((one) => otherThan(one, fits, context)).find((one) => one !== undefined);
  if (other !== undefined) return twoTexts(...other, 'same-thing');
  if (fits.size === 0) return INAPPLICABLE;
  for (const [name, right] of not) {
    const left = fits.get(name);
    if (left !== undefined) return twoTexts(left, right, 'same-thing');
  }
  // In the rest of a sentence only certain names count.
  const certain = new Map([...fits].filter(([name]) => ofTitle.has(name) || /\d/.test(name)));
  for (const denial of denials) {
    const told = namedBeside(denial, certain, context);
    if (told !== undefined) return twoTexts(...told, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'compatibility-stated',
  needs: [PROPERTIES, showsSigns(NOT_FITTING)],
  same: { what: 'compatibility', of: 'goods', because: 'label' },
  check: compatibilityStated,
};

/** Returns names of the title with a figure or capitals: "Wipers for Kestrel A and Kestrel B". */
function titled(context: CheckContext): Map<string, Evidence> {
  const { scanned } = context;
  const { inTitle, titleBehind, apart } = scanned.words.of(WORDS);
  const names = new Map<string, Evidence>();
  for (const { block, role, text } of shortStatements(scanned.listing)) {
    if (role !== 'title') continue;
    for (const match of allMatches(text, inTitle))
      for (const part of firstGroup(match)
        .split(apart)
        .flatMap((one) => [one, ...upToFigure(one)]))
        if (SPECIFIC.test(part) && comparableText(part).length >= SHORTEST)
          names.set(
            comparableText(part),
            quoteSpan(scanned, block, match.index, match.index + match[0].trimEnd().length),
          );
  }
  const block = scanned.listing.blocks.findIndex(({ role }) => role === 'title');
  const title = scanned.listing.blocks[block]?.text ?? '';
  for (const { 0: shown, 1: name = '', index } of allMatches(title, titleBehind)) {
    const run = name.split(' ');
    // "Nintendo Switch Lite" is also called "Switch Lite".
    for (let at = 0; at < Math.max(1, run.length - 1); at += 1)
      if (SPECIFIC.test(run.slice(at).join(' ')))
        names.set(
          comparableText(run.slice(at).join('')),
          quoteSpan(scanned, block, index, index + shown.length),
        );
  }
  return names;
}

/**
 * Returns both sides where the text allows only "Tarn 6" but title or label say "Tarn 5", or where years
 * differ.
 */
function otherThan(
  only: StatementMatch,
  fits: ReadonlyMap<string, Evidence>,
  { scanned }: CheckContext,
): [Evidence, Evidence] | undefined {
  const { apart, article } = scanned.words.of(WORDS);
  const right = quoteSpan(scanned, only.block, only.start, only.end);
  const list = groupOf(only);
  const title = scanned.listing.blocks.findIndex(({ role }) => role === 'title');
  const name = scanned.listing.blocks[title]?.text ?? '';
  const [told, shown] = [yearsIn(list), yearsIn(name)];
  if (told !== undefined && shown !== undefined && only.block !== title)
    return told.to < shown.from || shown.to < told.from
      ? [quoteSpan(scanned, title, shown.start, shown.end), right]
      : undefined;
  const allowed = list.split(apart).map((part) => comparableText(part.replace(article, '')));
  for (const [fit, left] of fits) {
    if (left.block === only.block && left.block !== undefined) continue;
    const sibling = allowed.find((one) => isSibling(one, fit));
    if (sibling === undefined) continue;
    const figures = new RegExp(`(?<!\\d)${/\d+/u.exec(sibling)?.[0] ?? ''}(?!\\d)`, 'u');
    if (!figures.test(name) && !figures.test(left.quote)) return [left, right];
  }
  return undefined;
}

/** A range of years: "2012-2016", "2012 to 2016". */
const YEARS = /(?<!\d)(?<from>(?:19|20)\d\d)\s?(?:[-–~]|\p{L}{1,3})\s?(?<to>(?:19|20)\d\d)(?!\d)/u;

function yearsIn(text: string): { from: number; to: number; start: number; end: number } | undefined {
  const match = YEARS.exec(text);
  if (match === null) return undefined;
  const { from, to } = match.groups ?? {};
  return { from: Number(from), to: Number(to), start: match.index, end: match.index + match[0].length };
}

const LETTERS = 3;

/** Whether it is the same name with another figure, such as the next model of a series. */
function isSibling(a: string, b: string): boolean {
  const [x, y] = [a, b].map((one) => one.replace(/\d+/gu, '#')) as [string, string];
  return a !== b && x === y && x.includes('#') && x.replace(/\P{L}/gu, '').length >= LETTERS;
}

/** Returns a fitting name and the sentence that says it does not fit. */
function namedBeside(
  { block, start, end }: StatementMatch,
  fits: ReadonlyMap<string, Evidence>,
  { scanned }: CheckContext,
): [Evidence, Evidence] | undefined {
  const text = scanned.listing.blocks[block]?.text ?? '';
  const from = Math.max(...SENTENCE_ENDS.map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const ends = SENTENCE_ENDS.map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  const to = Math.min(text.length, from + LONGEST_SENTENCE, ...ends);
  if (start < from || end > to) return undefined;
  // "Only for the Tarn 6, fits no other": the denial is about the others.
  if (text.slice(from, to).search(scanned.words.of(WORDS).only) >= 0) return undefined;
  const tokens = namesIn(text.slice(from, to));
  for (const [name, left] of fits) {
    const isTold = tokens.some((one) => one === name || (SHORT_CODE.test(one) && name.endsWith(one)));
    if (isTold && left.block !== block)
      return [left, quoteSpan(scanned, block, from + leading(text, from), to)];
  }
  return undefined;
}

/**
 * Returns the names in a sentence in plain form: capitalised words or figures, and their ends ("The Tarn
 * 6").
 */
function namesIn(sentence: string): string[] {
  return allMatches(sentence, ALL_NAMES).flatMap(([run]) => {
    const words = run.split(/[ -]/);
    return words.map((_, at) => comparableText(words.slice(at).join('')));
  });
}

/** Adds a name in Latin letters without the Chinese words behind it: "iPad Air 5 磁吸保护壳". */
function withoutBehind(part: string): string[] {
  const name = LATIN_NAME.exec(part)?.[1];
  return name === undefined ? [part] : [part, name];
}

const LATIN_NAME = /^\s*(\p{Script=Han}{0,4}[A-Za-z\d][A-Za-z\d +-]{1,40}?)\s*(?=\p{Script=Han})/u;

/** Returns the name up to its last figure where a title has another word behind it: "iPad Air 5 Magnetic". */
function upToFigure(part: string): string[] {
  return UP_TO_FIGURE.exec(part)?.slice(0, 1) ?? [];
}

const UP_TO_FIGURE = /^[\p{Script=Latin}\d +-]{2,40}\d(?= \p{Script=Latin}[^\d]*$)/u;

function leading(text: string, at: number): number {
  return /^\s*/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}

/** Returns each name in plain form, with the statement that contains it. */
function named(
  { scanned, labelledValues }: CheckContext,
  told: RegExp,
  label: RegExp,
  ...signs: Sign[]
): Map<string, Evidence> {
  const { apart, article } = scanned.words.of(WORDS);
  const names = new Map<string, Evidence>();
  const add = (list: string, evidence: Evidence) => {
    for (const part of list.split(apart).flatMap(withoutBehind)) {
      const name = comparableText(part.replace(article, ''));
      if ((name.length >= SHORTEST || SHORT_CODE.test(name)) && !names.has(name)) names.set(name, evidence);
    }
  };
  for (const said of findInStatements(scanned, told, ...signs))
    add(groupOf(said), quoteSpan(scanned, said.block, said.start, said.end));
  for (const { name, value, evidence } of labelledValues) if (label.test(name)) add(value, evidence);
  return names;
}
