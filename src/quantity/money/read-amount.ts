// Scans the number of a price, with cents, multipliers and strokes: "129 .00", 1.2万, "99,-".

import { digitAt, digitsEnd, isBlank, skipBlanks } from '../text/characters.ts';
import { readChineseNumber } from '../number/chinese-number.ts';
import { readMagnitude } from '../number/magnitude.ts';
import { scanLeadingFraction, scanNumber, strokesEnd, type NumberToken } from '../number/scan-number.ts';

/** The scanned number of a price. What its separators mean is decided later, by `interpretNumber`. */
export interface Amount {
  token: NumberToken;
  start: number;
  /** Offset after the cents, the 万 or the strokes, and before the currency. */
  end: number;
  factor: number;
  /** Written with strokes for cents (`99,-`), and so money even without a currency. */
  strokes: boolean;
}

/** Returns the amount whose first digit is at `at`; `plainSpaces` as in `scanNumber`. */
export function readAmount(text: string, at: number, plainSpaces: boolean): Amount | null {
  const leading = scanLeadingFraction(text, at);
  const token = leading ?? scanNumber(text, at, plainSpaces);
  if (token === null) return chineseAmount(text, at);
  const plain: Amount = { token, start: token.start, end: token.end, factor: 1, strokes: false };
  const magnitude = readMagnitude(text, token.end);
  if (magnitude !== null) return { ...plain, end: magnitude.end, factor: magnitude.factor };
  const strokes = strokesEnd(text, token.end);
  if (strokes > token.end) return { ...plain, end: strokes, strokes: true };
  return withSplitCents(text, plain) ?? plain;
}

/** Joins cents that a page prints apart: `129 .00`. */
function withSplitCents(text: string, amount: Amount): Amount | null {
  const mark = skipBlanks(text, amount.end);
  if (mark === amount.end || (text[mark] !== '.' && text[mark] !== ',')) return null;
  return isWhole(amount.token) ? withCents(text, amount, mark + 1) : null;
}

/** Adds the two digits at `at` as cents: `129 00`, `129€99`. Null where they are not exactly two. */
export function withCents(text: string, amount: Amount, at: number): Amount | null {
  const end = digitsEnd(text, at);
  if (end - at !== 2) return null;
  if ((text[end] === '.' || text[end] === ',') && digitAt(text, end + 1) >= 0) return null;
  const cents = `${digitAt(text, at)}${digitAt(text, at + 1)}`;
  const token: NumberToken = {
    ...amount.token,
    groups: [...amount.token.groups, cents],
    separators: [...amount.token.separators, '.'],
  };
  return { ...amount, token, end };
}

/** Whether the token has no fraction yet and could take cents. */
export function isWhole(token: NumberToken): boolean {
  return token.separators.every((mark) => mark === ' ' || mark === "'");
}

/** Whether an ordinary space and a digit follow, so that a longer number is possible. */
export function mayJoinOver(text: string, at: number): boolean {
  return text[at] === ' ' && isBlank(text.charCodeAt(at)) && digitAt(text, at + 1) >= 0;
}

function chineseAmount(text: string, at: number): Amount | null {
  const chinese = readChineseNumber(text, at);
  if (chinese === null || chinese.value < 1) return null;
  const token = {
    start: at,
    end: chinese.end,
    groups: [String(chinese.value)],
    separators: [],
    overlong: false,
  };
  return { token, start: at, end: chinese.end, factor: 1, strokes: false };
}
