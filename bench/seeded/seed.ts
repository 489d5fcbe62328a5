import type { Place } from './places.ts';

/** One value of a page that stands at least twice, with one of its places changed. */
export interface Seed {
  kind: string;
  place: Place;
  /** Where it stands besides. */
  other: Place;
  from: string;
  to: string;
  /** Offsets of the changed words in the source. */
  start: number;
  end: number;
  /** How the other places say it: a finding must quote one of them. Empty where any other side will do. */
  others: string[];
}

/** Letters and digits alone. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .replace(/[^\p{L}\p{N}.,]+/gu, '');
}
