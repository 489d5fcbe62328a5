// Folds single characters for matching: NFKC, lower case, simplified Chinese, look-alikes.

import TRADITIONAL from 'opencc-js/dict/TSCharacters';
import { LOOK_ALIKES } from './look-alikes.ts';

/** Result for a character that is removed. */
export const DROP = 0;
/** Result for a character that becomes several; `expansionOf` returns them. */
export const EXPAND = 0xffff;
const UNKNOWN = 0xfffe;

const table = new Uint16Array(65536).fill(UNKNOWN);
const expansions = new Map<number, string>();
let simplified: Map<number, number> | undefined;

/** Returns the folded form of one UTF-16 code unit: a code unit, DROP or EXPAND. */
export function fold(code: number): number {
  const known = table[code] as number;
  return known === UNKNOWN ? learn(code) : known;
}

/** Returns the characters of an expanded one, after `fold` returned EXPAND. */
export function expansionOf(code: number): string {
  return expansions.get(code) ?? '';
}

/** Folds each character of a text. Unlike `normalize` it removes no marks between characters. */
export function foldEach(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const folded = fold(text.charCodeAt(i));
    if (folded === EXPAND) out += expansionOf(text.charCodeAt(i));
    else if (folded !== DROP) out += String.fromCharCode(folded);
  }
  return out;
}

function learn(code: number): number {
  const folded = foldOnce(code);
  table[code] = folded;
  return folded;
}

function foldOnce(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return code;
  if (isInvisible(code)) return DROP;
  if (isBlank(code)) return 0x20;
  const text = foldText(String.fromCharCode(code));
  if (text.length === 1) return toSimplified(text.charCodeAt(0));
  if (text === '') return DROP;
  expansions.set(code, text);
  return EXPAND;
}

/** Returns a character in NFKC and lower case, with typographic marks and look-alikes replaced. */
export function foldText(char: string): string {
  const plain = char.normalize('NFKC').toLowerCase();
  let out = '';
  for (const one of plain) out += LOOK_ALIKES.get(one) ?? one;
  return out.trim();
}

/** Whether it is a combining mark, in scripts that can be read without it. */
export function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    code === 0x3099 ||
    code === 0x309a ||
    (code >= 0xfe20 && code <= 0xfe2f)
  );
}

/**
 * Returns a letter combined with a mark: `e` + acute → `é`. A mark that combines with nothing is dropped.
 */
export function compose(before: number, mark: number): number {
  const composed = String.fromCharCode(before, mark).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : before;
}

function isInvisible(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
    (code >= 0x7f && code < 0xa0 && code !== 0x85) ||
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    // Hangul letters without a visible form.
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x3164 ||
    code === 0xffa0 ||
    (code >= 0x180b && code <= 0x180e) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function toSimplified(code: number): number {
  if (code < 0x3400) return code;
  simplified ??= readPairs(TRADITIONAL);
  return simplified.get(code) ?? code;
}

/**
 * Parses opencc's table: `繁简|…` with a space or tab between; the first choice where there are several.
 */
function readPairs(pairs: string): Map<number, number> {
  const map = new Map<number, number>();
  for (const pair of pairs.split('|')) {
    const [from, to] = pair.split(' ');
    if (from?.length === 1 && to !== undefined && to.length >= 1 && to.charCodeAt(0) < 0xd800) {
      map.set(from.charCodeAt(0), to.charCodeAt(0));
    }
  }
  return map;
}
