import { attributeHits } from '../claims/facts/attribute-hits.ts';
import { isComparedWith, isOfOtherGoods } from '../claims/facts/other-goods.ts';
import { namesOf } from '../claims/facts/other-models.ts';
import { isToldOfOther } from '../claims/facts/told-of-other.ts';
import {
  areApart,
  isAside,
  isFace,
  isOneOfSeveral,
  WHOLE,
  type Referent,
} from '../claims/facts/referents.ts';
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
import type { FoundQuantity } from '../quantity/measure/quantity.ts';
import { claimsOf } from './evidence/claims-of.ts';
import { isOfAttribute, propertyPast, propertyStating } from './evidence/denying-property.ts';
import { fieldSide } from './evidence/field-side.ts';
import { isExcepted } from './evidence/footnotes.ts';
import { quoteSpan } from './evidence/quote-span.ts';
import { placesStuff } from './evidence/placed-stuff.ts';
import { isInTitle, referentOf, referentOfMatch, type Span } from './evidence/referent-of.ts';

/** The predicate `denies`: no fact of the listing contradicts the claim. */
export const denies: Predicate<'denies'> = {
  name: 'denies',
  prepare: ({ claim, fact, partsDiffer, exceptions = [], roles }, { attributes }) => {
    const denial = denialOf(claim, fact, apartTest(partsDiffer), attributes);
    const isOfPart = (context: CheckContext, match: BlockMatch) =>
      partsDiffer === 'claim' && isAside(referentOfMatch(context, match));
    const same = { what: subjectOf(fact, attributes), of: 'goods', because: 'denied' } as const;
    return (context) => {
      if (!context.isWorded(claim)) return INAPPLICABLE;
      const { scanned } = context;
      const claims = claimsOf(scanned, claim, roles).filter(
        (match) =>
          !exceptions.some((exception) => isExcepted(scanned, match, exception)) &&
          !isOfPart(context, match) &&
          !isOfRival(scanned, match),
      );
      if (claims.length === 0) return INAPPLICABLE;
      for (const match of claims) {
        const right = denial(context, match, claims);
        if (right !== undefined)
          return {
            outcome: 'fail',
            hits: [{ ...toHit(scanned, match, right, alsoDenied(match, claims, context, denial)), same }],
          };
      }
      return PASS;
    };
  },
};

/** Returns the fact that contradicts the claim, or undefined; `claims` are all of the listing. */
type Denial = (
  context: CheckContext,
  claim: BlockMatch,
  claims: readonly BlockMatch[],
) => Evidence | undefined;

function denialOf(
  claimed: readonly string[],
  fact: Denies['fact'],
  isApart: typeof isOfOtherThing,
  attributes: Attributes,
): Denial {
  if ('field' in fact) return ({ extraction }) => fieldDenial(extraction, fact);
  if ('states' in fact)
    return (context, claim, claims) =>
      statedDenial(context, fact, claim, claims, isApart) ??
      propertyStating(
        context,
        { ...fact, unlessStates: claimed },
        (own, place) =>
          isApart(context, claim, own, []) ||
          (isApart === isOfOtherFace &&
            placesStuff(quoteOf(context.scanned, claim), place.quote, context.scanned.words)),
      );
  // Parsed on first use, because most runs have no such claim.
  let limits: { above: ReturnType<typeof limit>; below: ReturnType<typeof limit> } | undefined;
  return (context, claim) => {
    const { scanned } = context;
    const { above, below } = (limits ??= { above: limit(fact.above), below: limit(fact.below) });
    const facts = factsOf(scanned, attributes).filter((one) => fact.attribute.includes(one.attribute));
    const isPast = ({ base, upperBase = base, dimension }: FoundQuantity) =>
      (above !== undefined && above.dimension === dimension && base > above.base) ||
      (below !== undefined && below.dimension === dimension && upperBase < below.base);
    const whole = below?.dimension === 'percent' ? wholeBlocks(facts, below.base) : NONE;
    const agreeing = facts.filter((one) => !isPast(one.quantity) && !isInTitle(scanned, one));
    const denying = facts.find(
      (one) =>
        isPast(one.quantity) &&
        (fact.labelled !== true || one.rank === 'specification') &&
        !whole.has(one.block) &&
        !isToldOfOther(one, scanned) &&
        !isApart(context, claim, referentOf(context, one), agreeing),
    );
    if (denying === undefined) return propertyPast(context, fact.attribute, isPast);
    const { block, start, end, quantity } = denying;
    return quoteSpan(scanned, block, start, end, quantity.base);
  };
}

/** Returns the blocks whose shares make a whole: "70 % organic cotton, 30 % recycled cotton" is all cotton. */
function wholeBlocks(
  facts: readonly { block: number; quantity: FoundQuantity }[],
  least: number,
): ReadonlySet<number> {
  const shares = new Map<number, { sum: number; count: number }>();
  for (const { block, quantity } of facts) {
    const { sum, count } = shares.get(block) ?? { sum: 0, count: 0 };
    shares.set(block, { sum: sum + quantity.base, count: count + 1 });
  }
  const whole = [...shares].filter(([, { sum, count }]) => count > 1 && sum >= least && sum <= ALL_SHARES);
  return new Set(whole.map(([block]) => block));
}

const NONE: ReadonlySet<number> = new Set();
/** All shares of a whole in per cent, with what rounding adds. */
const ALL_SHARES = 101;

function apartTest(partsDiffer: Denies['partsDiffer']): typeof isOfOtherThing {
  if (partsDiffer === 'except-face') return isOfOtherFace;
  return partsDiffer === true ? isOfOtherThing : () => false;
}

