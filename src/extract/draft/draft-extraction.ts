// Turns the blocks of a draft into a listing.
import { emptyListing } from '../../model/listing/empty-listing.ts';
import type { Evidence, EvidenceMap, Place } from '../../model/listing/evidence.ts';
import type { Extraction, ExtractionNote, ProductBlocks } from '../../model/listing/extraction.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { BULLETS } from '../../text/segment/bullets.ts';
import { lineColumn } from '../html/line-column.ts';
import { draftMarket } from './draft-market.ts';
import { sourceOffset, type DraftBlock } from './draft-block.ts';
import { markGenre } from './genre.ts';
import { productsOfDraft } from './products-of-draft.ts';

/** A line with a label: "Material: brushed cotton"; no sentence stands before the colon. */
const LABELLED = /^((?:(?!(?<=\p{L}{5})[.!?] |[。！？；，])[^:：\n]){1,40})[:：]\s*([^\n]{1,200})$/u;
/** What may stand around a label or value: bullets, numbers and marks of emphasis (“- **Material**: oak”). */
const AROUND = new RegExp(
  `^(?:[-–—](?=[\\s\\p{L}*_])\\s*|[+•·${BULLETS}]\\s*|\\d{1,2}[.)、]\\s*(?!\\d)|[*_]{1,3}\\s?)+|[*_]{1,3}$`,
  'gu',
);

type DraftText = Pick<DraftBlock, 'role' | 'text' | 'label'> & { picture?: string };

/** Creates a draft from blocks of plain text or Markdown; places are lines and columns. */
export function draftOfText(source: string, blocks: readonly DraftBlock[]): DraftExtraction {
  const page = { html: source };
  const draft = new DraftExtraction(blocks, (block, offset) => {
    const found = blocks[block];
    return found === undefined ? {} : lineColumn(page, sourceOffset(found, offset));
  });
  markGenre(draft.listing, source);
  draft.products = productsOfDraft(blocks);
  if (draft.products.length > 0)
    draft.notes.push({
      code: 'several-products',
      message: 'The draft holds several products.',
      values: { count: String(draft.products.length) },
    });
  return draft;
}

/**
 * A draft as a listing: title, statements and labelled values. Facts that only a live page has are left out.
 */
export class DraftExtraction implements Extraction {
  readonly listing: Listing;
  readonly evidence: EvidenceMap = {};
  readonly notes: ExtractionNote[] = [];
  readonly doubtful = new Set<number>();
  /** Labels of table cells, by block. */
  readonly labels = new Map<number, string>();
  products: readonly ProductBlocks[] = [];
  private readonly placeAt: (block: number, offset: number) => Place;

  constructor(blocks: readonly DraftText[], placeAt: (block: number, offset: number) => Place) {
    this.placeAt = placeAt;
    this.listing = emptyListing('draft');
    this.listing.blocks = blocks.map(({ role, text, picture }) => ({
      role,
      text: flat(text),
      ...(picture === undefined ? {} : { picture }),
    }));
    const { markets, currency } = draftMarket(blocks.map(({ text }) => text).join('\n'));
    this.listing.markets = markets;
    if (currency !== undefined) this.listing.quotedCurrency = currency;
    const title = blocks.findIndex(({ role }) => role === 'title');
    if (title >= 0) {
      const name = blocks[title]!.text;
      this.listing.name = flat(name);
      this.addEvidence('name', title, name);
    }
    for (const [index, { role, text, label }] of blocks.entries()) {
      if (label !== undefined) this.labels.set(index, label);
      const [, name, value] = role === 'title' ? [] : (LABELLED.exec(text) ?? []);
      if (label !== undefined) this.addProperty(index, label, text);
      else if (name !== undefined && value !== undefined) this.addProperty(index, bare(name), bare(value));
    }
  }

  placeInBlock(block: number, offset: number): Place {
    return { ...this.placeAt(block, offset) };
  }

  placeOf({ block, start }: Evidence): Place {
    return block === undefined ? {} : this.placeInBlock(block, start ?? 0);
  }

  private addProperty(block: number, name: string, value: string): void {
    this.listing.additionalProperty.push({ name: flat(name), value: flat(value) });
    this.addEvidence('additionalProperty', block, value);
  }

  private addEvidence(field: string, block: number, value: string): void {
    const start = (this.listing.blocks[block]?.text ?? '').indexOf(value);
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

const bare = (text: string) => text.trim().replace(AROUND, '').trim();
