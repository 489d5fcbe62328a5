// Turns a compiled vocabulary into tables for the scanner, and packs them for files.

import type {
  CompiledPhrase,
  CompiledVocabulary,
  CompiledWording,
  PhraseGuard,
} from '../../model/rule/compiled.ts';
import type { Reach } from '../../model/rule/vocabulary.ts';
import { packArrays, unpackArrays, type NumberArray } from '../../text/features/packed-arrays.ts';
import { buildTrie, type TermTrie } from '../../text/match/term-trie.ts';
import { numberLists, type NumberLists } from './number-lists.ts';

/** A phrase without its words; these are in the tables, by the phrase's index. */
export interface PhraseShape {
  concept: number;
  /** Gap before each element; -1: only a space may stand between it and the element before. */
  gaps: number[];
  unless: PhraseGuard[];
  with?: PhraseGuard;
  weak: boolean;
  /** Whether it may extend over commas, to the end of the sentence. */
  wordsReachSentence: boolean;
  /** Whether its guards look at the whole sentence. */
  guardsReachSentence: boolean;
  /** Whether no letter may stand right before it. */
  aloneBefore: boolean;
  /** Whether no letter may stand right behind it. */
  aloneBehind: boolean;
}

interface Shapes {
  lang: string;
  concepts: CompiledVocabulary['concepts'];
  phrases: PhraseShape[];
  setCount: number;
  /** Term indexes of numbers, percentages, years and codes. They follow the vocabulary's terms. */
  tokenTerms: readonly [number: number, percent: number, year: number, code: number];
  /**
   * Words with a mark inside a term, such as `which?` of `which? best buy`. Texts are not split after
   * them.
   */
  joints: readonly string[];
}

/** A vocabulary as tables that the scanner reads. */
export interface VocabularyTables extends Shapes {
  trie: TermTrie;
  /** The sets of each term. */
  setsOf: NumberLists;
  /**
   * By set: the phrases whose rarest element has it. A text is compared only with phrases whose rarest
   * word it has.
   */
  gated: NumberLists;
  /** By phrase: index of its first element among all elements; one more entry than phrases. */
  firstElement: Int32Array;
  /** By element: its sets. */
  elements: NumberLists;
  /** By phrase: the sets of its elements and its guards. */
  asked: NumberLists;
  /** Fitted models, where the language has some. */
  wordings?: CompiledWording[];
}

/** Builds the scanner's tables of a compiled vocabulary. */
export function vocabularyTables(vocabulary: CompiledVocabulary): VocabularyTables {
  const { lang, terms, termSets, tokenSets, setCount, concepts, phrases, wordings } = vocabulary;
  const [number = -1, percent = -1, year = -1, code = -1] = tokenSets;
  const tokens = [[number], [percent], [number, year], [code]].map((sets) => sets.filter((set) => set >= 0));
  return {
    lang,
    concepts,
    phrases: phrases.map(shapeOf),
    setCount,
    tokenTerms: [terms.length, terms.length + 1, terms.length + 2, terms.length + 3],
    joints: jointsOf(terms),
    trie: buildTrie(terms),
    setsOf: numberLists([...termSets, ...tokens]),
    gated: numberLists(gates(vocabulary)),
    firstElement: numberLists(phrases.map(({ elements }) => elements.map(() => 0))).from,
    elements: numberLists(phrases.flatMap(({ elements }) => elements.map(({ sets }) => sets))),
    asked: numberLists(phrases.map(askedSets)),
    ...(wordings === undefined ? {} : { wordings }),
  };
}

/**
 * A term's beginning up to an inner mark. Texts are not split after words of fewer than three letters.
 */
const JOINT = /(?<!\S)(\S{3,}[!?;.]) (?=\S)/g;

function jointsOf(terms: readonly string[]): string[] {
  const joints = new Set<string>();
  for (const term of terms) for (const [, joint = ''] of term.matchAll(JOINT)) joints.add(joint);
  return [...joints];
}

function shapeOf({ concept, elements, unless, with: near, weak, reach, alone }: CompiledPhrase): PhraseShape {
  const gaps = elements.map(({ gap }) => gap);
  const guards = near === undefined ? { unless } : { unless, with: near };
  const reaches = (part: Reach) => reach === 'sentence' || reach === part;
  return {
    concept,
    gaps,
    ...guards,
    weak,
    wordsReachSentence: reaches('words'),
    guardsReachSentence: reaches('guards'),
    aloneBefore: alone === 'both',
    aloneBehind: alone !== undefined,
  };
}

function gates({ phrases, terms, termSets, tokenSets, setCount }: CompiledVocabulary) {
  const commonness = commonnessOf(terms, termSets, tokenSets, setCount);
  const byGate = new Array<number[] | undefined>(setCount).fill(undefined);
  phrases.forEach(({ elements }, n) => {
    const sums = elements.map(({ sets }) => sets.reduce((sum, set) => sum + (commonness[set] as number), 0));
    const gate = elements[sums.indexOf(Math.min(...sums))];
    for (const set of new Set(gate?.sets)) (byGate[set] ??= []).push(n);
  });
  return byGate;
}

