// Runs the check of a contradiction on what a listing says of the goods at hand. A hit that rests on a passage
// about other goods is dropped, and the listing is checked again without it, so that a true one is still found.
import { asidesOf, type Aside } from '../../claims/facts/asides.ts';
import { sentenceOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { passageOfOtherScope } from '../../claims/facts/other-scope.ts';
import { isInAside } from '../../claims/facts/without-asides.ts';
import { toClaim } from '../../claims/listing/scanned-listing.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { CheckContext, CheckResult, RuleCheck, RuleHit } from './check-context.ts';

/** How often a listing is checked again; each time, more of it is left out. */
const MOST_ROUNDS = 4;

/** The result of a check, and the listing it was found in: all of it, or without its asides. */
export interface OwnResult {
  result: CheckResult;
  context: CheckContext;
}

/** Runs the check until no hit rests on what is said of other goods. */
export function checkedOnOwnGoods(check: RuleCheck, whole: CheckContext): OwnResult {
  let context = whole;
  let result = check(context);
  for (let round = 0; round < MOST_ROUNDS && result.outcome === 'fail'; round += 1) {
    const others = result.hits.flatMap((hit) => passagesOfOthers(hit, context));
    if (others.length === 0) break;
    context = context.without(others);
    result = check(context);
  }
  return { result, context };
}

/** Returns the passages about other things that a hit rests on. */
function passagesOfOthers(hit: RuleHit, { scanned, extraction }: CheckContext): readonly Aside[] {
  const { listing, words } = scanned;
  const sides: Evidence[] = [...(hit.evidence ?? [])];
  if (hit.match !== undefined) sides.push({ source: 'visible', ...toClaim(scanned, hit.match) });
  const told = sides.filter(({ block, page }) => page === undefined && isTold(block, listing.blocks));
  if (told.length === 0) return [];
  const asides = asidesOf(listing, words);
  if (told.some((side) => isInAside(side, asides))) return asides;
  const names = namesOf(listing);
  const sentences = told.flatMap(({ block = 0, start = 0, end = start }) => {
    const text = listing.blocks[block]?.text ?? '';
    const span = sentenceOfOtherGoods(text, [start, end], names, words);
    return span === undefined ? [] : [{ block, start: span[0], end: span[1] }];
  });
  if (sentences.length > 0) return sentences;
  const [left, right] = hit.evidence ?? [];
  if (left === undefined || right === undefined) return [];
  const apart = passageOfOtherScope(extraction, [left, right], words);
  return apart === undefined ? [] : [apart];
}

function isTold(block: number | undefined, blocks: CheckContext['scanned']['listing']['blocks']): boolean {
  return block !== undefined && blocks[block] !== undefined && blocks[block].role !== 'title';
}
