// Turns a text of words into features of a fitted model: words without endings, and pairs.

import { isDigit } from '../characters/char-class.ts';
import { DistinctNumbers } from './distinct-numbers.ts';
import type { FeatureNames, FeatureNumbers, InnerFeatures } from './text-features.ts';

const TOKEN = /[\p{Script=Latin}']+|\d+(?:[.,]\d+)*|[%$£€#]/gu;
/** Tokens with punctuation. Marks tell hype (`!`) from terms (`:`, `*`), and end statements. */
const TOKEN_OR_MARK = /[\p{Script=Latin}']+|\d+(?:[.,]\d+)*|[%$£€#!*?:;()"–/.,+…-]/gu;
const ENDINGS = ['ing', 'ies', 'ed', 'es', 's', 'ly'];
const FIRST = '^';
const LAST = '$';

/** Letters of a stem, without accents. Inflected forms and related words share it. */
const STEM = 4;
/** Letters of a tail, which compounds share. */
const TAIL = 5;
const CUT = '*';
const ACCENTS = /\p{M}/gu;

/** Options of the features. */
export interface WordingOptions {
  /** Punctuation counts as words. */
  marks?: boolean;
  /**
   * Adds starts and ends of longer words as features (`prot*`, `*ptung`), for languages that inflect and
   * compound more than English.
   */
  stems?: boolean;
}

/**
 * The features by name: words without endings and pairs of neighbours, each once (`one_two`, with `^` and
 * `$` at the borders). A number counts as `0`.
 */
export function wordNames({ marks = false, stems = false }: WordingOptions = {}): FeatureNames {
  return {
    inner(text) {
      const features = new Set<string>();
      let first: string | undefined;
      let last: string | undefined;
      for (const token of tokensOf(text, marks)) {
        const word = wordOf(token);
        features.add(word);
        if (stems) for (const stem of stemsOf(token)) features.add(stem);
        if (last !== undefined) features.add(`${last}_${word}`);
        first ??= word;
        last = word;
      }
      return { features, first, last };
    },
    between: (last = FIRST, first = LAST) => [`${last}_${first}`],
  };
}

/**
 * The same features as numbers, which are cheaper than strings. A word has a number, a pair combines two.
 */
export class WordNumbers implements FeatureNumbers {
  epoch = 0;
  private readonly words = new Map<string, number>();
  /** Number of words that the models use; these are never removed. */
  private own: number;
  /** Number of each token's word. */
  private readonly tokens = new Map<string, number>();
  /** Numbers of each token's stems. */
  private readonly stems: Map<string, readonly number[]> | undefined;
  private readonly distinct = new DistinctNumbers();
  private readonly marks: boolean;
  private readonly start: number;
  private readonly end: number;

  /** Words of `features` stay for good, others until the table is full. */
  constructor(features: Iterable<string>, { marks = false, stems = false }: WordingOptions = {}) {
    this.marks = marks;
    this.stems = stems ? new Map<string, readonly number[]>() : undefined;
    this.start = this.wordNumber(FIRST);
    this.end = this.wordNumber(LAST);
    this.own = this.words.size;
    for (const feature of features) this.learn(feature);
  }

  /** Returns the words that stay for good, in order of their numbers. */
  get known(): string[] {
    return [...this.words.keys()].slice(0, this.own);
  }

  /** Returns the number of a model's feature. Its words stay for good. */
  learn(feature: string): number {
    const number = this.numberOf(feature);
    this.own = this.words.size;
    return number;
  }

  numberOf(feature: string): number {
    const border = feature.indexOf('_');
    if (border < 0) return this.wordNumber(feature);
    return pair(this.wordNumber(feature.slice(0, border)), this.wordNumber(feature.slice(border + 1)));
  }

  inner(text: string): InnerFeatures {
    const tokens = tokensOf(text, this.marks);
    if (this.words.size + 3 * tokens.length > MOST_WORDS) this.forget();
    this.distinct.start(tokens.length * 4 + 1);
    let first: number | undefined;
    let last: number | undefined;
    for (const token of tokens) {
      let number = this.tokens.get(token);
      if (number === undefined) this.tokens.set(token, (number = this.wordNumber(wordOf(token))));
      this.distinct.add(number);
      if (this.stems !== undefined)
        for (const stem of this.stemNumbers(token, this.stems)) this.distinct.add(stem);
      if (last !== undefined) this.distinct.add(pair(last, number));
      first ??= number;
      last = number;
    }
    return { numbers: this.distinct.list, first, last };
  }

  between(last = this.start, first = this.end): readonly number[] {
    return [pair(last, first)];
  }

  private stemNumbers(token: string, known: Map<string, readonly number[]>): readonly number[] {
    let numbers = known.get(token);
    if (numbers === undefined)
      known.set(token, (numbers = stemsOf(token).map((stem) => this.wordNumber(stem))));
    return numbers;
  }

  private wordNumber(word: string): number {
    let number = this.words.get(word);
    if (number === undefined) this.words.set(word, (number = this.words.size + 1));
    return number;
  }

  private forget(): void {
    this.epoch += 1;
    for (const [word, number] of this.words) if (number > this.own) this.words.delete(word);
    this.tokens.clear();
    this.stems?.clear();
  }
}

/** Limit of words, so that a pair fits in 32 bits. */
const MOST_WORDS = 60_000;

function pair(one: number, two: number): number {
  return (one << 16) | two;
}

function tokensOf(text: string, marks: boolean): readonly string[] {
  return text.toLowerCase().match(marks ? TOKEN_OR_MARK : TOKEN) ?? [];
}

function wordOf(token: string): string {
  if (isDigit(token.charCodeAt(0))) return '0';
  if (token.length <= 4) return token;
  const ending = ENDINGS.find((one) => token.endsWith(one) && token.length - one.length >= 3);
  return ending === undefined ? token : token.slice(0, -ending.length);
}

function stemsOf(token: string): string[] {
  if (token.length <= STEM || isDigit(token.charCodeAt(0))) return [];
  const plain = token.normalize('NFD').replace(ACCENTS, '');
  const begins = `${plain.slice(0, STEM)}${CUT}`;
  return plain.length < STEM + TAIL ? [begins] : [begins, `${CUT}${plain.slice(-TAIL)}`];
}
