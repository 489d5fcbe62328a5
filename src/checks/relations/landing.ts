// Compares fields of a catalogue's row with its landing page.

import { INAPPLICABLE, PASS, type CheckContext, type CheckResult } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Landing } from '../../model/listing/landing.ts';
import type { Listing, Offer } from '../../model/listing/listing.ts';
import type { ReasonCode } from '../../model/rule/reasons.ts';
import { titleLikeness } from './title-likeness.ts';

/** Likeness from which two titles name the same goods, from 0 to 1. */
export const MIN_TITLE_LIKENESS = 0.5;
const FIRM = new Set(['json-ld', 'microdata', 'rdfa', 'meta']);

/** A field's value in a row, and its values on the landing page. */
export interface Sides {
  listing: Listing;
  landing: Landing;
  left: Evidence;
  /** Values of the page, the chosen one first; never empty. */
  right: [Evidence, ...Evidence[]];
  /** The offers of the page that may be the row's: the one with its code, else all. */
  offers: Offer[];
  /** Whether an offer of the page has the row's code. */
  coded: boolean;
}

/** Returns both sides, where both have the field and the page shows a single product. */
export function sidesOf(
  { extraction }: CheckContext,
  field: 'name' | 'price' | 'availability' | 'itemCondition' | 'gtin',
): Sides | undefined {
  const { listing, landing } = extraction;
  const stated = listing[field];
  if (landing?.pageType !== 'ItemPage' || stated === undefined) return undefined;
  const [first, ...more] = landing.evidence[field] ?? [];
  if (first === undefined) return undefined;
  const quote = typeof stated === 'string' ? stated : `${stated.amount} ${stated.currency ?? ''}`.trim();
  const left = extraction.evidence[field]?.[0] ?? { source: 'feed', quote, value: stated, field };
  const own = landing.offers.filter((offer) => isOwn(offer, listing));
  const coded = own.length > 0;
  return { listing, landing, left, right: [first, ...more], offers: coded ? own : landing.offers, coded };
}

/**
 * Returns the result of the comparison. It has a reason for a review where the page may be of other
 * goods.
 */
export function verdict(
  sides: Sides | undefined,
  agree: (sides: Sides) => boolean | undefined,
  {
    pick,
    harmless,
  }: {
    /** Selects the values of the page that may be quoted. */
    pick?: (one: Evidence, sides: Sides) => boolean;
    /** Whether the row promises less than the page gives. */
    harmless?: (sides: Sides, right: Evidence) => boolean;
  } = {},
): CheckResult {
  const agreed = sides && agree(sides);
  if (sides === undefined || agreed === undefined) return INAPPLICABLE;
  if (agreed) return PASS;
  const values = sides.right.filter((one) => pick?.(one, sides) ?? true);
  const right = values.find(({ source }) => FIRM.has(source)) ?? values[0] ?? sides.right[0];
  const reason =
    (values.length === 0 ? 'same-thing' : doubt(sides, right)) ??
    (harmless?.(sides, right) === true ? 'fact-needed' : undefined);
  const data = { left: shown(sides.left), right: shown(right), page: sides.landing.url };
  return {
    outcome: 'fail',
    hits: [{ evidence: [sides.left, right], data, ...(reason === undefined ? {} : { reason }) }],
  };
}

function doubt({ listing, landing, offers, coded }: Sides, right: Evidence): ReasonCode | undefined {
  const named = (landing.evidence.name ?? []).some(
    ({ quote }) => (titleLikeness(listing.name ?? '', quote) ?? 0) >= MIN_TITLE_LIKENESS,
  );
  const single = offers.length <= 1 && (coded || landing.priceRange === undefined);
  return FIRM.has(right.source) && (coded || hasCode(landing, listing) || named) && single
    ? undefined
    : 'same-thing';
}

function isOwn({ gtin, sku }: Offer, listing: Listing): boolean {
  const codes = [listing.sku, listing.id, listing.mpn];
  return sameCode(gtin, listing.gtin) || (sku !== undefined && codes.includes(sku));
}

function hasCode({ evidence }: Landing, { gtin }: Listing): boolean {
  return (evidence.gtin ?? []).some(({ value, quote }) =>
    sameCode(typeof value === 'string' ? value : quote, gtin),
  );
}

/** Whether two GTINs are equal. Those of 8, 12 or 13 digits are filled with leading zeros. */
export function sameCode(a: string | undefined, b: string | undefined): boolean {
  const long = (text = '') => text.replace(/[\s-]/g, '').padStart(14, '0');
  return a !== undefined && b !== undefined && long(a) === long(b);
}

/** Returns money with its currency; else the quote. */
function shown({ value, quote }: Evidence): string {
  const money = typeof value === 'object' && value !== null && 'amount' in value ? value : undefined;
  if (money === undefined || !('currency' in money) || typeof money.currency !== 'string') return quote;
  return `${String(money.amount)} ${money.currency}`;
}
