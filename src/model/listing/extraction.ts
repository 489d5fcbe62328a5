// The result of reading one document or row: the listing, its evidence, and notes.

import type { Evidence, EvidenceMap, Place } from './evidence.ts';
import type { Landing } from './landing.ts';
import type { Listing } from './listing.ts';
import type { ShownPicture } from './picture.ts';
import type { WeighedField } from './weighed-field.ts';

/** A problem of the document itself, such as damaged markup or a limit that was reached. */
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
    | 'fragment-as-page'
    | 'pictures-unread'
    | 'upright-sheet'
    | 'several-products'
    | 'availability-unread'
    | 'condition-unread';
  message: string;
  /** What the message is filled with: the column's name. */
  values?: Readonly<Record<string, string>>;
  place?: Place;
}

/** Pages of terms that were read: the topics of their links, and the terms they state. */
export interface PolicyPages {
  about: readonly string[];
  states: readonly string[];
}

/** The blocks of one product of a draft with several: from the first up to, and without, `to`. */
export interface ProductBlocks {
  readonly from: number;
  readonly to: number;
}

/** The result of reading one document or row, with functions that return places in it. */
export interface Extraction {
  listing: Listing;
  evidence: EvidenceMap;
  notes: ExtractionNote[];
  /** Indexes of blocks that were read from pictures with doubts. */
  doubtful?: ReadonlySet<number>;
  /** The products of a draft that holds several; other blocks are common to all. */
  products?: readonly ProductBlocks[];
  /** The landing page of a catalogue's row, where it was read. */
  landing?: Landing;
  /** All candidates of the field that `extract --explain` asks for, by ranked field. */
  weighed?: Record<string, WeighedField>;
  /** Contents of the linked pages of terms, where they were read. */
  policies?: PolicyPages;
  /**
   * Returns true if the field is known to have no evidence, without reading the evidence. For
   * `stockCount` it means that availability is given in words.
   */
  hasNoEvidence?(field: string): boolean;
  /** Returns the pictures of the goods, in the order of the listing. */
  pictures?(): ShownPicture[];
  /** Returns the place of the character at `offset` of `blocks[block].text`; a new object each time. */
  placeInBlock(block: number, offset: number): Place;
  /** Returns the place of a piece of evidence. It is computed when called. */
  placeOf(evidence: Evidence): Place;
}
