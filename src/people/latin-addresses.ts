// Finds addresses in English ("14 Elm Street, NW1 6XE") and German ("Hauptstr. 5, 10115 Berlin").
import { isAddressHidden } from './han-addresses.ts';
import type { PersonalText } from './personal-text.ts';
import type { PersonalSpan } from './span.ts';
import { allMatches } from '../text/match/all-matches.ts';

/** A house number and capitalised words: "14 Elm Street". */
const NUMBERED =
  /(?<![\d\p{L}])\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’.]{0,20} ){0,3}\p{Lu}[\p{L}'’]{1,20}\.?/gu;
/** Town and post code after a street: ", Springfield, IL 62704", " NW1 6XE". */
const TOWN =
  /(?:, (?:Apt|Flat|Suite|Unit|Ste)\.? ?#?[\dA-Za-z]{1,5})?,?(?: \p{Lu}[\p{L}'’.]{1,20}){0,3},?(?: \p{Lu}{2})?(?: \d{5}(?:-\d{4})?| [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![\p{L}\d])/uy;
/** A German post code and town after street and house number: ", 10115 Berlin". */
const GERMAN_TOWN = /(?<=\p{L}[. ] ?\d{1,4} ?[a-z]?),? \d{4,5} \p{Lu}[\p{L}-]{1,30}(?: \p{Lu}\p{L}{2,20})?/gu;
/** Maximum number of words of a German street and house number. */
const WORDS_BEFORE = 6;

/** Returns the addresses in English and German. */
export function findLatinAddresses(reading: PersonalText): PersonalSpan[] {
  return [...english(reading), ...german(reading)];
}

function english(reading: PersonalText): PersonalSpan[] {
  const { plain, lowered, sets } = reading;
  const spans: PersonalSpan[] = [];
  for (const { 0: text, index } of allMatches(plain, NUMBERED)) {
    const words = text.split(' ');
    const last = words.findLastIndex((word) => sets.has('streets', word.toLowerCase().replace(/,$/, '')));
    const crescent = words.length > 2 && words[1] === 'The';
    if (last < 1 && !crescent) continue;
    if (!isAddressHidden(reading, index)) continue;
    const length = words.slice(0, last < 1 ? words.length : last + 1).join(' ').length;
    let end = index + length;
    end += reading.match(TOWN, end);
    const before = /(\p{L}{2,9}\.?) ?#?[\dA-Za-z]{1,5}, ?$/u.exec(
      lowered.slice(Math.max(0, index - 20), index),
    );
    const unit = before !== null && sets.has('units', before[1] ?? '') ? before[0].length : 0;
    spans.push({ start: index - unit, end, kind: 'address' });
  }
  return spans;
}

function german(reading: PersonalText): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const { 0: text, index } of allMatches(reading.plain, GERMAN_TOWN)) {
    const start = streetStart(reading, index);
    if (start < index && isAddressHidden(reading, start))
      spans.push({ start, end: index + text.length, kind: 'address' });
  }
  return spans;
}

/**
 * Returns where the street starts: goes back from the post code over the house number and the street's words.
 */
function streetStart({ plain, lowered, sets }: PersonalText, end: number): number {
  let start = end;
  const words = plain.slice(Math.max(0, end - 60), end).split(' ');
  for (let n = words.length - 1, seen = 0; n >= 0 && seen < WORDS_BEFORE; n -= 1, seen += 1) {
    const word = words[n] as string;
    const from = start - word.length - (seen === 0 ? 0 : 1);
    const low = lowered.slice(from, from + word.length);
    const isNumber = /^\d{1,4}[a-z]?\.?$/.test(word);
    const isStreet = /^\p{Lu}[\p{L}.-]*$/u.test(word) || sets.has('particlesOfStreets', low);
    if (!isNumber && !isStreet) break;
    start = from;
  }
  return start;
}
