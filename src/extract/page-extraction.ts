// The result of reading a page, and the same as plain data that can be sent to another thread.
import type { Evidence, EvidenceMap, Place } from '../model/listing/evidence.ts';
import type { Extraction, ExtractionNote } from '../model/listing/extraction.ts';
import type { Listing } from '../model/listing/listing.ts';
import type { WeighedField } from '../model/listing/weighed-field.ts';
import type { ShownPicture } from '../model/listing/picture.ts';
import type { PageSource } from './analyse-page.ts';
import { shownPictures } from './facts/images.ts';
import type { Page, PageElement } from './html/page.ts';
import { outlineOf, outlinedPage, type PageOutline } from './html/page-outline.ts';
import { placeInBlock, placeOfEvidence, type PlacedPage } from './html/place.ts';
import type { Cards } from './html/roles.ts';

/** What decides which pictures of a page show the listing. */
interface OwnParts {
  title: PageElement | undefined;
  cards: Cards;
  within: PageSource['within'];
}

type Facts = Pick<Extraction, 'listing' | 'evidence' | 'notes'>;

/** A class and not closures: a closure would keep earlier pages alive in the heap. */
abstract class PlacedExtraction implements Extraction {
  readonly listing: Listing;
  readonly evidence: EvidenceMap;
  readonly notes: ExtractionNote[];
  weighed?: Record<string, WeighedField>;

  constructor({ listing, evidence, notes }: Facts) {
    this.listing = listing;
    this.evidence = evidence;
    this.notes = notes;
  }

  protected abstract placed(): PlacedPage;

  placeInBlock(block: number, offset: number): Place {
    return placeInBlock(this.placed(), block, offset);
  }

  placeOf(evidence: Evidence): Place {
    return placeOfEvidence(this.placed(), evidence);
  }
}

/** An extraction in the thread that read its page. */
export class PageExtraction extends PlacedExtraction {
  private readonly page: Page;
  private readonly own: OwnParts;

  constructor(page: Page, listing: Listing, evidence: EvidenceMap, notes: ExtractionNote[], own: OwnParts) {
    super({ listing, evidence, notes });
    this.page = page;
    this.own = own;
  }

  pictures(): ShownPicture[] {
    const { title, cards, within } = this.own;
    return shownPictures(this.page, title, cards, within?.(this.page) ?? []);
  }

  /** Returns the same as plain data. */
  packed(): PackedExtraction {
    const { listing, evidence, notes, page } = this;
    return { listing, evidence, notes, outline: outlineOf(page) };
  }

  protected placed(): PlacedPage {
    return this.page;
  }
}

/** An extracted page as plain data. Places are computed from the outline. */
export interface PackedExtraction extends Facts {
  outline: PageOutline;
}

/** An extraction that was sent from another thread. */
export class SentExtraction extends PlacedExtraction {
  private readonly outline: PageOutline;
  private page: PlacedPage | undefined;

  constructor(packed: PackedExtraction) {
    super(packed);
    this.outline = packed.outline;
  }

  protected placed(): PlacedPage {
    return (this.page ??= outlinedPage(this.outline, this.listing.blocks));
  }
}
