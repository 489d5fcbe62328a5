// Regexes that match in any case without the flag `i`.

/**
 * Compiles a regex that matches letters in any case. V8 takes milliseconds to compile `\p{L}` with the flags
 * `iu`, because it looks for the other case of each of 130,000 letters; so letters of words are written in
 * both cases instead: `ab\p{L}` → `[aA][bB]\p{L}`.
 *
 * @param source of a regex that is written for the flag `u`, without references to groups of letters
 * @param flags `u` and others, without `i`
 */
export function anyCase(source: string, flags = 'u'): RegExp {
  return new RegExp(inBothCases(source), flags);
}

/** An escape, the head of a group, or a class; they are not split. */
const UNIT = /\\(?:[pP]\{[^}]*\}|k<\w+>|u\{\w+\}|u\w{4}|[^])|\(\?<\w+>|\[(?:\\[^]|[^\]\\])*\]/uy;
/** One character of a class, which may be escaped, or a class escape. */
const IN_CLASS = /\\(?:[pP]\{[^}]*\}|u\{\w+\}|u\w{4}|[^])|[^]/gu;
/** Under the flag `i` these match letters of both cases. */
const CASED = /^\\p\{L[ult]\}$/u;
/** A character by its code: `\u00df`. */
const ESCAPED = /^\\u\{?(\w+)\}?$/u;
const CASED_LETTERS = '\\p{Lu}\\p{Ll}\\p{Lt}';

const [BACKSLASH, BRACKET, PARENTHESIS] = [0x5c, 0x5b, 0x28];
/** What stands for each character of a code below this: `a` → `[aA]`. */
const TABLE = Array.from({ length: 0x250 }, (_, code) => letterInBothCases(String.fromCharCode(code)));

/** Writes each letter of a regex source in both cases. */
export function inBothCases(source: string): string {
  let both = '';
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === BACKSLASH || code === BRACKET || code === PARENTHESIS) {
      UNIT.lastIndex = at;
      const unit = UNIT.exec(source)?.[0] ?? '(';
      both += code === BRACKET ? classInBothCases(unit) : escapeInBothCases(unit);
      at += unit.length - 1;
    } else both += TABLE[code] ?? letterInBothCases(source.charAt(at));
  }
  return both;
}

function escapeInBothCases(unit: string): string {
  if (CASED.test(unit)) return `[${CASED_LETTERS}]`;
  const code = ESCAPED.test(unit) ? codeOf(unit) : undefined;
  return code === undefined ? unit : letterInBothCases(String.fromCodePoint(code));
}

function letterInBothCases(letter: string): string {
  const others = otherCases(letter);
  return others === '' ? letter : `[${letter}${others}]`;
}

/**
 * Returns the other case of a letter; nothing where it has none, or one of several letters (ß → SS, İ). Signs
 * that stand for letters (ſ, µ, Ω) are not equal to these, as they are with the flag.
 */
function otherCases(letter: string): string {
  return [letter.toLowerCase(), letter.toUpperCase()]
    .filter(
      (other) =>
        other !== letter && other.length === letter.length && other.toLowerCase() === letter.toLowerCase(),
    )
    .join('');
}

const classes = new Map<string, string>();

/** Adds to a class such as `[^a-f\d]` the other case of its letters: `[^a-f\dA-F]`. */
function classInBothCases(written: string): string {
  const known = classes.get(written);
  if (known !== undefined) return known;
  const both = withOtherCase(written);
  classes.set(written, both);
  return both;
}

function withOtherCase(written: string): string {
  const items = written.slice(1, -1).match(IN_CLASS) ?? [];
  let added = '';
  for (let n = 0; n < items.length; n += 1) {
    const item = items[n] as string;
    if (CASED.test(item)) added += CASED_LETTERS;
    const first = codeOf(item);
    if (first === undefined) continue;
    const last = items[n + 1] === '-' && n + 2 < items.length ? codeOf(items[n + 2] as string) : first;
    if (last !== first) n += 2;
    added += rangeInOtherCase(first, last ?? first);
  }
  return `${written.slice(0, -1)}${added}]`;
}

/** Returns the code point of a character in a class; undefined for a class escape such as `\d`. */
function codeOf(item: string): number | undefined {
  if (item.length === 1 || !item.startsWith('\\')) return item.codePointAt(0);
  const hex = ESCAPED.exec(item)?.[1];
  return hex === undefined ? undefined : Number.parseInt(hex, 16);
}

/** Letters with another case lie below this, but for few scripts that no shop uses. */
const LAST_CASED = 0x2000;

function rangeInOtherCase(first: number, last: number): string {
  let added = '';
  for (let code = first; code <= Math.min(last, LAST_CASED); code += 1)
    for (const other of otherCases(String.fromCharCode(code))) {
      const at = other.charCodeAt(0);
      if (at < first || at > last) added += other;
    }
  return added;
}
