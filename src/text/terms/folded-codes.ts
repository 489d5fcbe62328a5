// Folds a sentence for the n-grams of the models of terms of sale.

const SPACE = 0x20;
const DIGIT = 0x30;
const MONEY = 0xa4;

/** Limit of characters; what a sentence states stands near its beginning. */
export const MAX_CODES = 400;

/**
 * Writes the characters for n-grams into `into`: lower case, any number as `0`, any currency sign as `¤`,
 * other runs as one space. “£4.95 Delivery!” becomes “ ¤0 delivery ”. Returns the length.
 */
export function foldCodes(text: string, into: Uint16Array): number {
  const lowered = text.toLowerCase();
  let length = 0;
  let last = SPACE;
  into[length++] = SPACE;
  for (let i = 0; i < lowered.length && length < MAX_CODES; i++) {
    const code = foldCode(lowered.charCodeAt(i));
    if (code === SPACE && last === SPACE) continue;
    if (code === DIGIT && last === DIGIT) continue;
    // The point of 4.95 and the comma of 1,000 stand inside a number.
    if (
      code === SPACE &&
      last === DIGIT &&
      isPoint(lowered.charCodeAt(i)) &&
      isDigit(lowered.charCodeAt(i + 1))
    )
      continue;
    into[length++] = last = code;
  }
  if (last !== SPACE) into[length++] = SPACE;
  return length;
}

function foldCode(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return code;
    if (isDigit(code)) return DIGIT;
    if (code === 0x24) return MONEY;
    return code === 0x25 || code === 0x3f ? code : SPACE;
  }
  if (code === 0xa3 || code === 0xa5 || code === 0xffe5 || (code >= 0x20a0 && code <= 0x20cf)) return MONEY;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return SPACE;
  if (code >= 0xff10 && code <= 0xff19) return DIGIT;
  if (code >= 0x2000 && code <= 0x2bff) return SPACE;
  if (code >= 0x3000 && code <= 0x3004) return SPACE;
  if (code >= 0x3008 && code <= 0x3020) return SPACE;
  return code >= 0xff00 && code <= 0xff20 ? SPACE : code;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isPoint = (code: number) => code === 0x2e || code === 0x2c;

/** Whether one to three characters make a word: scripts without spaces, and Hangul. */
export const isDense = (code: number) =>
  (code >= 0x3005 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
