import { isStatement } from '../../model/listing/block-roles.ts';
import type { ScannedListing } from '../scanned-listing.ts';
import { hitsIn } from './attribute-hits.ts';
import { isShortAsLabel, mayHoldValue } from './gather-facts.ts';
import { hasNumeral } from './measures-of.ts';
import { signsIn } from './text-signs.ts';

/** What the merchant's statements show, taken together: which comparisons have anything to compare. */
export interface Signs {
  readonly bits: number;
  /** Those that two statements or more show. */
  readonly again: number;
  /** The attributes of which there may be facts, one for each fact. */
  readonly facts: readonly string[];
  /** Some of them may stand on labels. */
  readonly hasLabels: boolean;
}

const COLON = /[:：]/;
const NONE: readonly string[] = [];

/** The signs of all statements of a listing. */
export function signsOf({ listing, blocks }: ScannedListing): Signs {
  let bits = 0;
  let again = 0;
  let facts: string[] | undefined;
  let hasLabels = false;
  for (const scanned of blocks) {
    const { index, digest: told } = scanned;
    const block = listing.blocks[index];
    if (block === undefined || !isStatement(block.role)) continue;
    if (told !== undefined) {
      again |= bits & told.bits;
      bits |= told.bits;
      for (const attribute of told.facts) (facts ??= []).push(attribute);
      hasLabels ||= told.hasLabels;
      continue;
    }
    const [part] = scanned.parts;
    if (part === undefined) continue;
    const own = signsIn(part.text);
    again |= bits & own;
    bits |= own;
    const names = hitsIn(part.text);
    if (names.length === 0) continue;
    // A title is told by its words. The values of labels may stand in the next block.
    const { source } = part.text.normalized;
    const isLabel = isShortAsLabel(block.text) && mayHoldValue(listing.blocks[index + 1]);
    const times = Number(hasNumeral(source)) + Number(isLabel);
    for (const { attribute } of names)
      for (let time = 0; time < times; time += 1) (facts ??= []).push(attribute);
    if (times > 0 && (block.role !== 'title' || COLON.test(source))) hasLabels = true;
  }
  return { bits, again, facts: facts ?? NONE, hasLabels };
}

/** May there be two facts of one attribute? */
export function repeatsAttribute({ facts }: Signs): boolean {
  for (let n = 1; n < facts.length; n += 1) if (facts.indexOf(facts[n] as string) < n) return true;
  return false;
}
