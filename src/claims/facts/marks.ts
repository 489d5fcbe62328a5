import { Sign } from './prefilter.ts';

const patterns: { pattern: RegExp; bit: number }[] = [];
/** One for all patterns of the same flags: under others a pattern may find less. */
const anyOf = new Map<string, RegExp>();

/** A pattern that a text as shown must have; one that no end of a sentence can part, and cheap to try. */
export class Mark extends Sign {
  constructor(pattern: RegExp) {
    super();
    patterns.push({ pattern, bit: this.bit });
    const { source, flags } = pattern;
    const others = anyOf.get(flags);
    anyOf.set(flags, others === undefined ? pattern : new RegExp(`${others.source}|${source}`, flags));
  }
}

/** Bits of the marks in the text. */
export function marksIn(text: string): number {
  if (!hasAny(text)) return 0;
  let found = 0;
  for (const { pattern, bit } of patterns) if (pattern.test(text)) found |= bit;
  return found;
}

function hasAny(text: string): boolean {
  for (const pattern of anyOf.values()) if (pattern.test(text)) return true;
  return false;
}
