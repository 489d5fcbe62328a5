// Finds where a listing says the goods were made: "Made in Italy", 原产国: 日本, the markup.

import { lazily } from '../words/lazily.ts';
import type { LabelledValue } from './labelled-values.ts';
import { matchSign } from '../words/sign.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { statementsOf } from './statements.ts';
import type { ScannedListing } from '../listing/scanned-listing.ts';
import { showsSign } from './shows-sign.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { countryAt, countryOf, countryOfPeople, onlyCountryOf } from './countries.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { materialsIn } from './value-words.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** A statement of the country where the goods were made. */
export interface Origin {
  country: string;
  evidence: Evidence;
  /** The statement is about the whole product: a label, the markup, or the start of a sentence. */
  firm: boolean;
}

const LONGEST = 1500;
const LONGEST_PLACE = 50;
const NOTE_MARK = '(?:[*＊※†‡]{1,2}\\d{0,2}\\s?)';
/** A town with the name of its state: "Austin, Texas", "Burke County, North Carolina". */
const TOWN = /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;
const UNSPACED_NAME = '[\\p{Script=Han}\\p{Script=Katakana}ー]';
const WORDS = declareWords('origin-stated', ({ source, bare, pattern }) => {
  const word = '(?:(?:\\p{L}\\.){2,4}|\\p{Lu}\\p{L}*)';
  const name = `${word}(?: ${source('of')}?${word})`;
  const madeIn = `${source('made-in')} (${source('article')}?${name}{0,3})`;
  const grownIn = `(?<!\\p{L})${source('grown-in')} (${source('article')}?${name}{0,3})`;
  const madeBehind = `(?<!\\p{L})[Ii]n ${source('article-before-place')}?(?:\\p{Lu}\\p{L}+, )?(\\p{Lu}\\p{L}+) ${source('made-behind')}`;
  const unspaced = `(${UNSPACED_NAME}{2,12}?)${source('unspaced-behind')}|${source('unspaced-before')}(${UNSPACED_NAME}{2,8})|(${source('unspaced-alone')})`;
  const around = (slot: string) => bare(slot).replaceAll('@', `(${source('article')}?\\p{Lu}\\p{L}+)`);
  const imported = `(?<!\\p{L})(?:${source('imported')}(${source('article')}?${name}{0,3})|${around('imported-behind')})`;
  const namedAfter = `(?<!\\p{L})(?:${around('named-after')})`;
  const anyPlace = (slot: string) => bare(slot).replaceAll('@', '\\p{L}{1,20}');
  return lazily({
    madeIn: () => anyCase(madeIn, 'gu'),
    grownIn: () => anyCase(grownIn, 'gu'),
    /** The name without the words after it: "Portugal" of "Portugal from". */
    proper: () => new RegExp(`^${source('article')}?${name}*`, 'u'),
    madeBehind: () => new RegExp(madeBehind, 'gu'),
    unspaced: () => new RegExp(unspaced, 'gu'),
    /** The text before a statement about the whole product: nothing in it names a part. It may be a note. */
    first: () => anyCase(`(?:^|[.!•|:：。！\\n]\\s*)${NOTE_MARK}?${source('proudly')}?$`),
    ofPart: () => pattern('of-part'),
    /** The end of a clause that goes on with the making of a part: "the yarn is", 原料从. */
    partBefore: () => anyCase(`(?:${bare('of-part')})\\p{L}{0,2}${source('from-part')}?\\s*$`),
    /** What a value may begin with: "Country of origin: made in …". */
    lead: () => anyCase(`^\\s*(?:${source('made-in')}\\s+|${source('unspaced-before')})`),
    imported: () => anyCase(imported, 'gu'),
    namedAfter: () => anyCase(namedAfter, 'gu'),
    /** The words of making without the places' names, which take long to compile. */
    sign: () =>
      anyCase(
        [
          ...['made-in', 'grown-in', 'made-behind', 'imported'].map(bare),
          ...['imported-behind', 'named-after'].map(anyPlace),
          unspaced,
        ].join('|'),
      ),
  });
});
/** The sign of statements of origin. */
export const MAKINGS = matchSign(WORDS, ({ sign }) => sign);

/** Returns the statements of origin in labels, the markup and the text. One text may have several. */
export function originsOf(
  scanned: ScannedListing,
  extraction: Extraction,
  properties: readonly LabelledValue[],
): Origin[] {
  const { listing } = extraction;
  const stated = properties.filter(
    ({ attributes, name }) => attributes.includes('origin') && !scanned.words.of(WORDS).ofPart.test(name),
  );
  const texts = statementsOf(listing).filter(
    ({ text, block }) => text.length <= LONGEST && showsSign(scanned, block, MAKINGS),
  );
  // The evidence of a row is made when it is first read.
  const marked =
    extraction.hasNoEvidence?.('countryOfOrigin') === true
      ? []
      : (extraction.evidence.countryOfOrigin ?? []).filter(({ block }) => block === undefined);
  if (stated.length + marked.length + texts.length === 0) return [];
  const called = [titleOf(listing), ...stated.map(({ name }) => name)].join(' ').toLowerCase();
  return [
    ...stated.flatMap((one) => origin(one.value, one.evidence, true, scanned.words)),
    ...marked.flatMap((one) => origin(one.quote, one, true, scanned.words)),
    ...texts.flatMap(({ text, block, role }) =>
      inText(text, block, role === 'title' ? undefined : called, scanned.words),
    ),
  ];
}

/** Returns the ISO code of the only country that the listing's origin field names. */
export function originCode(origin: string, words: WordBook): string | undefined {
  return onlyCountryOf(withoutMaking(origin, words), words);
}

function withoutMaking(text: string, words: WordBook): string {
  return text.replace(words.of(WORDS).lead, '');
}

