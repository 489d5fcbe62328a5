// Recognises values that give a stuff with where it is, beside others: "leather (seat), PU", 头层牛皮（接触面）、PU.
import { disjoint, materialsIn } from '../../claims/facts/value-words.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { allMatches } from '../../text/match/all-matches.ts';

const ENTRY = /(?:^|[,，、;/+&])\s*([\p{L} -]{1,24})\s?[(（]/gu;
const ONE_WORD = /^\p{Script=Latin}+$/u;

/** Whether an entry with a bracket is the claimed stuff: "leather (seat)". "Oak veneer (top)" is no oak. */
export function placesStuff(claimed: string, value: string, words: WordBook): boolean {
  const own = materialsIn(claimed, words);
  return allMatches(value, ENTRY).some(([, entry = '']) => {
    if (entry.endsWith(claimed)) return true;
    const stuff = materialsIn(entry, words);
    return ONE_WORD.test(entry.trim()) && stuff.size > 0 && own.size > 0 && !disjoint(stuff, own);
  });
}
