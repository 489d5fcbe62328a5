// Splits a written number into groups of digits and separators, without deciding what they mean.

import { asciiDigits, digitAt, digitsEnd, isBlank, isHardSpace } from '../text/characters.ts';

/** A separator inside a number, in its plain form. */
export type Separator = '.' | ',' | "'" | ' ';

/** Groups of digits and the separators between them. `interpretNumber` decides what they mean. */
export interface NumberToken {
  start: number;
  end: number;
  groups: string[];
  /** One fewer than `groups`. Every kind of space is ' ', every apostrophe "'". */
  separators: Separator[];
  /** The number has more groups than any real number. */
  overlong: boolean;
}

const MOST_GROUPS = 8;

function separatorAt(text: string, at: number, plainSpaces: boolean): Separator | null {
  const code = text.charCodeAt(at);
  switch (code) {
    case 0x2e:
    case 0xff0e:
      return '.';
    case 0x2c:
      return ',';
    // In Chinese text a full-width comma separates clauses, unless the digits are full-width too.
    case 0xff0c:
      return text.charCodeAt(at - 1) >= 0xff10 && text.charCodeAt(at + 1) >= 0xff10 ? ',' : null;
    case 0x27:
    case 0x2019:
    case 0x2018:
    case 0x2bc:
    case 0xb4:
      return "'";
    case 0x20:
      return plainSpaces ? ' ' : null;
    default:
      return isHardSpace(code) ? ' ' : null;
  }
}

/**
 * Whether a separator may be followed by a group of this length: spaces and apostrophes group by three.
 */
function canPart(token: NumberToken, separator: Separator, length: number): boolean {
  const first = token.groups[0] ?? '';
  return (
    length === 3 &&
    first.length <= 3 &&
    !first.startsWith('0') &&
    token.groups.length < MOST_GROUPS &&
    token.separators.every((other) => other === separator)
  );
}

/**
 * Scans the number that starts at `at`; null where there is no digit. `plainSpaces`: an ordinary space
 * may separate groups of three ("5 199,000").
 */
export function scanNumber(text: string, at: number, plainSpaces = false): NumberToken | null {
  if (digitAt(text, at) < 0) return null;
  let end = digitsEnd(text, at);
  const token: NumberToken = {
    start: at,
    end,
    groups: [asciiDigits(text, at, end)],
    separators: [],
    overlong: false,
  };
  for (;;) {
    const separator = separatorAt(text, end, plainSpaces);
    if (separator === null || digitAt(text, end + 1) < 0) break;
    const next = digitsEnd(text, end + 1);
    if ((separator === ' ' || separator === "'") && !canPart(token, separator, next - end - 1)) break;
    if (token.groups.length < MOST_GROUPS) {
      token.groups.push(asciiDigits(text, end + 1, next));
      token.separators.push(separator);
    } else {
      token.overlong = true;
    }
    end = next;
  }
  token.end = end;
  return token;
}

const BEFORE_FRACTION = '(（[:：~～-–−+×x*$€£¥￥₹=';

/** Scans a fraction without a whole part, `,99` or `.5`; null elsewhere. The token starts at the mark. */
export function scanLeadingFraction(text: string, at: number): NumberToken | null {
  const before = text.charCodeAt(at - 2);
  const mark = text[at - 1];
  if ((mark !== '.' && mark !== ',') || digitAt(text, at - 2) >= 0) return null;
  if (!Number.isNaN(before) && !isBlank(before) && !BEFORE_FRACTION.includes(text.charAt(at - 2)))
    return null;
  const token = scanNumber(text, at);
  if (token === null || token.separators.length > 0 || token.end - at > 2) return null;
  return { ...token, start: at - 1, groups: ['0', ...token.groups], separators: [mark] };
}

/**
 * Returns where the strokes that stand for no cents end (`99,-` `12.–` `99:-`); `at` where there are
 * none.
 */
export function strokesEnd(text: string, at: number): number {
  if (!'.,:'.includes(text.charAt(at) || ' ')) return at;
  let end = at + 1;
  while (end < at + 3 && '-–—−'.includes(text.charAt(end) || ' ')) end++;
  if (end === at + 1 || digitAt(text, end) >= 0 || text[end] === ')') return at;
  return end;
}
