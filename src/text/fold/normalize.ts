// Folds a text for matching and maps offsets of the result back to the source.

import { removeDisguises } from '../disguise/broken-words.ts';
import { DROP, EXPAND, compose, expansionOf, fold, isCombining } from './fold.ts';
import { isFootnoteMark, isSuperscript } from '../characters/footnote-digits.ts';
import { foldPair } from '../characters/fold-surrogate-pair.ts';
import { foldEffect } from './fold-effect.ts';
import { isGreekOrCyrillic, latinizeMixedScript } from './latinize-mixed-script.ts';

/**
 * A folded text. `map[i]` is the UTF-16 offset in the source of `text[i]`; without a map all offsets are
 * equal.
 */
export interface NormalizedText {
  text: string;
  map: Uint32Array | undefined;
  source: string;
}

const SPACE = 0x20;

/** Texts that only need lower case, as most blocks of an English page. */
const PLAIN = /^(?=[!-_a-~])(?!.*(?: {2}|[a-z0-9]-[a-z0-9]))[ -_a-~]*$/i;

/** Buffers, used by one call at a time and grown as needed. */
let codes = new Uint16Array(4096);
let offsets = new Uint32Array(4096);

/**
 * Folds a text: NFKC, lower case, traditional to simplified Chinese. Removes invisible characters, extra
 * white space, and marks that break CJK words. Hyphens between letters become spaces.
 */
export function normalize(source: string): NormalizedText {
  if (PLAIN.test(source)) return { text: source.toLowerCase().trimEnd(), map: undefined, source };
  const effect = foldEffect(source);
  if (effect === 'full') return normalizeFully(source);
  return { text: effect === 'lowercase' ? source.toLowerCase() : source, map: undefined, source };
}

/** Folds any text, without the shortcuts of `normalize`. */
export function normalizeFully(source: string): NormalizedText {
  ensure(source.length + 16);
  let length = 0;
  let mixed = false;
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    const folded = code < 0x80 ? foldAscii(code) : fold(code);
    if (folded === DROP) continue;
    // Combining marks and mixed alphabets do not occur among Han, kana and Hangul.
    if (code >= 0x300 && (code < 0x3100 || code >= 0xfe00)) {
      if (isCombining(folded)) {
        if (length > 0) codes[length - 1] = compose(codes[length - 1] as number, folded);
        continue;
      }
      if (isGreekOrCyrillic(code)) mixed = true;
    }
    if (folded === SPACE && (length === 0 || codes[length - 1] === SPACE)) continue;
    if (code >= 0xb2 && code <= 0x2079 && isSuperscript(code) && isFootnoteMark(codes, length)) continue;
    const pair = code >= 0xd800 && code <= 0xdbff ? foldPair(source, i) : undefined;
    const expansion = folded === EXPAND ? expansionOf(code) : pair;
    if (expansion === undefined) {
      codes[length] = folded;
      offsets[length] = i;
      length += 1;
    } else {
      ensure(length + expansion.length + source.length - i + 16);
      for (let k = 0; k < expansion.length; k += 1) {
        codes[length] = expansion.charCodeAt(k);
        offsets[length] = i;
        length += 1;
      }
    }
    if (pair !== undefined) i += 1;
  }
  if (mixed) latinizeMixedScript(codes, offsets, length, source);
  length = removeDisguises(codes, offsets, length);
  // Most Chinese texts stay unchanged, so the source string is shared.
  if (isSame(source, length)) return { text: source, map: undefined, source };
  return {
    text: decode(codes, length),
    map: isIdentity(length) ? undefined : offsets.slice(0, length),
    source,
  };
}

/** Returns the offset in the source of `text[at]`. */
export function sourceOffset({ map, source }: NormalizedText, at: number): number {
  return map === undefined ? at : (map[at] ?? source.length);
}

/** Returns the source span of `text[start..end)`. */
export function sourceSpan(normalized: NormalizedText, start: number, end: number): [number, number] {
  const { source } = normalized;
  const from = sourceOffset(normalized, start);
  if (end <= start) return [from, from];
  const last = sourceOffset(normalized, end - 1);
  const code = source.charCodeAt(last);
  let to = last + (code >= 0xd800 && code <= 0xdbff && last + 1 < source.length ? 2 : 1);
  // An accent, keycap or emoji modifier belongs to the character before it.
  while (to < source.length && isAttached(source.charCodeAt(to))) to += 1;
  return [from, to];
}

function isAttached(code: number): boolean {
  return code >= 0x300 && (isCombining(fold(code)) || (code >= 0xfe00 && code <= 0xfe0f));
}

function ensure(size: number): void {
  if (size <= codes.length) return;
  const wider = new Uint16Array(size * 2);
  wider.set(codes);
  const longer = new Uint32Array(size * 2);
  longer.set(offsets);
  codes = wider;
  offsets = longer;
}

function isSame(source: string, length: number): boolean {
  if (length !== source.length) return false;
  for (let i = 0; i < length; i += 1) if (codes[i] !== source.charCodeAt(i)) return false;
  return true;
}

/**
 * Whether all offsets are equal. They ascend, so the last one usually decides; a pair that became one
 * character counts twice in the source.
 */
function isIdentity(length: number): boolean {
  if (length > 0 && offsets[length - 1] !== length - 1) return false;
  for (let i = 0; i < length; i += 1) if (offsets[i] !== i) return false;
  return true;
}

function foldAscii(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  if (code <= SPACE) return code === SPACE || (code >= 0x09 && code <= 0x0d) ? SPACE : DROP;
  if (code === 0x60) return 0x27;
  return code === 0x7f ? DROP : code;
}

const CHUNK = 8192;

function decode(codes: Uint16Array, length: number): string {
  if (length <= CHUNK)
    return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
  let text = '';
  for (let i = 0; i < length; i += CHUNK)
    text += decode(codes.subarray(i, Math.min(i + CHUNK, length)), Math.min(CHUNK, length - i));
  return text;
}
