import { FUNCTION_WORDS } from './function-words.ts';

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** An open table by hash of the word: 0 for a free place, else the number of the word from 1. */
const SLOTS = new Uint16Array(1 << 12);
const MASK = SLOTS.length - 1;
const HASHES = [0];
const WORDS = [''];
/** By word, the numbers of its languages. */
const LANGUAGES_OF: number[][] = [[]];
let longest = 0;
Object.values(FUNCTION_WORDS).forEach((words, language) => words.forEach((word) => learn(word, language)));

function learn(word: string, language: number): void {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
  longest = Math.max(longest, word.length);
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
}

function hashed(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Is it a letter, by code unit: 0 not known yet, else 1 for no, 2 for yes. */
const LETTER = new Uint8Array(65536);
const ANY_LETTER = /\p{L}/u;

function isLetter(code: number): boolean {
  if (LETTER[code] === 0) LETTER[code] = ANY_LETTER.test(String.fromCharCode(code)) ? 2 : 1;
  return LETTER[code] === 2;
}

const votes = new Int32Array(LANGUAGES.length);

/** How many words there were, and how many of them are function words of a language. */
export interface CountedWords {
  words: number;
  /** The language with most of them, in order of the table; how many, and how many the next one has. */
  language: string;
  best: number;
  second: number;
}

/** Counts each language's function words among the first `most` words of the texts. */
export function countFunctionWords(texts: readonly string[], most: number): CountedWords {
  let words = 0;
  let room = most * 8;
  votes.fill(0);
  for (const text of texts) {
    if (room <= 0 || words >= most) break;
    words += countIn(text.slice(0, room).toLowerCase(), most - words);
    room -= text.length + 1;
  }
  let language = 0;
  for (let n = 1; n < votes.length; n += 1)
    if ((votes[n] as number) > (votes[language] as number)) language = n;
  let second = 0;
  for (let n = 0; n < votes.length; n += 1) if (n !== language) second = Math.max(second, votes[n] as number);
  return { words, language: LANGUAGES[language] as string, best: votes[language] as number, second };
}

/** Adds the votes of up to `most` words; returns how many there were. */
function countIn(lower: string, most: number): number {
  const { length } = lower;
  let words = 0;
  for (let at = 0; at < length && words < most; at += 1) {
    let code = lower.charCodeAt(at);
    if (!isLetter(code)) continue;
    const start = at;
    let hash = 0;
    do {
      hash = hashed(hash, code);
      at += 1;
      code = at < length ? lower.charCodeAt(at) : 0;
    } while (isLetter(code));
    words += 1;
    if (at - start > longest) continue;
    for (let slot = hash & MASK; SLOTS[slot] !== 0; slot = (slot + 1) & MASK) {
      const word = SLOTS[slot] as number;
      if (HASHES[word] !== hash || (WORDS[word] as string).length !== at - start) continue;
      if (!lower.startsWith(WORDS[word] as string, start)) continue;
      for (const language of LANGUAGES_OF[word] as number[])
        votes[language] = (votes[language] as number) + 1;
      break;
    }
  }
  return words;
}
