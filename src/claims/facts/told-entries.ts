// Finds clauses of a running text that are an entry without a colon: "Diameter 26 cm,", 功率1500W，.
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { isNameOfEntry } from './entries-in-text.ts';
import type { LabelledLine } from './lines-in-text.ts';

const WORDS = declareWords('entries', ({ source }) => ({
  /** Words between name and figure that say no more than "is". */
  is: anyCase(`[ \\t]*(?<!\\p{Script=Latin})(?:${source('is')})[ \\t]*$`),
}));

/** A clause that is a name and a figure with its unit, and nothing else. */
const CLAUSE =
  /(?<=^|[\n•|;；,，。！？!?]|\.\s)[ \t]*(?<name>\p{L}[^\d:：;；|｜\n,，、.。!！?？()（）/]{1,38}?)[ \t]*(?<value>\d[\d.,×x* ]{0,16}(?:\p{L}|[%°℃㎡³²"”″]){1,10})(?=[ \t]*(?:$|[\n•|;；,，。！？!?]|\.(?:\s|$)))/gu;
const LONGEST = 3000;

/** Returns the clauses that give a measure its name, with the place of the value in the block. */
export function toldEntries(
  text: string,
  block: number,
  lang: string | undefined,
  book: WordBook,
): LabelledLine[] {
  if (text.length > LONGEST) return [];
  const { is } = book.of(WORDS);
  return allMatches(text, CLAUSE).flatMap((match): LabelledLine[] => {
    const { name: lead = '', value = '' } = match.groups ?? {};
    const name = lead.replace(is, '').trim();
    const [quantity] = findQuantities(value, { lang });
    if (!isNameOfEntry(name) || quantity?.start !== 0 || quantity.end !== value.length) return [];
    const end = match.index + match[0].length;
    const evidence = { source: 'visible' as const, quote: value, block, start: end - value.length, end };
    return [{ name, value, evidence }];
  });
}
