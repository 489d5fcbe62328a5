import { foldCodes, isDense, MAX_CODES } from './folded-codes.ts';

/** A sentence as a model sees it. */
export interface TermText {
  text: string;
  /** What it stands under: “Delivery”, “Versand und Rückgabe”. */
  heading: string;
  /** Nearly all of it is the text of links. */
  linked: boolean;
  /** Bit by bit, what known forms of words say of it. */
  hints: number;
}

/** Numbers of buckets, in groups whose members share a weight of 1. */
export interface TermFeatures {
  words: number[];
  heading: number[];
  forms: number[];
}

const codes = new Uint16Array(MAX_CODES + 2);
const LENGTHS = [8, 16, 32, 64, 128, 256];
const HINTS = 3;

/** So short a text says little without its label. */
const SHORT = 30;
const SPACE = 0x20;
const DIGIT = 0x30;
const MONEY = 0xa4;
const WORD_SEED = 0x2545f491;
const HEADING_SEED = 0x01234567;
const NGRAM_SEED = 0x811c9dc5 | 0;
/** N-grams count once by themselves and once together with the number or the amount of their sentence. */
const NUMBER_SALT = 0x3c6ef372;
const MONEY_SALT = 0x1f83d9ab;

/**
 * N-grams of the text, of what it stands under, and a few forms; by bucket, of which there are `mask` + 1. What a short
 * text stands under counts as its own words: “Delivery” over “by 21 Apr, Tue”.
 */
export function termFeatures({ text, heading, linked, hints }: TermText, mask: number): TermFeatures {
  const length = foldCodes(text, codes);
  const said = codes.subarray(0, length);
  const hasMoney = said.includes(MONEY);
  const hasNumber = said.includes(DIGIT);
  const salt = hasMoney ? MONEY_SALT : hasNumber ? NUMBER_SALT : 0;
  const words = wordsOf(length, NGRAM_SEED, salt, mask);
  const forms = [numbered(1 + LENGTHS.filter((one) => length > one).length, mask)];
  if (linked) forms.push(numbered(20, mask));
  if (hasMoney) forms.push(numbered(22, mask));
  if (hasNumber) forms.push(numbered(23, mask));
  for (let hint = 0; hint < HINTS; hint++) if (hints & (1 << hint)) forms.push(numbered(30 + hint, mask));
  if (heading === '') return { words, heading: [], forms };
  const seed = text.length < SHORT ? NGRAM_SEED : HEADING_SEED;
  return { words, heading: wordsOf(foldCodes(heading.slice(0, 60), codes), seed, salt, mask), forms };
}

function wordsOf(length: number, seed: number, salt: number, mask: number): number[] {
  const found: number[] = [];
  addNgrams(found, length, seed, salt, mask);
  addWords(found, length, seed ^ WORD_SEED, mask);
  return found;
}

/** Three to five letters, across spaces too; of scripts without spaces one to three characters. */
function addNgrams(found: number[], length: number, seed: number, salt: number, mask: number): void {
  for (let start = 0; start < length; start++) {
    const dense = isDense(codes[start]!);
    const shortest = dense ? 1 : 3;
    const longest = Math.min(length - start, dense ? 3 : 5);
    let sum = seed;
    for (let size = 1; size <= longest; size++) {
      sum = Math.imul(sum ^ codes[start + size - 1]!, 0x01000193);
      if (size < shortest) continue;
      found.push(spread(sum) & mask);
      if (salt !== 0) found.push(spread(sum ^ salt) & mask);
    }
  }
}

/** Whole words, and each with the one before it. */
function addWords(found: number[], length: number, seed: number, mask: number): void {
  let sum = seed;
  let before = 0;
  for (let at = 1; at < length; at++) {
    if (codes[at] !== SPACE) {
      sum = Math.imul(sum ^ codes[at]!, 0x01000193);
      continue;
    }
    found.push(spread(sum) & mask);
    if (before !== 0) found.push(spread(Math.imul(before, 31) ^ sum) & mask);
    before = sum;
    sum = seed;
  }
}

const numbered = (form: number, mask: number) => spread(Math.imul(form + 0x9e37, 0x01000193)) & mask;

function spread(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
