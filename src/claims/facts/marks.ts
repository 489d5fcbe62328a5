import { Sign } from './sign.ts';

const patterns: { pattern: RegExp; bit: number }[] = [];
/** Any of them, and no less than that; made anew with each. */
let anyOf: RegExp | undefined;

/** A pattern that a text as shown must have; one that no end of a sentence can part, and cheap to try. */
export class Mark extends Sign {
  constructor(pattern: RegExp) {
    super();
    patterns.push({ pattern, bit: this.bit });
    anyOf = new RegExp(patterns.map((one) => `(?:${one.pattern.source})`).join('|'), 'iu');
  }
}

/** Bits of the marks in the text. */
export function marksIn(text: string): number {
  if (anyOf?.test(text) !== true) return 0;
  let found = 0;
  for (const { pattern, bit } of patterns) if (pattern.test(text)) found |= bit;
  return found;
}
