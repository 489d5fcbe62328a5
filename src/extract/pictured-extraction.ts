// Adds texts that were read from pictures (OCR) to a listing.
import type { Evidence, EvidenceMap, Place } from '../model/listing/evidence.ts';
import type { Extraction, ExtractionNote, PolicyPages } from '../model/listing/extraction.ts';
import type { Landing } from '../model/listing/landing.ts';
import type { Listing } from '../model/listing/listing.ts';
import { flat } from '../text/memory/detach-string.ts';
import type { PlacedBlock } from './draft/placed-draft.ts';

/** A picture of a listing with the text read from it. */
export interface ReadPicture {
  /** Name that reports show for it, such as its file name. */
  name: string;
  /** Place of the picture in the listing's source. */
  place: Place;
  blocks: readonly PlacedBlock[];
}

/** A listing whose blocks are followed by the texts of its pictures, each with picture and box. */
export class PicturedExtraction implements Extraction {
  readonly listing: Listing;
  readonly notes: ExtractionNote[];
  readonly doubtful: ReadonlySet<number>;
  readonly landing?: Landing;
  readonly policies?: PolicyPages;
  private readonly base: Extraction;
  private readonly own: number;
  private readonly texts: { picture: ReadPicture; block: PlacedBlock }[];

  constructor(base: Extraction, pictures: readonly ReadPicture[]) {
    this.base = base;
    this.listing = base.listing;
    this.notes = base.notes;
    if (base.landing !== undefined) this.landing = base.landing;
    if (base.policies !== undefined) this.policies = base.policies;
    const { blocks } = base.listing;
    this.own = blocks.length;
    this.texts = pictures.flatMap((picture) => picture.blocks.map((block) => ({ picture, block })));
    const doubtful = new Set(base.doubtful);
    for (const { picture, block } of this.texts) {
      if (block.isDoubtful === true) doubtful.add(blocks.length);
      const { field } = picture.place;
      const known = field === undefined ? {} : { field };
      blocks.push({ role: 'image-text', text: flat(block.text), ...known, picture: picture.name });
    }
    this.doubtful = doubtful;
  }

  get evidence(): EvidenceMap {
    return this.base.evidence;
  }

  hasNoEvidence(field: string): boolean {
    return this.base.hasNoEvidence?.(field) ?? false;
  }

  placeInBlock(index: number, offset: number): Place {
    const text = this.texts[index - this.own];
    if (text === undefined) return this.base.placeInBlock(index, offset);
    const { picture, block } = text;
    return { ...picture.place, picture: picture.name, ...block.placeAt(offset) };
  }

  placeOf(evidence: Evidence): Place {
    return this.base.placeOf(evidence);
  }
}
