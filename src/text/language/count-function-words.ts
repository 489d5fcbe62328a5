// Counts the function words of each language in a text ("the", "und"), to guess its language.

import { FUNCTION_WORDS } from './function-words.ts';
import { NO_LETTER, smallLetter } from './lowercase-table.ts';

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** Hash table of words: 0 for a free slot, else the index of the word, from 1. */
const SLOTS = new Uint16Array(1 << 12);
const MASK = SLOTS.length - 1;
const HASHES = [0];
const WORDS = [''];
/** Indexes of each word's languages. */
const LANGUAGES_OF: number[][] = [[]];
export const LONGEST_FUNCTION_WORD = Math.max(
  ...Object.values(FUNCTION_WORDS)
    .flat()
    .map(({ length }) => length),
);
/** Hash table of words of `a` to `z`, packed into one number: that number, and the word's index. */
const PACKED = new Int32Array(SLOTS.length);
const WORD_OF = new Uint16Array(SLOTS.length);
/** Bits per letter in a packed word. */
const LETTER_BITS = 5;
const LETTER_MASK = 31;
Object.values(FUNCTION_WORDS).forEach((words, language) => words.forEach((word) => learn(word, language)));

function learn(word: string, language: number): void {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
  let slot = hash & MASK;
  while (SLOTS[slot] !== 0 && WORDS[SLOTS[slot] as number] !== word) slot = (slot + 1) & MASK;
  if (SLOTS[slot] !== 0) {
    (LANGUAGES_OF[SLOTS[slot] as number] as number[]).push(language);
    return;
  }
  SLOTS[slot] = WORDS.length;
  WORDS.push(word);
  HASHES.push(hash);
  LANGUAGES_OF.push([language]);
  if (/^[a-z]+$/.test(word)) learnPacked(word);
}

function learnPacked(word: string): void {
  let packed = 0;
  for (let at = 0; at < word.length; at += 1) packed = packLetter(packed, word.charCodeAt(at));
  let slot = slotOf(packed);
  while (PACKED[slot] !== 0) slot = (slot + 1) & MASK;
  PACKED[slot] = packed;
  WORD_OF[slot] = WORDS.length - 1;
}

/**
 * Appends a letter of `a` to `z` (either case) to a packed word, which starts at 0. It is exact up to
 * `LONGEST_FUNCTION_WORD` letters.
 */
export function packLetter(packed: number, code: number): number {
  return (packed << LETTER_BITS) | (code & LETTER_MASK);
}

function slotOf(packed: number): number {
  return (Math.imul(packed, 0x9e3779b1) >>> 15) & MASK;
}

/** Appends a lower-case letter to a hash, which starts at 0. */
function hashed(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Adds a vote for each language in which `text[start..start + length)` is a function word. */
export function vote(text: string, start: number, length: number, votes: Votes): void {
  let hash = 0;
  for (let at = start; at < start + length; at += 1) hash = hashed(hash, smallLetter(text.charCodeAt(at)));
  for (let slot = hash & MASK; SLOTS[slot] !== 0; slot = (slot + 1) & MASK) {
    const word = SLOTS[slot] as number;
    if (HASHES[word] !== hash || !isWord(WORDS[word] as string, text, start, length)) continue;
    for (const language of LANGUAGES_OF[word] as number[]) votes[language] = (votes[language] as number) + 1;
    return;
  }
}

/** Adds the votes of a packed word of `a` to `z`. */
export function votePacked(packed: number, votes: Votes): void {
  for (let slot = slotOf(packed); PACKED[slot] !== 0; slot = (slot + 1) & MASK) {
    if (PACKED[slot] !== packed) continue;
    for (const language of LANGUAGES_OF[WORD_OF[slot] as number] as number[])
      votes[language] = (votes[language] as number) + 1;
    return;
  }
}

function isWord(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let n = 0; n < length; n += 1)
    if (smallLetter(text.charCodeAt(start + n)) !== word.charCodeAt(n)) return false;
  return true;
}

/** Number of votes per language, in the order of the table. */
export type Votes = Int32Array;

/** Returns votes of 0 for every language. */
export const newVotes = (): Votes => new Int32Array(LANGUAGES.length);

const votes = newVotes();

/** Numbers of words, and of function words in the two leading languages. */
export interface CountedWords {
  words: number;
  /** The language with most function words; their number, and that of the second language. */
  language: string;
  best: number;
  second: number;
}

/**
 * Counts function words of each language among the first `most` words or `longest` characters of the
 * texts.
 */
export function countFunctionWords(texts: readonly string[], longest: number, most: number): CountedWords {
  let words = 0;
  let room = longest;
  votes.fill(0);
  for (const text of texts) {
    if (room <= 0 || words >= most) break;
    words += countIn(text.slice(0, room).toLowerCase(), most - words);
    room -= text.length + 1;
  }
  return outcomeOf(words, votes);
}

/** Returns the language with most votes, with its number of votes and that of the second. */
export function outcomeOf(words: number, votes: Votes): CountedWords {
  let language = 0;
  for (let n = 1; n < votes.length; n += 1)
    if ((votes[n] as number) > (votes[language] as number)) language = n;
  let second = 0;
  for (let n = 0; n < votes.length; n += 1) if (n !== language) second = Math.max(second, votes[n] as number);
  return { words, language: LANGUAGES[language] as string, best: votes[language] as number, second };
}

/** Adds the votes of up to `most` lower-case words. Returns the number of words. */
function countIn(lower: string, most: number): number {
  const { length } = lower;
  const isLetter = (at: number) => at < length && smallLetter(lower.charCodeAt(at)) !== NO_LETTER;
  let words = 0;
  for (let at = 0; at < length && words < most; at += 1) {
    if (!isLetter(at)) continue;
    const start = at;
    while (isLetter(at)) at += 1;
    words += 1;
    if (at - start <= LONGEST_FUNCTION_WORD) vote(lower, start, at - start, votes);
  }
  return words;
}
