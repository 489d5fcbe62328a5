// Lower-cases single code units by table.

/** Result for a character that is no letter. */
export const NO_LETTER = 1;
/** Result for a letter whose lower case is several letters or depends on the next one. */
export const UNSURE = 0xffff;
const UNKNOWN = 0;
const SIGMA = 0x3a3;

const SMALL = new Uint16Array(0x10000);
const LETTER = /\p{L}/u;

/** Returns the lower case of a letter's code unit, `NO_LETTER` or `UNSURE`. */
export function smallLetter(code: number): number {
  const small = SMALL[code] as number;
  return small === UNKNOWN ? (SMALL[code] = lowerCaseOf(code)) : small;
}

function lowerCaseOf(code: number): number {
  const letter = String.fromCharCode(code);
  if (!LETTER.test(letter)) return NO_LETTER;
  const small = letter.toLowerCase();
  return small.length > 1 || code === SIGMA ? UNSURE : small.charCodeAt(0);
}
