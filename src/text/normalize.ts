import { CJK, WORD, charClass } from './char-class.ts';
import { DROP, EXPAND, compose, expansionOf, fold, isCombining } from './fold.ts';
import { foldPair, isMedal } from './pairs.ts';
import { isGreekOrCyrillic, unmix } from './unmix.ts';

/**
 * A text folded for matching, with the way back.
 * `map[i]` is the UTF-16 offset in the source of the character that became `text[i]`; without a map every
 * character became one at the same place.
 */
export interface NormalizedText {
  text: string;
  map: Uint32Array | undefined;
  source: string;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
/** 第: the ordinal sign, after which a raised digit counts. */
const ORDINAL = 0x7b2c;
/** Units and symbols with a raised digit are no longer: m², in², Ca²⁺. */
const LONGEST_UNIT = 3;
/** More marks than this between two characters are a separator, not a disguise. */
const MAX_MARKS = 3;

/** Texts that only need lower case: most blocks of a page in English. */
const PLAIN = /^(?!.*(?: {2}|[a-z0-9]-[a-z0-9]))[!-_a-~][ -_a-~]*$/i;

/** Work space, used by one call at a time and grown as needed. */
let codes = new Uint16Array(4096);
let offsets = new Uint32Array(4096);

/**
 * NFKC, lower case, traditional to simplified, invisible characters dropped, white space collapsed,
 * hyphens between letters opened, and marks set between CJK characters to break a word taken out.
 */
export function normalize(source: string): NormalizedText {
  if (PLAIN.test(source)) return { text: source.toLowerCase().trimEnd(), map: undefined, source };
  ensure(source.length + 16);
  let length = 0;
  let mixed = false;
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    const folded = code < 0x80 ? foldAscii(code) : fold(code);
    if (folded === DROP) continue;
    // Marks and mixed alphabets do not occur among Han, kana and Hangul.
    if (code >= 0x300 && (code < 0x3100 || code >= 0xfe00)) {
      if (isCombining(folded)) {
        if (length > 0) codes[length - 1] = compose(codes[length - 1] as number, folded);
        continue;
      }
      if (isGreekOrCyrillic(code)) mixed = true;
    }
    if (folded === SPACE && (length === 0 || codes[length - 1] === SPACE)) continue;
    if (code >= 0xb2 && code <= 0x2079 && isSuperscript(code) && isFootnoteMark(length)) continue;
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
  if (mixed) unmix(codes, offsets, length, source);
  length = removeDisguises(codes, offsets, length);
  return {
    text: decode(codes, length),
    map: isIdentity(length) ? undefined : offsets.slice(0, length),
    source,
  };
}

/** Where `text[at]` came from in the source. */
export function sourceOffset({ map, source }: NormalizedText, at: number): number {
  return map === undefined ? at : (map[at] ?? source.length);
}

/** The source span of `text[start..end)`. */
export function sourceSpan(normalized: NormalizedText, start: number, end: number): [number, number] {
  const { source } = normalized;
  const from = sourceOffset(normalized, start);
  if (end <= start) return [from, from];
  const last = sourceOffset(normalized, end - 1);
  const code = source.charCodeAt(last);
  let to = last + (code >= 0xd800 && code <= 0xdbff && last + 1 < source.length ? 2 : 1);
  // The accent, the keycap or the colour of an emoji is shown with the character before it.
  while (to < source.length && isAttached(source.charCodeAt(to))) to += 1;
  return [from, to];
}

function isAttached(code: number): boolean {
  return code >= 0x300 && (isCombining(fold(code)) || (code >= 0xfe00 && code <= 0xfe0f));
}

/** The raised digits that number footnotes. */
function isSuperscript(code: number): boolean {
  return (
    code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
  );
}

/** A raised digit belongs to a unit, a number or 第; after a longer word, Han or a closing mark it leads away. */
function isFootnoteMark(length: number): boolean {
  if (length === 0) return false;
  const last = codes[length - 1] as number;
  const kind = charClass(last);
  if (kind === CJK) return last !== ORDINAL;
  if (kind !== WORD) return last !== SPACE;
  for (let back = 1; back <= LONGEST_UNIT + 1; back += 1) {
    const code = length < back ? SPACE : (codes[length - back] as number);
    if (charClass(code) !== WORD || isNumeric(code)) return false;
  }
  return true;
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

/** Offsets ascend, so the last one tells; a pair that became one character counts twice in the source. */
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

/** Works in place: opens hyphens inside words and takes out what breaks CJK words apart. */
function removeDisguises(codes: Uint16Array, map: Uint32Array, length: number): number {
  let out = 0;
  /** Where the run of characters that the page shows unbroken began, and whether marks were taken out before it. */
  let runStart = 0;
  let chained = false;
  for (let i = 0; i < length; i += 1) {
    const code = codes[i] as number;
    const kind = charClass(code);
    if (kind === 0) {
      const before = out > 0 ? charClass(codes[out - 1] as number) : 0;
      // Korean parts its words by spaces, many of one syllable.
      if (before === CJK && !isHangul(codes[out - 1] as number)) {
        const end = endOfMarks(codes, i, length);
        // 国.家.级: the 家 is alone. Between spaces it may be an item of a list (床 in 桌椅 床 沙发).
        const lone = out - runStart === 1 && !(chained && code === SPACE);
        if (end > i && isDisguise(codes, lone, i, end, length)) {
          i = end - 1;
          runStart = out;
          chained = true;
          continue;
        }
      } else if (
        code === HYPHEN &&
        before === WORD &&
        i + 1 < length &&
        charClass(codes[i + 1] as number) === WORD
      ) {
        codes[out] =
          isNumeric(codes[out - 1] as number) && isNumeric(codes[i + 1] as number) ? HYPHEN : SPACE;
        map[out] = map[i] as number;
        out += 1;
        continue;
      }
    }
    codes[out] = code;
    map[out] = map[i] as number;
    out += 1;
    if (kind !== CJK) {
      runStart = out;
      chained = false;
    }
  }
  while (out > 0 && codes[out - 1] === SPACE) out -= 1;
  return out;
}

function endOfMarks(codes: Uint16Array, from: number, length: number): number {
  let at = from;
  while (at < length && at - from <= MAX_MARKS && isMark(codes[at] as number)) {
    if (isMedal(codes[at] as number, codes[at + 1])) return from;
    at += 1;
  }
  return at - from > MAX_MARKS ? from : at;
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/**
 * Marks between two CJK characters: symbols always, spaces and points only beside a lone character.
 * `loneLeft`: the character before the marks is such a one.
 */
function isDisguise(
  codes: Uint16Array,
  loneLeft: boolean,
  from: number,
  end: number,
  length: number,
): boolean {
  if (end >= length || charClass(codes[end] as number) !== CJK) return false;
  let symbols = true;
  for (let i = from; i < end; i += 1) if (!isStrongMark(codes[i] as number)) symbols = false;
  if (symbols) return true;
  return loneLeft || end + 1 >= length || charClass(codes[end + 1] as number) !== CJK;
}

/** Signs nobody puts between the characters of an honest word. */
function isStrongMark(code: number): boolean {
  return (
    code === 0x2a ||
    code === 0x5e ||
    code === 0x5f ||
    code === 0x7e ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0x2500 && code <= 0x27bf)
  );
}

function isMark(code: number): boolean {
  return (
    isStrongMark(code) ||
    code === SPACE ||
    code === 0x2e ||
    code === HYPHEN ||
    code === 0xb7 ||
    code === 0x2022 ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x3d ||
    code === 0x2b
  );
}

function isNumeric(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
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