/** As `isOfOtherThing`, where the cover of a sofa or the top of a table is the goods themselves. */
const isOfOtherFace: typeof isOfOtherThing = (context, claim, own, agreeing) => {
  const { words } = context.scanned;
  if (!isFace(own, words)) return isOfOtherThing(context, claim, own, agreeing);
  return !isFace(referentOfMatch(context, claim), words) && isOfOtherThing(context, claim, WHOLE, agreeing);
};

/**
 * Whether the claim and `own`, what is stated, are about different things: the cuffs, another colour, or one of
 * several that are each given their own, of which others are as claimed.
 */
function isOfOtherThing(
  context: CheckContext,
  claim: BlockMatch,
  own: Referent,
  agreeing: readonly Span[],
): boolean {
  return (
    areApart(referentOfMatch(context, claim), own) ||
    agreeing.some((one) => isOneOfSeveral(own, referentOf(context, one)))
  );
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
  context: CheckContext,
  { states, attribute }: { states: string[]; attribute?: string[] | undefined },
  claim: BlockMatch,
  claims: readonly BlockMatch[],
  isApart: typeof isOfOtherThing,
): Evidence | undefined {
  const { scanned, labelledValues } = context;
  const isSought = (id: string) => attribute?.includes(id) === true;
  const agreeing = claims.filter((one) => !isInTitle(scanned, one)).map((one) => toClaim(scanned, one));
  const labels = attribute === undefined ? undefined : attributeHits(scanned);
  const match = claimsOf(scanned, states).find((one) => {
    if (one.block === claim.block && one.start < claim.end && claim.start < one.end) return false;
    if (isSaidOfOther(scanned, one)) return false;
    if (isApart(context, claim, referentOf(context, toClaim(scanned, one)), agreeing)) return false;
    if (labels === undefined) return true;
    const named = (block: number, before: number) => {
      const hits = labels.get(block)?.filter((hit) => hit.end <= before) ?? [];
      const text = scanned.listing.blocks[block]?.text ?? '';
      // The value belongs to the last of several labels: "upper: leather; lining material: PU".
      const last = hits.filter(({ end }) => COLON.test(text.slice(end, end + 3))).at(-1);
      if (last !== undefined && isValueOver(text.slice(last.end + 1, before))) return false;
      return hits.some((hit) => isSought(hit.attribute) && (last === undefined || hit.end >= last.end));
    };
    const values = labelledValues.filter(
      (value) => isOfAttribute(value, attribute ?? []) && isWithin(toClaim(scanned, one), value.evidence),
    );
    if (
      isApart === isOfOtherFace &&
      values.some((value) => placesStuff(quoteOf(scanned, claim), value.evidence.quote, scanned.words))
    )
      return false;
    // Another word in the same value of a label is no contradiction.
    const isInOtherValue = values.some(({ evidence }) => !isWithin(toClaim(scanned, claim), evidence));
    return isInOtherValue || named(one.block, one.start + 1);
  });
  if (match === undefined) return undefined;
  const { block, start, end } = toClaim(scanned, match);
  return quoteSpan(scanned, block, start, end);
}

function quoteOf(scanned: ScannedListing, match: BlockMatch): string {
  const { block, start, end } = toClaim(scanned, match);
  return scanned.listing.blocks[block]?.text.slice(start, end) ?? '';
}

/** Whether the words are said of other goods: "regular pasta is made with wheat". */
function isSaidOfOther(scanned: ScannedListing, match: BlockMatch): boolean {
  const { block, start, end } = toClaim(scanned, match);
  const text = scanned.listing.blocks[block]?.text ?? '';
  return isOfOtherGoods(text, [start, end], namesOf(scanned.listing), scanned.words);
}

/** Whether the words name what the goods are compared with: "less sweet than sugar-free cola". */
function isOfRival(scanned: ScannedListing, match: BlockMatch): boolean {
  const { block, start, end } = toClaim(scanned, match);
  const { role, text = '' } = scanned.listing.blocks[block] ?? {};
  return role !== 'title' && isComparedWith(text, [start, end], scanned.words);
}

function isWithin({ block, start }: Span, place: Evidence): boolean {
  return block === place.block && start >= (place.start ?? 0) && start < (place.end ?? Infinity);
}

const COLON = /^\s?[:：]/u;
/** A full stop, or another label: "Filling: down; piping: polyester". */
const VALUE_END = /[。！？]|[.!?]\s\p{Lu}|[;；\n] ?[^\d\s:：;；\n][^\d:：;；\n]{0,16}[:：]/u;

/** Whether the value of a label ended before the end of the text behind it. */
function isValueOver(behind: string): boolean {
  return VALUE_END.test(behind);
}

/** Returns the claims of other texts that are denied too: the title's "vegan" and the text's "no animals". */
function alsoDenied(
  first: BlockMatch,
  claims: readonly BlockMatch[],
  context: CheckContext,
  denial: Denial,
): BlockMatch[] {
  const others: BlockMatch[] = [];
  for (const one of claims) {
    if (others.length === MOST_ALSO) break;
    if (one.block !== first.block && denial(context, one, claims) !== undefined) others.push(one);
  }
  return others;
}

/** Most other claims that are shown with the first. */
const MOST_ALSO = 2;

function toHit(
  scanned: ScannedListing,
  match: BlockMatch,
  right: Evidence,
  also: readonly BlockMatch[],
): RuleHit {
  const quoted = (one: BlockMatch) => {
    const { block, start, end } = toClaim(scanned, one);
    return quoteSpan(scanned, block, start, end);
  };
  const left = quoted(match);
  return {
    match,
    evidence: [left, right, ...also.map(quoted)],
    data: { left: left.quote, right: right.quote },
  };
}
