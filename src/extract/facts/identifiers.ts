// Chooses the item numbers of a product: SKU, manufacturer part number (MPN) and GTIN.
import type { Candidate, Ranked } from '../rank/candidate.ts';
import { fold, rank } from '../rank/ranker.ts';
import { withClues } from './candidate.ts';
import { isGtin } from './codes.ts';
import { codesOnPage } from './codes-on-page.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';

export interface Identifiers {
  sku: Ranked<string> | undefined;
  mpn: Ranked<string> | undefined;
  gtin: Ranked<string> | undefined;
}

/** Returns the three numbers. All candidates are ranked once for each field. */
export function readIdentifiers(context: Context, labelled: Labelled[]): Identifiers {
  const { ranking } = context;
  const pool = withTitle(context, codesOnPage(context, labelled));
  const numbers = pool.filter(
    ({ value, clues }) => isGtin(value) && (value.length > 8 || clues.includes('named:gtin')),
  );
  const find = (field: string, from: readonly Candidate<string>[]) =>
    rank(ranking, field, from, fold, ({ clues }) => clues.includes(`named:${field}`));
  const gtin = find('gtin', numbers);
  const sku = find('sku', withoutMakers(pool));
  return {
    sku: sku && gtin && isOldForm(sku.value, gtin.value) ? gtin : sku,
    mpn: find('mpn', pool),
    gtin: gtin && { ...gtin, value: gtin.value.replace(/[\s-]/g, '') },
  };
}

/** Returns true if an ISBN-10 and an ISBN-13 are the same number. */
function isOldForm(short: string, long: string): boolean {
  const [ten, thirteen] = [fold(short), fold(long)];
  return ten.length === 10 && thirteen.length === 13 && thirteen.slice(3, 12) === ten.slice(0, 9);
}

const MAKERS = /^(?:offer-)?prop:mpn\b|^stray:mpn$/;
const SHOPS = /^(?:offer-)?prop:sku\b|^stray:sku$/;

/** Drops the manufacturer's number from the SKU's candidates if the markup has a separate SKU. */
function withoutMakers(pool: Candidate<string>[]): Candidate<string>[] {
  const marked = (name: RegExp) =>
    new Set(
      pool.filter(({ clues }) => clues.some((clue) => name.test(clue))).map(({ value }) => fold(value)),
    );
  const shops = marked(SHOPS);
  const makers = marked(MAKERS);
  if (shops.size === 0 || makers.size === 0) return pool;
  return pool.filter(({ value }) => shops.has(fold(value)) || !makers.has(fold(value)));
}

function withTitle({ name }: Context, pool: Candidate<string>[]): Candidate<string>[] {
  const title = fold(name);
  return pool.map((one) => (title.includes(fold(one.value)) ? withClues(one, 'in-title') : one));
}
