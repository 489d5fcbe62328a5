import type { Evidence, EvidenceMap, Place } from './evidence.ts';
import type { Landing } from './landing.ts';
import type { Listing } from './listing.ts';
import type { ShownPicture } from './picture.ts';

/** Something about the document itself that a reader should know: damaged markup, a limit reached. */
export interface ExtractionNote {
  code:
    | 'json-ld-damaged'
    | 'json-ld-unread'
    | 'depth-limited'
    | 'text-limited'
    | 'mixed-encoding'
    | 'no-such-part'
    | 'price-unfilled'
    | 'delivery-unfilled'
    | 'page-in-part'
    | 'pictures-unread';
  message: string;
  place?: Place;
}

/** Pages of terms that were read: what their links promised, and what they state. */
export interface PolicyPages {
  about: readonly string[];
  states: readonly string[];
}

/** What was read from one document or row, with the means to say where each thing stands. */
export interface Extraction {
  listing: Listing;
  evidence: EvidenceMap;
  notes: ExtractionNote[];
  /** Blocks that were read from pictures, and not surely so. */
  doubtful?: ReadonlySet<number>;
  /** The page that a row of a catalogue links to, where it was read. */
  landing?: Landing;
  /** What the pages of terms that the page links to say, where they were read. */
  policies?: PolicyPages;
  /**
   * True where it is known, before the evidence is read, that there is none for the field; of `stockCount`, that the
   * availability is told in words.
   */
  lacks?(field: string): boolean;
  /** The pictures of the goods that the listing shows, in its order. */
  pictures?(): ShownPicture[];
  /** The place of the character at `offset` of `blocks[block].text`; each time an object of its own. */
  placeInBlock(block: number, offset: number): Place;
  /** The place of a piece of evidence; cheap until it is called. */
  placeOf(evidence: Evidence): Place;
}
