/** The entry of a character that is not a letter. */
export const NO_LETTER = 1;
/** Of a letter that becomes several small ones, or one or another by what follows. */
export const UNSURE = 0xffff;
const UNKNOWN = 0;
const SIGMA = 0x3a3;

const SMALL = new Uint16Array(0x10000);
const LETTER = /\p{L}/u;

/** The small letter of a letter's code unit, `NO_LETTER` or `UNSURE`. */
export function smallLetter(code: number): number {
  const small = SMALL[code] as number;
  return small === UNKNOWN ? (SMALL[code] = told(code)) : small;
}

function told(code: number): number {
  const letter = String.fromCharCode(code);
  if (!LETTER.test(letter)) return NO_LETTER;
  const small = letter.toLowerCase();
  return small.length > 1 || code === SIGMA ? UNSURE : small.charCodeAt(0);
}
