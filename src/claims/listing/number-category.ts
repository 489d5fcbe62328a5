// Tells which category the approval numbers of a listing decide.

import type { BlockRole } from '../../model/listing/block-roles.ts';
import { isDosageForm } from '../statements/dosage-form.ts';
import type { NumberedCategory } from '../statements/approval-number.ts';
import { CATEGORY } from '../statements/concept-prefixes.ts';
import { weighedNames } from '../statements/goods-names.ts';
import { matchesIn, type Scanners } from './scan-listing.ts';
import type { ScannedListing } from './scanned-listing.ts';

/**
 * For each category: its parent (`alcohol` → `food`), whether approval numbers exist for it, and what goods
 * its numbers do not make goods of it.
 */
export type Kinds = Readonly<
  Record<
    string,
    {
      parent?: string | undefined;
      numbered?: boolean | undefined;
      unlike?: readonly string[] | undefined;
    }
  >
>;

/** Roles of blocks where sellers print their licences. */
const PRINTED: ReadonlySet<BlockRole> = new Set([
  'title',
  'specification',
  'highlights',
  'description',
  'image-text',
]);

/** Weight from which a name in a title says what the goods are, and not what they hold. */
const NAMES_GOODS = 0.6;

/** Returns the number that decides the category under these laws, if any. */
export function decidingNumber(
  scanned: ScannedListing,
  scanners: Scanners,
  kinds: Kinds,
  laws: readonly string[],
): NumberedCategory | undefined {
  const number = decisive(numbersUnder(scanned, laws), kinds);
  if (number === undefined || isNamedUnlike(scanned, number, scanners, kinds)) return undefined;
  return number;
}

/** Returns all numbers of these laws' authorities, one of each category. */
function numbersUnder({ listing, blocks }: ScannedListing, laws: readonly string[]): NumberedCategory[] {
  const all: NumberedCategory[] = [];
  for (const { index, summary } of blocks) {
    if (summary.numbers.length === 0) continue;
    const role = listing.blocks[index]?.role;
    if (role === undefined || !PRINTED.has(role)) continue;
    for (const number of summary.numbers)
      if (laws.includes(number.market) && !all.some(({ id }) => id === number.id)) all.push(number);
  }
  return all;
}

/**
 * Returns the number that decides: a child category before its parent. Unrelated numbers decide nothing.
 */
function decisive(told: readonly NumberedCategory[], kinds: Kinds): NumberedCategory | undefined {
  const [first, ...others] = told;
  let one = first;
  for (const other of others) {
    if (kinds[other.id]?.parent === one?.id) one = other;
    else if (one === undefined || kinds[one.id]?.parent !== other.id) return undefined;
  }
  return one;
}

/**
 * Whether the goods are named as what never bears such a number. Honey with a medicine's number is honey;
 * honey lozenges may be a medicine.
 */
function isNamedUnlike(
  { listing }: ScannedListing,
  { id, quote }: NumberedCategory,
  scanners: Scanners,
  kinds: Kinds,
): boolean {
  const unlike = kinds[id]?.unlike;
  if (unlike === undefined || listing.name === undefined) return false;
  const name = listing.name.replace(quote, ' ');
  if (isDosageForm(name, scanners.words)) return false;
  const { text, matches } = matchesIn(name, listing.inLanguage, scanners);
  const names = weighedNames(
    matches.filter(({ concept }) => concept.startsWith(CATEGORY)),
    text,
    scanners.words,
  ).map(({ concept, weight }) => ({ named: concept.slice(CATEGORY.length), weight }));
  return (
    !names.some(({ named }) => named === id) &&
    names.some(({ named, weight }) => weight >= NAMES_GOODS && unlike.includes(named))
  );
}
