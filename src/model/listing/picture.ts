import type { Place } from './evidence.ts';

/** A picture that a listing shows, before its text is read. */
export interface ShownPicture {
  /** Its addresses as written, the likeliest first, because scripts often replace one by another. */
  addresses: readonly string[];
  /** Where the listing shows it. */
  place: Place;
}
