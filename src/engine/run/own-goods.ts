// Runs the check of a contradiction on what a listing says of the goods at hand. A hit that rests on a passage
// about other goods is dropped, and the listing is checked again without it, so that a true one is still found.
import { asidesOf, type Aside } from '../../claims/facts/asides.ts';
import { sentenceOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { passageOfOtherScope } from '../../claims/facts/other-scope.ts';
import { isInAside } from '../../claims/facts/without-asides.ts';
import { toClaim } from '../../claims/listing/scanned-listing.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { ProductBlocks } from '../../model/listing/extraction.ts';
import { PASS, type CheckContext, type CheckResult, type RuleCheck, type RuleHit } from './check-context.ts';

/** How often a listing is checked again; each time, more of it is left out. */
const MOST_ROUNDS = 4;
/** Limit of products of one draft that are checked by themselves. */
const MOST_PRODUCTS = 20;

/** The result of a check, and the listing it was found in: all of it, or without its asides. */
export interface OwnResult {
  result: CheckResult;
  context: CheckContext;
}

/** Runs the check until no hit rests on what is said of other goods; on each product of a draft with several. */
export function checkedOnOwnGoods(check: RuleCheck, whole: CheckContext): OwnResult {
  const { products = [] } = whole.extraction;
  return products.length > 1
    ? { result: checkedOnProducts(check, whole, products), context: whole }
    : checkedWithoutOthers(check, whole);
}

/** Runs the check on each product, with what is common to all. */
function checkedOnProducts(
  check: RuleCheck,
  whole: CheckContext,
  products: readonly ProductBlocks[],
): CheckResult {
  const result = check(whole);
  if (result.outcome === 'inapplicable') return result;
  const { blocks } = whole.scanned.listing;
  const hits = products.slice(0, MOST_PRODUCTS).flatMap((own) => {
    const others = products.filter((one) => one !== own);
    const passages = others.flatMap(({ from, to }) =>
      blocks.slice(from, to).map(({ text }, at) => ({ block: from + at, start: 0, end: text.length })),
    );
    const found = checkedWithoutOthers(check, whole.without(passages)).result;
    return found.outcome === 'fail' ? found.hits : [];
  });
  const distinct = hits.filter((hit, at) => hits.findIndex((one) => keyOf(one) === keyOf(hit)) === at);
  return distinct.length === 0 ? PASS : { outcome: 'fail', hits: distinct };
}

/** Tells hits apart by their places: what is common to all products is found with each of them. */
function keyOf({ match, evidence = [] }: RuleHit): string {
  const places = evidence.map(({ block, start, quote }) => [block, start, quote]);
  return JSON.stringify([match?.block, match?.start, ...places]);
}

function checkedWithoutOthers(check: RuleCheck, whole: CheckContext): OwnResult {
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
