// A contradiction that was put into a page.
import type { Place } from './places.ts';

/** A value that occurs at least twice in a page, changed at one place. */
export interface Seed {
  kind: string;
  place: Place;
  /** Kind of another place with the value. */
  other: Place;
  from: string;
  to: string;
  /** Offsets of the changed words in the source. */
  start: number;
  end: number;
  /**
   * The value's texts at other places; a finding must quote one of them. Empty if any other side is accepted.
   */
  others: string[];
}

/** Returns the text in lower case without signs other than points and commas. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .replace(/[^\p{L}\p{N}.,]+/gu, '');
}
