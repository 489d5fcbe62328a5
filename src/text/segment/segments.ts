// Splits a normalised text into sentences, statements and clauses.

import { ABBREVIATIONS, BEFORE_NUMBERS } from './abbreviations.ts';
import { CJK, WORD, charClass, isDigit } from '../characters/char-class.ts';
import { partitionPoint } from './partition-point.ts';

/** Offsets where the parts of a normalised text end, ascending; the last is the text's length. */
export interface Segments {
  readonly sentences: readonly number[];
  /** Parts between commas or sentence ends. */
  readonly statements: readonly number[];
  /** Statements, also split at colons, brackets and quotation marks. */
  readonly clauses: readonly number[];
}

const SENTENCE_MARKS = new Set([...'。!?;…|'].map((c) => c.charCodeAt(0)));
const CLAUSE_MARKS = new Set([...',:()[]{}"【】《》「」『』·/~'].map((c) => c.charCodeAt(0)));
/** `£12 inc. VAT` is one sentence, `Made by Acme Inc. Ships today` are two. */
const BEFORE_TAXES = new Set('inc ex exc'.split(' '));
const TAX = /^(?:vat|gst|tax|iva|btw)(?!\p{L})/u;
/**
 * `save 15%. Spare seals` and `get $10. Use it` are two sentences each; German prices continue: `−36 %.
 * Zuletzt 6,99 €`.
 */
const ENDS_PHRASE = /\S[%)\]}°+]$/;
const CURRENCY = /\p{Sc}/u;
/** `nur 79 €. Nicht für Kinder` is two sentences. */
const ENDS_PRICE = /\d ?\p{Sc}$/u;
/** Metric units take no full stop: `2,50 € pro 100 g. Nicht im Lieferumfang` is two sentences. */
const ENDS_MEASURE = /\d ?(?:[kmc]?[glm])$/u;
/** `Jetzt 19,99. Ersatzdichtung` is two sentences; `02.05. bis 30.06.` is one. */
const ENDS_DECIMAL = /\d,\d{1,2}$/;
/** Languages that write ordinals with a full stop: `am 3. Mai`, `3. generace`. */
const ORDINAL_STOPS = new Set('bs cs da de et fi hr hu is lt lv nb nn no pl sk sl sr tr'.split(' '));
/** Before a single letter that is no initial: `40 W. Dimmable`, `30 °C. Dry flat`, `with USB-C. Black`. */
const BEFORE_LETTER = /\d ?°?$|[\p{L}\d][-/]$/u;
/** What an initial, an abbreviation or the number of a page goes on with: `J. K. Rowling`, `z. B.`, `p. 5`. */
const BEHIND_INITIAL = /^(?:\p{L}\.|\d)/u;
/** `Heat . . . and eat` goes on. */
const SPACED_DOTS = /^\.|\.$/;
const APOSTROPHES = new Set([0x27, 0x2019]);
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const SPACE = 0x20;

/**
 * Returns the segments of a normalised text, split on first access. NFKC made `，` a comma and `？` a
 * question mark. `lang`: its language; where it is not known, a short number with a full stop may be an
 * ordinal.
 */
export function segment(text: string, lang?: string): Segments {
  return new LazySegments(text, lang === undefined || ORDINAL_STOPS.has(lang));
}

class LazySegments implements Segments {
  private readonly text: string;
  private readonly hasOrdinals: boolean;
  private split: Segments | undefined;

  constructor(text: string, hasOrdinals: boolean) {
    this.text = text;
    this.hasOrdinals = hasOrdinals;
  }

  get sentences(): readonly number[] {
    return (this.split ??= splitText(this.text, this.hasOrdinals)).sentences;
  }

  get statements(): readonly number[] {
    return (this.split ??= splitText(this.text, this.hasOrdinals)).statements;
  }

  get clauses(): readonly number[] {
    return (this.split ??= splitText(this.text, this.hasOrdinals)).clauses;
  }
}

function splitText(text: string, hasOrdinals: boolean): Segments {
  const sentences: number[] = [];
  const statements: number[] = [];
  const clauses: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (charClass(code) !== 0 || code === SPACE) continue;
    if (SENTENCE_MARKS.has(code) || (code === FULL_STOP && endsSentence(text, i, hasOrdinals))) {
      sentences.push(i + 1);
      statements.push(i + 1);
      clauses.push(i + 1);
    } else if (CLAUSE_MARKS.has(code) && !isInsideNumber(text, i)) {
      if (code === COMMA) statements.push(i + 1);
      clauses.push(i + 1);
    }
  }
  if (sentences.at(-1) !== text.length) sentences.push(text.length);
  if (statements.at(-1) !== text.length) statements.push(text.length);
  if (clauses.at(-1) !== text.length) clauses.push(text.length);
  return sharing(sentences, statements, clauses);
}

/**
 * Returns the segments with arrays of their exact size, one for all where they are equal. V8 gives an array
 * room for 17 numbers at its first `push`, and segments are cached with thousands of sentences.
 */
