// Classifies characters for the matcher: letters of spaced scripts, CJK characters, others.

/** Class of spaces, punctuation and symbols. */
export const OTHER = 0;
/** Class of letters and digits of scripts that put spaces between words. */
export const WORD = 1;
/** Class of Han, kana and Hangul: scripts without visible borders between words. */
export const CJK = 2;

const CLASS = new Uint8Array(65536);

fill(0x30, 0x39, WORD);
fill(0x41, 0x5a, WORD);
fill(0x61, 0x7a, WORD);
fill(0xc0, 0x24f, WORD);
CLASS[0xd7] = OTHER;
CLASS[0xf7] = OTHER;
fill(0x370, 0x52f, WORD);
fill(0x5d0, 0x5ea, WORD);
fill(0x620, 0x64a, WORD);
fill(0x900, 0xdff, WORD);
fill(0x1e00, 0x1fff, WORD);
fill(0x3005, 0x3007, CJK);
fill(0x3041, 0x30fa, CJK);
CLASS[0x30fc] = CJK;
fill(0x3400, 0x4dbf, CJK);
fill(0x4e00, 0x9fff, CJK);
fill(0xac00, 0xd7a3, CJK);
fill(0xf900, 0xfaff, CJK);

function fill(from: number, to: number, value: number): void {
  CLASS.fill(value, from, to + 1);
}

/** Returns the class of a UTF-16 code unit: OTHER, WORD or CJK. */
export function charClass(code: number): number {
  return CLASS[code] as number;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
