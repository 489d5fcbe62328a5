import { emptyListing } from '../../model/listing/empty-listing.ts';
import type { Evidence, EvidenceMap, Place } from '../../model/listing/evidence.ts';
import type { Extraction, ExtractionNote } from '../../model/listing/extraction.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { lineColumn } from '../html/line-column.ts';
import { sourceOffset, type DraftBlock } from './draft-block.ts';

/** "Material: brushed cotton", one line. */
const LABELLED = /^([^:：\n]{1,40})[:：]\s*([^\n]{1,200})$/u;

/** A draft as a listing: its title, its statements, its labelled values. Nothing only a live page shows is read. */
export class DraftExtraction implements Extraction {
  readonly listing: Listing;
  readonly evidence: EvidenceMap = {};
  readonly notes: ExtractionNote[] = [];
  private readonly source: { readonly html: string };
  private readonly blocks: readonly DraftBlock[];

  constructor(source: string, blocks: readonly DraftBlock[]) {
    this.source = { html: source };
    this.blocks = blocks;
    this.listing = emptyListing('draft');
    this.listing.blocks = blocks.map(({ role, text }) => ({ role, text: flat(text) }));
    const title = blocks.findIndex(({ role }) => role === 'title');
    if (title >= 0) this.set('name', title, (blocks[title] as DraftBlock).text);
    for (const [index, { role, text }] of blocks.entries()) {
      const [, name, value] = role === 'title' ? [] : (LABELLED.exec(text) ?? []);
      if (name === undefined || value === undefined) continue;
      this.listing.additionalProperty.push({ name: flat(name.trim()), value: flat(value.trim()) });
      this.set('additionalProperty', index, value.trim());
    }
  }

  placeInBlock(block: number, offset: number): Place {
    const found = this.blocks[block];
    return found === undefined ? {} : lineColumn(this.source, sourceOffset(found, offset));
  }

  placeOf({ block, start }: Evidence): Place {
    return block === undefined ? {} : this.placeInBlock(block, start ?? 0);
  }

  private set(field: string, block: number, value: string): void {
    if (field === 'name') this.listing.name = flat(value);
    const start = (this.blocks[block] as DraftBlock).text.indexOf(value);
    (this.evidence[field] ??= []).push({
      source: 'visible',
      quote: flat(value),
      value: flat(value),
      block,
      start,
      end: start + value.length,
    });
  }
}
