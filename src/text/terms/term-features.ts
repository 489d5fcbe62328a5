// Turns sentences about terms of sale into hashed features for the term models.

import { foldCodes, isDense, MAX_CODES } from './folded-codes.ts';

/** A sentence as the models read it. */
export interface TermText {
  text: string;
  /** The heading above it: “Delivery”, “Versand und Rückgabe”. */
  heading: string;
  /** Nearly all of it is link text. */
  linked: boolean;
  /** Bits of known word forms in it. */
  hints: number;
}

/** Bucket numbers, in groups whose members share a weight of 1. The next call reuses the arrays. */
export interface TermFeatures {
  words: Int32Array;
  heading: Int32Array;
  forms: Int32Array;
}

/** Buckets of one group. All texts share the buffer, because a sentence has hundreds and is read once. */
class Buckets {
  private readonly room: Int32Array;
  private count = 0;

  constructor(most: number) {
    this.room = new Int32Array(most);
  }

  clear(): void {
    this.count = 0;
  }

  add(bucket: number): void {
    this.room[this.count++] = bucket;
  }

  all(): Int32Array {
    return this.room.subarray(0, this.count);
  }
}

/** Per character three n-grams, each alone and with the number; a word and a pair at each space. */
const MOST = (MAX_CODES + 2) * 8;
const found = { words: new Buckets(MOST), heading: new Buckets(MOST), forms: new Buckets(16) };

const codes = new Uint16Array(MAX_CODES + 2);
const LENGTHS = [8, 16, 32, 64, 128, 256];
const HINTS = 3;

/** Shorter texts say little without their heading. */
const SHORT = 30;
const SPACE = 0x20;
const DIGIT = 0x30;
const MONEY = 0xa4;
const WORD_SEED = 0x2545f491;
const HEADING_SEED = 0x01234567;
const NGRAM_SEED = 0x811c9dc5 | 0;
/** N-grams count once alone, and once combined with the number or amount of their sentence. */
const NUMBER_SALT = 0x3c6ef372;
const MONEY_SALT = 0x1f83d9ab;

/**
 * Returns the buckets (`mask` + 1 in all) of a sentence: n-grams of text and heading, and a few forms.
 * The heading of a short text counts as its own words: “Delivery” over “by 21 Apr, Tue”.
 */
export function termFeatures({ text, heading, linked, hints }: TermText, mask: number): TermFeatures {
  const length = foldCodes(text, codes);
  const said = codes.subarray(0, length);
  const hasMoney = said.includes(MONEY);
  const hasNumber = said.includes(DIGIT);
  const salt = hasMoney ? MONEY_SALT : hasNumber ? NUMBER_SALT : 0;
  found.words.clear();
  addAll(found.words, length, NGRAM_SEED, salt, mask);
  const { forms } = found;
  forms.clear();
  let size = 1;
  for (const one of LENGTHS) if (length > one) size++;
  forms.add(numbered(size, mask));
  if (linked) forms.add(numbered(20, mask));
  if (hasMoney) forms.add(numbered(22, mask));
  if (hasNumber) forms.add(numbered(23, mask));
  for (let hint = 0; hint < HINTS; hint++) if (hints & (1 << hint)) forms.add(numbered(30 + hint, mask));
  found.heading.clear();
  if (heading !== '') {
    const seed = text.length < SHORT ? NGRAM_SEED : HEADING_SEED;
    addAll(found.heading, foldCodes(heading.slice(0, 60), codes), seed, salt, mask);
  }
  return { words: found.words.all(), heading: found.heading.all(), forms: forms.all() };
}

function addAll(into: Buckets, length: number, seed: number, salt: number, mask: number): void {
  addNgrams(into, length, seed, salt, mask);
  addWords(into, length, seed ^ WORD_SEED, mask);
}

/**
 * Adds n-grams of three to five letters, also across spaces; of one to three characters in scripts
 * without spaces.
 */
function addNgrams(into: Buckets, length: number, seed: number, salt: number, mask: number): void {
  for (let start = 0; start < length; start++) {
    const dense = isDense(codes[start]!);
    const shortest = dense ? 1 : 3;
    const longest = Math.min(length - start, dense ? 3 : 5);
    let sum = seed;
    for (let size = 1; size <= longest; size++) {
      sum = Math.imul(sum ^ codes[start + size - 1]!, 0x01000193);
      if (size < shortest) continue;
      into.add(spread(sum) & mask);
      if (salt !== 0) into.add(spread(sum ^ salt) & mask);
    }
  }
}

/** Adds whole words, and each with the word before it. */
function addWords(into: Buckets, length: number, seed: number, mask: number): void {
  let sum = seed;
  let before = 0;
  for (let at = 1; at < length; at++) {
    if (codes[at] !== SPACE) {
      sum = Math.imul(sum ^ codes[at]!, 0x01000193);
      continue;
    }
    into.add(spread(sum) & mask);
    if (before !== 0) into.add(spread(Math.imul(before, 31) ^ sum) & mask);
    before = sum;
    sum = seed;
  }
}

const numbered = (form: number, mask: number) => spread(Math.imul(form + 0x9e37, 0x01000193)) & mask;

function spread(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
