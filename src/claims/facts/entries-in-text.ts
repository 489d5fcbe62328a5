// Finds entries "Label 2.2 l" without a colon in the lists of a specification: "Tank 2.2 l; power 28 W", 水箱2.2L；功率28W.
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import type { LabelledLine } from './lines-in-text.ts';

const WORDS = declareWords('entries', ({ source }) => ({
  /** Words before the figure that belong to it: the "up to" of "Room size up to 20 m²". */
  beforeFigure: anyCase(`[ \\t]*(?<!\\p{Script=Latin})(?:${source('before-figure')})[ \\t]*$`),
}));

const SEPARATOR = /[;；|｜\n]/u;
/** An entry that starts with a name and goes on with a figure, up to the next separator. */
const ENTRY =
  /(?<=^|[;；|｜\n])[ \t]*(?<name>\p{L}[^\d:：;；|｜\n,，、.。!！?？()（）/]{1,38}?)[ \t]*(?<value>\d[^:：;；|｜\n]{0,60})/gu;
/** An entry that only counts: "4 hooks", and where adjectives follow the noun, "4 crochets chromés". */
const COUNTED =
  /(?<=^|[;；|｜\n])[ \t]*(?<count>\d{1,3}) (?<noun>\p{Script=Latin}{4,})(?<behind> \p{Script=Latin}{3,})?[ \t]*(?=$|[;；|｜\n])/gu;
const ADJECTIVES_BEHIND: ReadonlySet<string | undefined> = new Set(['fr', 'es', 'it', 'pt']);
/** Sentences have more words. */
const MOST_WORDS = 4;
const LONGEST_HAN = 10;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LONGEST = 2000;

/** Returns the entries of a list whose figure is a measure, with the place of the value in the block. */
export function entriesIn(
  text: string,
  block: number,
  lang: string | undefined,
  book: WordBook,
): LabelledLine[] {
  if (text.length > LONGEST || !SEPARATOR.test(text)) return [];
  const { beforeFigure } = book.of(WORDS);
  const measured = allMatches(text, ENTRY).flatMap((match): LabelledLine[] => {
    const { name: lead = '', value: figures = '' } = match.groups ?? {};
    const name = lead.replace(beforeFigure, '').trimEnd();
    if (!isNameOfEntry(name) || findQuantities(figures, { lang })[0]?.start !== 0) return [];
    const end = match.index + match[0].trimEnd().length;
    const start = text.indexOf(name, match.index) + name.length;
    const quote = text.slice(start, end).trimStart();
    const evidence = { source: 'visible' as const, quote, block, start: end - quote.length, end };
    return [{ name, value: quote, evidence }];
  });
  return [...measured, ...countsIn(text, block, lang)];
}

/** Returns what a list counts, as labels with a number. */
function countsIn(text: string, block: number, lang: string | undefined): LabelledLine[] {
  return allMatches(text, COUNTED).flatMap((match): LabelledLine[] => {
    const { count = '', noun = '', behind } = match.groups ?? {};
    const quote = match[0].trim();
    if (behind !== undefined && !ADJECTIVES_BEHIND.has(lang?.slice(0, 2))) return [];
    if (findQuantities(quote, { lang }).length > 0) return [];
    const start = text.indexOf(quote, match.index);
    const evidence = { source: 'visible' as const, quote, block, start, end: start + quote.length };
    return [{ name: noun, value: count, evidence }];
  });
}

/** Whether words are few enough for the name of a property. */
export function isNameOfEntry(text: string): boolean {
  if (text === '') return false;
  return HAN.test(text) ? text.length <= LONGEST_HAN : text.split(' ').length <= MOST_WORDS;
}
