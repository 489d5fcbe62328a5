// Recognises words that make two figures of one attribute comparable or not: net, gross, rated, about.

import type { Qualifier } from '../statements/fact.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { firstGroup } from '../../text/match/first-group.ts';

const QUALIFIERS = [
  'net',
  'gross',
  'typical',
  'rated',
  'each',
  'minimum',
  'without',
  'with',
  'usable',
] as const;
const KEEPINGS = ['frozen', 'chilled', 'ambient'];
const WORDS = declareWords('qualifiers', ({ source, pattern }) => ({
  qualifiers: QUALIFIERS.map((name): [Qualifier, RegExp] => [name, pattern(name)]),
  loose: pattern('loose'),
  about: pattern('about'),
  least: boundedBy(source('above'), source('above-behind')),
  most: boundedBy(source('below'), source('below-behind')),
  rated: pattern('rated'),
  together: pattern('together'),
  peak: pattern('peak'),
  unloaded: pattern('unloaded'),
  usable: pattern('usable'),
  /** Words such as "once opened", after which another shelf life applies. */
  opened: pattern('opened'),
  ofServing: pattern('of-serving'),
  heatMoved: pattern('heat-moved'),
  keepings: KEEPINGS.map((name) => pattern(name)),
  version: pattern('version', 'gu'),
  condition: pattern('condition', 'gu'),
  ofHundred: anyCase(`${source('per')}\\s?100|100\\s?(?:g|ml)\\s?${source('per-behind')}`),
}));

/** A figure with words for a bound before it, or behind its unit: "over 10 %", 600mm及以下. */
function boundedBy(before: string, behind: string): RegExp {
  const figure = '(\\d+(?:[.,]\\d+)?)';
  return anyCase(
    `(?:(?<!\\p{Script=Latin})${before})[^\\d\\p{L}]{0,3}${figure}|${figure}\\s?[\\p{L}%°²㎡]{0,9}\\s?${behind}`,
    'gu',
  );
}

/** Relative difference that "about" allows: "about 250 g" agrees with 245 g. */
export const ESTIMATE = 0.12;

/** Whether the figure is an estimate: "about 250 g". */
export function isAbout(text: string, words: WordBook): boolean {
  return words.of(WORDS).about.test(text);
}

/** Whether a value is within the bound as which the text gives a measure: 14 % of "more than 10 %". */
export function isWithinBound(is: number, text: string, bound: FoundQuantity, words: WordBook): boolean {
  const { least, most } = words.of(WORDS);
  const isGiven = (pattern: RegExp) =>
    allMatches(text, pattern).some(
      ([, before, behind = before]) => Number(behind?.replace(',', '.')) === bound.value,
    );
  return (is >= bound.base && isGiven(least)) || (is <= bound.base && isGiven(most));
}

/** Whether the figure is a rated one: "rated capacity". */
export function isRated(text: string, words: WordBook): boolean {
  return words.of(WORDS).rated.test(text);
}

/** Whether the text is about the time after opening: "once opened". */
export function isOnceOpened(text: string, words: WordBook): boolean {
  return words.of(WORDS).opened.test(text);
}

/**
 * Whether two figures are different ratings of one thing: rated and peak power, rated and typical charge.
 */
export function isOtherRating(dimension: string, a: string, b: string, words: WordBook): boolean {
  const { rated, peak, unloaded, usable, together } = words.of(WORDS);
  const isLess = (text: string) => rated.test(text) || usable.test(text);
  if (dimension === 'charge') return isLess(a) !== isLess(b);
  // "32 GB, about 24 GB free space".
  if (dimension === 'data') return usable.test(a) !== usable.test(b);
  // "20 V max, 18 V nominal".
  if (dimension === 'voltage')
    return (rated.test(a) && unloaded.test(b)) || (unloaded.test(a) && rated.test(b));
  if (dimension !== 'power') return false;
  // One figure is for all outlets together, the other for one of them.
  return (
    together.test(a) !== together.test(b) ||
    (rated.test(a) && peak.test(b)) ||
    (peak.test(a) && rated.test(b))
  );
}

const HORSEPOWERS: ReadonlySet<string> = new Set(['hp', 'PS']);

/**
 * Whether it is an air conditioner's size in horsepower, which cannot be compared with its heat in watts.
 */
export function isOtherPower(unit: string, label: string, words: WordBook): boolean {
  return HORSEPOWERS.has(unit) && words.of(WORDS).heatMoved.test(label);
}

/** Returns the qualifiers in a text: "net weight" → net. */
export function qualifiersOf(text: string, words: WordBook): Qualifier[] {
  return words.of(WORDS).qualifiers.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
}

/** Whether the figure is a bound or an estimate: "up to", "about". */
export function isLoose(text: string, words: WordBook): boolean {
  return words.of(WORDS).loose.test(text);
}

/** Whether one figure is per serving and the other per 100 g. */
export function isOtherBasis(a: string, b: string, words: WordBook): boolean {
  const { ofServing, ofHundred } = words.of(WORDS);
  return (ofServing.test(a) && ofHundred.test(b)) || (ofHundred.test(a) && ofServing.test(b));
}

/** Whether the figure is so much of 100 g: "54 g/100 g". */
export function isOfHundred(text: string, words: WordBook): boolean {
  return words.of(WORDS).ofHundred.test(text);
}

/** Whether the statement is about storage that the label does not name: "frozen it keeps for a month". */
export function isOtherKeeping(label: string, told: string, words: WordBook): boolean {
  return words.of(WORDS).keepings.some((keeping) => keeping.test(told) && !keeping.test(label));
}

/**
 * Whether the statement is about a version that the title does not name: "the taller version is 120 cm
 * high".
 */
export function isOtherVersion(told: string, title: string, words: WordBook): boolean {
  return allMatches(told, words.of(WORDS).version).some((match) => {
    const version = firstGroup(match);
    return version !== '' && !title.toLowerCase().includes(version.toLowerCase());
  });
}

/** Whether two periods have different conditions: "for members 60 days", "10 years against rust". */
export function isOtherCondition(a: string, b: string, words: WordBook): boolean {
  const { condition } = words.of(WORDS);
  const casesIn = (text: string) => new Set(allMatches(text.toLowerCase(), condition).map(([one]) => one));
  const [x, y] = [casesIn(a), casesIn(b)];
  return x.size !== y.size || [...x].some((one) => !y.has(one));
}

/** Whether two figures have the same qualifiers. Net and gross weight are not comparable. */
export function sameQualifiers(a: readonly Qualifier[], b: readonly Qualifier[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
