// Recognises materials and colours in texts, and compares them by class.

import { TermMatcher } from '../../text/match/term-matcher.ts';
import { buildTrie } from '../../text/match/term-trie.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

interface MaterialNames {
  matcher: TermMatcher;
  /** The class of each term, by the term's index. */
  classes: readonly string[];
}

/** Words for materials, matched in one pass. */
const MATERIALS = declareWords('materials', ({ names, list }): MaterialNames => {
  const terms = names.flatMap((name) => list(name).map((word) => ({ name, word })));
  return {
    matcher: new TermMatcher(buildTrie(terms.map(({ word }) => word))),
    classes: terms.map(({ name }) => name),
  };
});

/** One regex per colour, because the words may be regexes themselves: 黄(?!金). */
const COLOURS = declareWords('colours', ({ names, list }) =>
  names.map((name): [string, RegExp] => {
    const words = list(name);
    const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
    const rest = words.filter((word) => !latin.includes(word));
    const whole = latin.map((word) => word.replace('*', '\\p{L}*')).join('|');
    return [name, anyCase([`(?<!\\p{L})(?:${whole})(?!\\p{L})`, ...rest].join('|'))];
  }),
);

/** Returns the classes of material that a text names. */
export function materialsIn(text: string, words: WordBook): Set<string> {
  const hits = hitsIn(text, words);
  return new Set(hits.filter((one) => !hits.some((other) => covers(other, one))).map(({ name }) => name));
}

/** Returns the text with a space in place of each name of a material. */
export function withoutMaterials(text: string, words: WordBook): string {
  let rest = text;
  for (const { start, end } of hitsIn(text, words))
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

function hitsIn(text: string, words: WordBook): MaterialHit[] {
  const hits: MaterialHit[] = [];
  const { matcher, classes } = words.of(MATERIALS);
  matcher.scan(text.toLowerCase(), (term, start, end) => {
    hits.push({ name: classes[term] as string, start, end });
  });
  return hits;
}

interface MaterialHit {
  name: string;
  start: number;
  end: number;
}

/** Whether the words of `other` are a part of a name: "copper" in "copper-plated", "wood" in "oak wood". */
function covers({ name, start, end }: MaterialHit, other: MaterialHit): boolean {
  if (start <= other.start && other.end <= end && end - start > other.end - other.start) return true;
  const isBeside = other.start - end <= 1 && start - other.end <= 1;
  return isBeside && isKind(name) && familyOf(name) === other.name;
}

const isKind = (one: string) => one.includes('-');
const familyOf = (one: string) => one.split('-', 1)[0] as string;

/** Returns the colours that a text names. */
export function coloursIn(text: string, words: WordBook): Set<string> {
  return new Set(words.of(COLOURS).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])));
}

/** Whether both sets have classes, and no class of one agrees with a class of the other. */
export function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => [...b].some((other) => agree(one, other)));
}

/** Whether two classes are equal, or one is the family of the other: "wood" and "oak". */
function agree(a: string, b: string): boolean {
  return a === b || (isKind(a) !== isKind(b) && familyOf(a) === familyOf(b));
}
