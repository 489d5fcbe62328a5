import { INAPPLICABLE, PASS, type CheckContext, type CheckResult } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Landing } from '../../model/listing/landing.ts';
import type { Listing, Offer } from '../../model/listing/listing.ts';
import type { ReasonCode } from '../../model/rule/reasons.ts';
import { titleLikeness } from './title-likeness.ts';

/** From here on two titles name the same goods. */
export const ALIKE = 0.5;
const FIRM = new Set(['json-ld', 'microdata', 'rdfa', 'meta']);

/** What a row says of a field beside what its landing page says of it. */
export interface Sides {
  listing: Listing;
  landing: Landing;
  left: Evidence;
  /** The believed one first; never empty. */
  right: [Evidence, ...Evidence[]];
  /** The offers of the page that may be the row's: the one with its code, else all. */
  offers: Offer[];
  /** An offer of the page has the row's code. */
  coded: boolean;
}

/** Both sides, where there are two and the page is one of a single product. */
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

/** The result of the comparison. Where it is not sure that the page is of the same goods, no more than a review. */
export function verdict(
  sides: Sides | undefined,
  agree: (sides: Sides) => boolean | undefined,
  {
    pick,
    harmless,
  }: {
    /** Which values of the page may be quoted against the row. */
    pick?: (one: Evidence, sides: Sides) => boolean;
    /** The row promises less than the page gives. */
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
    ({ quote }) => (titleLikeness(listing.name ?? '', quote) ?? 0) >= ALIKE,
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

/** A GTIN of 8, 12 or 13 digits is one of 14 with noughts before it. */
export function sameCode(a: string | undefined, b: string | undefined): boolean {
  const long = (text = '') => text.replace(/[\s-]/g, '').padStart(14, '0');
  return a !== undefined && b !== undefined && long(a) === long(b);
}

/** Money with its currency; else the words themselves. */
function shown({ value, quote }: Evidence): string {
  const money = typeof value === 'object' && value !== null && 'amount' in value ? value : undefined;
  if (money === undefined || !('currency' in money) || typeof money.currency !== 'string') return quote;
  return `${String(money.amount)} ${money.currency}`;
}
