import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { partInTitle, referentAt, type Goods, type Referent } from '../../claims/facts/referents.ts';
import { toClaim, type BlockMatch, type ScannedListing } from '../../claims/listing/scanned-listing.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { Latest } from '../../text/memory/latest.ts';
import { propertyName } from '../../claims/facts/property-name.ts';

/** A place in the listing. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

type Context = Pick<CheckContext, 'scanned' | 'extraction'>;

/** Returns what a span of a block is about; the block may be the value of a property. */
export function referentOf({ scanned, extraction }: Context, { block, start, end }: Span): Referent {
  const { listing, words } = scanned;
  const text = listing.blocks[block]?.text ?? '';
  return referentAt(text, [start, end], goodsOf(listing), words, propertyName(extraction, block));
}

/** Whether a span tells of the goods as a whole: not of other goods, a part or a version. */
export function isOfWholeGoods(context: Context, span: Span): boolean {
  const { listing, words } = context.scanned;
  const text = listing.blocks[span.block]?.text ?? '';
  if (isOfOtherGoods(text, [span.start, span.end], namesOf(listing), words)) return false;
  const { kind } = referentOf(context, span);
  return kind === 'whole' || kind === 'label';
}

const GOODS = new Latest<Listing, Goods>();

/** Returns the names by which a text may speak of the goods themselves. */
export function goodsOf(listing: Listing): Goods {
  let goods = GOODS.get(listing);
  if (goods === undefined) {
    const title = listing.blocks.find(({ role }) => role === 'title')?.text ?? '';
    goods = { title: `${title} ${listing.name ?? ''}`.toLowerCase(), names: namesOf(listing) };
    GOODS.set(listing, goods);
  }
  return goods;
}

/** Returns what the words of a concept are about. */
export function referentOfMatch(context: Context, match: BlockMatch): Referent {
  const { scanned } = context;
  const span = toClaim(scanned, match);
  const { block, start, end } = span;
  const text = scanned.listing.blocks[block]?.text ?? '';
  const part = isInTitle(scanned, span) ? partInTitle(text, [start, end], scanned.words) : undefined;
  return part ?? referentOf(context, span);
}

/** Whether the block is a title, which names the goods and not a part of them. */
export function isInTitle({ listing }: ScannedListing, { block }: Pick<Span, 'block'>): boolean {
  return listing.blocks[block]?.role === 'title';
}
