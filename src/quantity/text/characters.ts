// Classifies single characters for the number readers: digits, blanks, letters, Han, kana.

/** Returns the value of the ASCII or full-width digit at `at`, or -1. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** Returns where the run of digits that starts at `at` ends. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (digitAt(text, end) >= 0) end++;
  return end;
}

/** Returns the digits between `start` and `end`, full-width ones as ASCII. */
export function asciiDigits(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  return /^\d*$/.test(raw) ? raw : raw.normalize('NFKC');
}

/** Whether it is a space used inside a number: no-break, figure, thin, narrow no-break. */
export function isHardSpace(code: number): boolean {
  return code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f;
}

/** Whether it is white space or an invisible mark (zero-width space, direction marks). */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    isHardSpace(code) ||
    (code >= 9 && code <= 13) ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether it is a Latin, Greek or Cyrillic letter: scripts that separate words by spaces. */
export function isAlpha(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x52f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
}

export function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30fa;
}

const MOST_BLANKS = 3;

/** Returns where the blanks that start at `at` end; at most three are skipped. */
export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < at + MOST_BLANKS && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** Returns where the blanks that end at `at` begin; at most three are skipped. */
export function skipBlanksBack(text: string, at: number): number {
  let i = at;
  while (i > 0 && i > at - MOST_BLANKS && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}