function sharing(sentences: readonly number[], statements: readonly number[], clauses: readonly number[]) {
  const ends = sentences.slice();
  // Each list holds the one before it, so lists of equal length are equal.
  const parts = statements.length === ends.length ? ends : statements.slice();
  return {
    sentences: ends,
    statements: parts,
    clauses: clauses.length === parts.length ? parts : clauses.slice(),
  };
}

/** Whether the word may be an abbreviation, whose full stop ends no sentence. */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word) || BEFORE_TAXES.has(word);
}

/** Returns start and end of the segment around `offset`. */
export function segmentAt(ends: readonly number[], offset: number): [number, number] {
  const low = partitionPoint(ends.length - 1, (n) => (ends[n] as number) <= offset);
  return [low === 0 ? 0 : (ends[low - 1] as number), ends[low] ?? 0];
}

/**
 * Whether a full stop ends a sentence: before white space, but not after an initial, a short number or
 * `e.g`.
 */
function endsSentence(text: string, at: number, hasOrdinals: boolean): boolean {
  if (at + 1 >= text.length) return true;
  const next = text.charCodeAt(at + 1);
  if (next !== SPACE) return charClass(next) === CJK && at > 0 && endsBeforeCjk(text, at);
  // `Bon pour deux . Lavable` is two sentences.
  if (text.charCodeAt(at - 1) === SPACE) return !SPACED_DOTS.test(text.slice(at - 2, at + 3));
  if (ENDS_PHRASE.test(text.slice(Math.max(0, at - 2), at))) return true;
  if (ENDS_PRICE.test(text.slice(Math.max(0, at - 3), at))) return true;
  if (ENDS_MEASURE.test(text.slice(Math.max(0, at - 4), at))) return true;
  let start = at;
  // "So don't." ends a sentence, because the apostrophe is part of the word.
  while (start > 0 && (charClass(text.charCodeAt(start - 1)) === WORD || isApostrophe(text, start - 1)))
    start -= 1;
  const short = text.slice(start, at);
  if (ABBREVIATIONS.has(short) || (BEFORE_TAXES.has(short) && TAX.test(text.slice(at + 2, at + 6))))
    return false;
  if (BEFORE_NUMBERS.has(short) && isDigit(text.charCodeAt(at + 2))) return false;
  const word = at - start;
  if (word === 0) return false;
  if (word > 2 || CURRENCY.test(text.charAt(start - 1))) return true;
  if (!isDigit(text.charCodeAt(start)))
    return word === 2 ? text.charCodeAt(start - 1) !== FULL_STOP : endsWithLetter(text, start, hasOrdinals);
  if (isDigit(text.charCodeAt(at + 2))) return false;
  return (
    ENDS_DECIMAL.test(text.slice(Math.max(0, at - 4), at)) ||
    isNumbered(text, start) ||
    (!hasOrdinals && !opensItem(text, start))
  );
}

/** Whether a full stop right before Chinese or Japanese ends a sentence: 净重5kg.适合露营, but not 1.清洗. */
function endsBeforeCjk(text: string, at: number): boolean {
  if (charClass(text.charCodeAt(at - 1)) !== WORD) return charClass(text.charCodeAt(at - 1)) === CJK;
  const start = wordStart(text, at);
  const word = text.slice(start, at);
  return !ABBREVIATIONS.has(word) && !BEFORE_NUMBERS.has(word) && !opensItem(text, start);
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && charClass(text.charCodeAt(start - 1)) === WORD) start -= 1;
  return start;
}

/** Whether a single letter ends a sentence: `rich in vitamin C. Unsweetened`, but not `J. K. Rowling`. */
function endsWithLetter(text: string, letter: number, hasOrdinals: boolean): boolean {
  if (BEFORE_LETTER.test(text.slice(Math.max(0, letter - 3), letter))) return true;
  return !hasOrdinals && !opensItem(text, letter) && !BEHIND_INITIAL.test(text.slice(letter + 3, letter + 5));
}

/** Whether it is the number of something, no ordinal: `model no. 7`. */
function isNumbered(text: string, number: number): boolean {
  const stop = number - 2;
  return (
    text.charCodeAt(number - 1) === SPACE &&
    text.charCodeAt(stop) === FULL_STOP &&
    BEFORE_NUMBERS.has(text.slice(wordStart(text, stop), stop))
  );
}

/** Whether no word of its sentence is before the number or letter: `1. Wash before use`. */
function opensItem(text: string, number: number): boolean {
  let at = number - 1;
  // `19.99.` is one number.
  if (text.charCodeAt(at) === FULL_STOP) return false;
  while (at >= 0 && charClass(text.charCodeAt(at)) === 0 && text.charCodeAt(at) !== FULL_STOP) at -= 1;
  return at < 0 || text.charCodeAt(at) === FULL_STOP;
}

function isApostrophe(text: string, at: number): boolean {
  return APOSTROPHES.has(text.charCodeAt(at)) && at > 0 && charClass(text.charCodeAt(at - 1)) === WORD;
}

function isInsideNumber(text: string, at: number): boolean {
  return at > 0 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}
