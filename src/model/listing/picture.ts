import type { Place } from './evidence.ts';

/** A picture that a listing shows, not yet read. */
export interface ShownPicture {
  /** Where it may be read, as written, likeliest first: scripts put one of them in the place of another. */
  addresses: readonly string[];
  /** Where the listing shows it. */
  place: Place;
}