function askedSets({ elements, unless, with: near }: CompiledPhrase): number[] {
  const guards = near === undefined ? unless : [...unless, near];
  const guarding = guards.flatMap((guard) =>
    (Object.values(guard) as (number[] | undefined)[]).flatMap((s) => s ?? []),
  );
  return [...new Set([...elements.flatMap(({ sets }) => sets), ...guarding])];
}

/** Estimates how often a set's members occur: numbers always, short words often. */
function commonnessOf(
  terms: readonly string[],
  termSets: readonly (readonly number[])[],
  tokenSets: readonly number[],
  setCount: number,
): number[] {
  const commonness = new Array<number>(setCount).fill(0);
  terms.forEach((term, number) => {
    const length = term.length * (term.charCodeAt(0) >= 0x2e80 ? 3 : 1);
    const weight = length <= 3 ? 60 : length <= 6 ? 8 : 1;
    for (const set of termSets[number] ?? []) commonness[set] = (commonness[set] as number) + weight;
  });
  for (const set of tokenSets) commonness[set] = Infinity;
  return commonness;
}

/** The stored form. Phrases share most guards, so each guard is stored once and referred to by index. */
interface PackedShapes extends Omit<Shapes, 'phrases'> {
  guards: PhraseGuard[];
  /**
   * Concept, gaps, guards of `unless`, guard of `with` or -1, and the sum of 1 (weak), 2 (its words
   * extend over commas), 4 (its guards do), 8 and 16 (no letter before it, behind it).
   */
  phrases: [concept: number, gaps: number[], unless: number[], near: number, bits: number][];
}

/** Packs the tables for two files: named data as JSON, numbers as bytes. */
export function packTables(tables: VocabularyTables): { shapes: string; numbers: Uint8Array } {
  const { lang, concepts, phrases, setCount, tokenTerms, joints, trie, firstElement } = tables;
  const guards: PhraseGuard[] = [];
  const numberOf = new Map<string, number>();
  const guard = (written: PhraseGuard): number => {
    const key = JSON.stringify(written);
    let number = numberOf.get(key);
    if (number === undefined) numberOf.set(key, (number = guards.push(written) - 1));
    return number;
  };
  const packed = phrases.map(({ concept, gaps, unless, with: near, ...flags }) => {
    const bits =
      (flags.weak ? WEAK : 0) +
      (flags.wordsReachSentence ? WORDS_REACH : 0) +
      (flags.guardsReachSentence ? GUARDS_REACH : 0) +
      (flags.aloneBefore ? ALONE_BEFORE : 0) +
      (flags.aloneBehind ? ALONE_BEHIND : 0);
    return [concept, gaps, unless.map(guard), near === undefined ? -1 : guard(near), bits] as const;
  });
  const shapes = { lang, concepts, guards, phrases: packed, setCount, tokenTerms, joints };
  const lists = LISTS.flatMap((name): [string, NumberArray][] => [
    [`${name}.from`, tables[name].from],
    [`${name}.items`, tables[name].items],
  ]);
  return {
    shapes: JSON.stringify(shapes),
    numbers: packArrays({ ...trie, firstElement, ...Object.fromEntries(lists) }),
  };
}

/** Restores the tables from both files. */
export function unpackTables(shapes: string, numbers: Uint8Array): VocabularyTables {
  const arrays = unpackArrays(numbers);
  const list = (name: (typeof LISTS)[number]) =>
    ({ from: arrays[`${name}.from`], items: arrays[`${name}.items`] }) as NumberLists;
  const { guards, phrases, ...rest } = JSON.parse(shapes) as PackedShapes;
  return {
    ...rest,
    phrases: phrases.map(([concept, gaps, unless, near, bits]) => ({
      concept,
      gaps,
      unless: unless.map((number) => guards[number] as PhraseGuard),
      ...(near < 0 ? {} : { with: guards[near] as PhraseGuard }),
      weak: (bits & WEAK) !== 0,
      wordsReachSentence: (bits & WORDS_REACH) !== 0,
      guardsReachSentence: (bits & GUARDS_REACH) !== 0,
      aloneBefore: (bits & ALONE_BEFORE) !== 0,
      aloneBehind: (bits & ALONE_BEHIND) !== 0,
    })),
    trie: arrays as unknown as TermTrie,
    firstElement: arrays['firstElement'] as Int32Array,
    setsOf: list('setsOf'),
    gated: list('gated'),
    elements: list('elements'),
    asked: list('asked'),
  };
}

const WEAK = 1;
const WORDS_REACH = 2;
const GUARDS_REACH = 4;
const ALONE_BEFORE = 8;
const ALONE_BEHIND = 16;

const LISTS = ['setsOf', 'gated', 'elements', 'asked'] as const;
