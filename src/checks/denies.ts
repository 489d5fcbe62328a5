import { isComparedWith } from '../claims/facts/other-goods.ts';
import { isAside } from '../claims/facts/referents.ts';
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
import { claimsOf } from './evidence/claims-of.ts';
import type { Apartness } from './evidence/facts-by-thing.ts';
import { fieldSide } from './evidence/field-side.ts';
import { isExcepted } from './evidence/footnotes.ts';
import { limitsOf, measuredDenial, type Limits } from './evidence/measured-denial.ts';
import { quoteSpan } from './evidence/quote-span.ts';
import { referentOfMatch } from './evidence/referent-of.ts';
import { statedDenial, type Denial } from './evidence/stated-denial.ts';

/** The predicate `denies`: no fact of the listing contradicts the claim. */
export const denies: Predicate<'denies'> = {
  name: 'denies',
  prepare: ({ claim, fact, partsDiffer, exceptions = [], roles }, { attributes }) => {
    const denialOf = denialsOf(claim, fact, apartnessOf(partsDiffer), attributes);
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
      const denial = denialOf(context, claims);
      for (const match of claims) {
        const right = denial(match);
        if (right !== undefined)
          return {
            outcome: 'fail',
            hits: [{ ...toHit(scanned, match, right, alsoDenied(match, claims, denial)), same }],
          };
      }
      return PASS;
    };
  },
};

/** Prepares what a listing states for its claims; these are not compared with each fact. */
type Denials = (context: CheckContext, claims: readonly BlockMatch[]) => Denial;

function denialsOf(
  claimed: readonly string[],
  fact: Denies['fact'],
  apartness: Apartness,
  attributes: Attributes,
): Denials {
  if ('field' in fact)
    return ({ extraction }) => {
      const denial = fieldDenial(extraction, fact);
      return () => denial;
    };
  if ('states' in fact) {
    const stated = { ...fact, unlessStates: claimed };
    return (context, claims) => statedDenial(context, stated, claims, apartness);
  }
  // Parsed on first use, because most runs have no such claim.
  let limits: Limits | undefined;
  return (context) => {
    limits ??= limitsOf(fact);
    return measuredDenial(context, { fact, limits, attributes }, apartness);
  };
}

/** `claim` concerns the claim alone. */
function apartnessOf(partsDiffer: Denies['partsDiffer']): Apartness {
  return partsDiffer === true || partsDiffer === 'except-face' ? partsDiffer : undefined;
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

/** Whether the words name what the goods are compared with: "less sweet than sugar-free cola". */
function isOfRival(scanned: ScannedListing, match: BlockMatch): boolean {
  const { block, start, end } = toClaim(scanned, match);
  const { role, text = '' } = scanned.listing.blocks[block] ?? {};
  return role !== 'title' && isComparedWith(text, [start, end], scanned.words);
}

/** Returns the claims of other texts that are denied too: the title's "vegan" and the text's "no animals". */
function alsoDenied(first: BlockMatch, claims: readonly BlockMatch[], denial: Denial): BlockMatch[] {
  const others: BlockMatch[] = [];
  for (const one of claims) {
    if (others.length === MOST_ALSO) break;
    if (one.block !== first.block && denial(one) !== undefined) others.push(one);
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
