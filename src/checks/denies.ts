import { attributeHits } from '../claims/facts/attribute-hits.ts';
import { isOfOtherGoods } from '../claims/facts/other-goods.ts';
import { namesOf } from '../claims/facts/other-models.ts';
import { isToldOfOther } from '../claims/facts/told-of-other.ts';
import { factsOf } from '../claims/facts/facts-of.ts';
import { toClaim, type BlockMatch, type ScannedListing } from '../claims/listing/scanned-listing.ts';
import {
  INAPPLICABLE,
  PASS,
  type CheckContext,
  type Predicate,
  type RuleHit,
  type SharedSubject,
} from '../engine/run/check-context.ts';
import type { Attributes } from '../model/listing/attribute.ts';
import type { Evidence } from '../model/listing/evidence.ts';
import type { Extraction } from '../model/listing/extraction.ts';
import type { Denies } from '../model/rule/rule.ts';
import { findQuantities } from '../quantity/measure/find-quantities.ts';
import { claimsOf } from './evidence/claims-of.ts';
import { fieldSide } from './evidence/field-side.ts';
import { isExcepted } from './evidence/footnotes.ts';
import { quoteSpan } from './evidence/quote-span.ts';

/** The predicate `denies`: no fact of the listing contradicts the claim. */
export const denies: Predicate<'denies'> = {
  name: 'denies',
  prepare: ({ claim, fact, exceptions = [], roles }, { attributes }) => {
    const denial = denialOf(fact, attributes);
    const same = { what: subjectOf(fact, attributes), of: 'goods', because: 'denied' } as const;
    return (context) => {
      if (!context.isWorded(claim)) return INAPPLICABLE;
      const { scanned } = context;
      const claims = claimsOf(scanned, claim, roles).filter(
        (match) => !exceptions.some((exception) => isExcepted(scanned, match, exception)),
      );
      const [match] = claims;
      if (match === undefined) return INAPPLICABLE;
      const right = denial(context, match);
      if (right === undefined) return PASS;
      return { outcome: 'fail', hits: [{ ...toHit(scanned, match, right), same }] };
    };
  },
};

/** Returns the fact that contradicts the claim, or undefined. */
type Denial = (context: CheckContext, claim: BlockMatch) => Evidence | undefined;

function denialOf(fact: Denies['fact'], attributes: Attributes): Denial {
  if ('field' in fact) return ({ extraction }) => fieldDenial(extraction, fact);
  if ('states' in fact) return (context, claim) => statedDenial(context.scanned, fact, claim);
  // Parsed on first use, because most runs have no such claim.
  let limits: { above: ReturnType<typeof limit>; below: ReturnType<typeof limit> } | undefined;
  return ({ scanned }) => {
    const { above, below } = (limits ??= { above: limit(fact.above), below: limit(fact.below) });
    for (const one of factsOf(scanned, attributes)) {
      const { base, upperBase = base, dimension } = one.quantity;
      if (!fact.attribute.includes(one.attribute)) continue;
      if (fact.labelled === true && one.rank !== 'specification') continue;
      if (isToldOfOther(one, scanned)) continue;
      const tooMuch = above !== undefined && above.dimension === dimension && base > above.base;
      const tooLittle = below !== undefined && below.dimension === dimension && upperBase < below.base;
      if (tooMuch || tooLittle) return quoteSpan(scanned, one.block, one.start, one.end, base);
    }
    return undefined;
  };
}

function fieldDenial(extraction: Extraction, { field, is }: FieldFact): Evidence | undefined {
  const value = extraction.listing[field];
  return value !== undefined && is.includes(value) ? fieldSide(extraction, field) : undefined;
}

type FieldFact = Extract<Denies['fact'], { field: string }>;

/** Returns the attribute of the fact; else a name for the goods' nature. */
function subjectOf(fact: Denies['fact'], attributes: Attributes): SharedSubject['what'] {
  if ('field' in fact) return fact.field === 'availability' ? 'availability' : 'itemCondition';
  const { attribute = [] } = fact;
  const [title] = attribute.flatMap((id) => attributes[id]?.title ?? []);
  return title ?? 'nature';
}

function limit(text: string | undefined) {
  return text === undefined ? undefined : findQuantities(text, { lang: 'en' })[0];
}

function statedDenial(
  scanned: ScannedListing,
  { states, attribute }: { states: string[]; attribute?: string[] | undefined },
  claim: BlockMatch,
): Evidence | undefined {
  const labels = attribute === undefined ? undefined : attributeHits(scanned);
  const match = claimsOf(scanned, states).find((one) => {
    if (one.block === claim.block && one.start < claim.end && claim.start < one.end) return false;
    if (isSaidOfOther(scanned, one)) return false;
    if (labels === undefined || attribute === undefined) return true;
    const named = (block: number, before: number) => {
      const hits = labels.get(block)?.filter((hit) => hit.end <= before) ?? [];
      const text = scanned.listing.blocks[block]?.text ?? '';
      // The value belongs to the last of several labels: "upper: leather; lining material: PU".
      const last = hits.filter(({ end }) => COLON.test(text.slice(end, end + 3))).at(-1);
      return hits.some(
        (hit) => attribute.includes(hit.attribute) && (last === undefined || hit.end >= last.end),
      );
    };
    const labelBefore = (scanned.listing.blocks[one.block - 1]?.text.length ?? 99) <= 40;
    // Another word in the same value of a label is no contradiction.
    const isOtherValue = labelBefore && one.block !== claim.block && named(one.block - 1, 99);
    return isOtherValue || named(one.block, one.start + 1);
  });
  if (match === undefined) return undefined;
  const { block, start, end } = toClaim(scanned, match);
  return quoteSpan(scanned, block, start, end);
}

/** Whether the words are said of other goods: "regular pasta is made with wheat". */
function isSaidOfOther(scanned: ScannedListing, match: BlockMatch): boolean {
  const { block, start, end } = toClaim(scanned, match);
  const text = scanned.listing.blocks[block]?.text ?? '';
  return isOfOtherGoods(text, [start, end], namesOf(scanned.listing), scanned.words);
}

const COLON = /^\s?[:：]/u;

function toHit(scanned: ScannedListing, match: BlockMatch, right: Evidence): RuleHit {
  const { block, start, end } = toClaim(scanned, match);
  const left = quoteSpan(scanned, block, start, end);
  return { match, evidence: [left, right], data: { left: left.quote, right: right.quote } };
}