function origin(text: string, evidence: Evidence, firm: boolean, words: WordBook): Origin[] {
  const country = countryOf(withoutMaking(text, words), words);
  return country === undefined ? [] : [{ country, evidence, firm }];
}

/** `called` is how the goods are called, in lower case; undefined for the text of the title itself. */
function inText(text: string, block: number, called: string | undefined, book: WordBook): Origin[] {
  const words = book.of(WORDS);
  const isTitle = called === undefined;
  const found: Origin[] = [];
  const add = (match: RegExpMatchArray, country: string | undefined, name = '') => {
    if (country === undefined) return;
    const { index = 0 } = match;
    if (words.partBefore.test(text.slice(0, index)) || words.ofPart.test(name)) return;
    // "Portugal with care" names no more than Portugal.
    const proper = words.proper.exec(name)?.[0] ?? name;
    const more =
      match[0].endsWith(name) && countryOf(proper, book) === country ? name.length - proper.length : 0;
    const quote = match[0].slice(0, match[0].length - more);
    const firm = words.first.test(text.slice(0, index)) || (!isTitle && isAll(text, match));
    const evidence = { source: 'visible' as const, quote, block, start: index, end: index + quote.length };
    found.push({ country, evidence, firm });
  };
  for (const match of allMatches(text, words.madeIn)) {
    const name = match[1] ?? '';
    const at = match.index + match[0].length - name.length;
    const state = TOWN.exec(text.slice(at, at + LONGEST_PLACE))?.[1] ?? '';
    const country =
      countryOf(name, book) ??
      countryOf(words.proper.exec(name)?.[0] ?? '', book) ??
      countryOf(state, book) ??
      countryOf(state.split(' ', 1)[0] ?? '', book);
    add(match, country, name);
  }
  for (const match of allMatches(text, words.grownIn)) {
    const name = match[1] ?? '';
    if (!isSubject(text.slice(0, match.index), called, book)) continue;
    add(match, countryOf(name, book) ?? countryOf(words.proper.exec(name)?.[0] ?? '', book), name);
  }
  for (const match of allMatches(text, words.madeBehind)) add(match, countryOf(match[1] ?? '', book));
  // "Leather imported from Italy" may be about a part only.
  const isOfWhole = ({ index }: RegExpExecArray) =>
    isTitle ? materialsIn(text.slice(0, index), book).size === 0 : words.first.test(text.slice(0, index));
  // "A bag 100 % French.", but not "leather 100 % French" and "100 % French wool".
  const isNamedWhole = (match: RegExpExecArray) =>
    isOfWhole(match) ||
    (isAll(text, match) &&
      CLAUSE_ENDS.test(text.slice(match.index + match[0].length)) &&
      !namesPart(text.slice(0, match.index).split(CLAUSE_END).at(-1) ?? '', words.ofPart, book));
  for (const match of allMatches(text, words.imported).filter(isOfWhole)) {
    const name = firstGroup(match);
    add(match, countryOf(name, book) ?? countryOf(words.proper.exec(name)?.[0] ?? '', book), name);
  }
  for (const match of allMatches(text, words.namedAfter).filter(isNamedWhole))
    add(match, countryOfPeople(firstGroup(match), book));
  for (const match of allMatches(text, words.unspaced)) {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    add(match, countryAt(name, match[1] === undefined ? 'start' : 'end', book), match[1]);
  }
  return found.filter((one) => !isOneOfSteps(one, found, text));
}

/** Whether all of the goods is said to be from there: "100 % made in Italy". */
function isAll(text: string, { 0: words, index = 0 }: RegExpMatchArray): boolean {
  return ALL.test(words) || ALL_BEFORE.test(text.slice(Math.max(0, index - LONGEST_ALL), index));
}

function namesPart(clause: string, ofPart: RegExp, book: WordBook): boolean {
  return ofPart.test(clause) || materialsIn(clause.toLowerCase(), book).size > 0;
}

const ALL = /^100 ?%/u;
const ALL_BEFORE = /(?:^|[.,;:!•\n] ?)100 ?% $/u;
const LONGEST_ALL = 8;
const CLAUSE_ENDS = /^ ?(?:[.,;:!?)\n•|]|$)/u;

/** Whether its sentence names another country too: "spun in Italy, knitted in Scotland". */
function isOneOfSteps({ country, evidence: { start = 0 } }: Origin, all: readonly Origin[], text: string) {
  return all.some(({ country: other, evidence: { start: at = 0 } }) => {
    const between = text.slice(Math.min(start, at), Math.max(start, at));
    return other !== country && !SENTENCE_END.test(between);
  });
}

const SENTENCE_END = /[.!?。！？\n](?!\d)/u;

const CLAUSE_END = /[.!?;:,\n•|(]/u;
const NOUN = /\p{L}{4,}/gu;
/** Length of the ending that may differ: "pomodori", "pomodoro". */
const ENDING = 2;
const FEWEST_LETTERS = 4;

/** Whether the words before "grown in" name the goods: "Honey harvested in …", not "with hops grown in …". */
function isSubject(before: string, called: string | undefined, book: WordBook): boolean {
  const subject = before.split(CLAUSE_END).at(-1)?.trim().toLowerCase() ?? '';
  if (materialsIn(subject, book).size > 0) return false;
  if (called === undefined) return subject === before.trim().toLowerCase() && !/\s\S+\s/u.test(subject);
  const last = subject.match(NOUN)?.at(-1);
  if (last === undefined) return subject === '' && before.trim() === '';
  return called.includes(last.slice(0, Math.max(FEWEST_LETTERS, last.length - ENDING)));
}

function titleOf({ blocks }: Extraction['listing']): string {
  return blocks.find(({ role }) => role === 'title')?.text ?? '';
}
