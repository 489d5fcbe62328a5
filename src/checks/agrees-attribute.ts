// Compares all facts of one attribute, such as weights, and reports two that differ.

import { SENTENCE_STOP } from '../text/segment/abbreviations.ts';
import type { Fact } from '../claims/statements/fact.ts';
import { factsOf } from '../claims/facts/facts-of.ts';
import {
  ESTIMATE,
  isAbout,
  isOtherCondition,
  isOtherRating,
  isOtherVersion,
  isWithinBound,
  qualifiersOf,
  sameQualifiers,
} from '../claims/facts/qualifiers.ts';
import { toldBefore } from '../claims/facts/told-near.ts';
import { isToldOfOther } from '../claims/facts/told-of-other.ts';
import { isOfOtherModel, namesOf } from '../claims/facts/other-models.ts';
import { measuresOf } from '../claims/facts/measures-of.ts';
import { isOneLoad, type Load } from '../claims/facts/loads.ts';
import { isParallel } from '../claims/facts/parallel.ts';
import { comparableText } from '../claims/facts/comparable-text.ts';
import { sameMeasure } from '../claims/facts/same-measure.ts';
import type { ScannedListing } from '../claims/listing/scanned-listing.ts';
import type { WordBook } from '../claims/words/word-book.ts';
import { isAside, isOneOfSeveral } from '../claims/facts/referents.ts';
import {
  INAPPLICABLE,
  PASS,
  type CheckContext,
  type RuleCheck,
  type RuleHit,
} from '../engine/run/check-context.ts';
import type { Attributes } from '../model/listing/attribute.ts';
import type { State } from '../model/report/same.ts';
import { quoteSpan } from './evidence/quote-span.ts';
import { referentOf } from './evidence/referent-of.ts';

type Context = Pick<CheckContext, 'scanned' | 'extraction'>;

/** Limit of different values that can be a contradiction; more are a table of variants. */
const MOST_VALUES = 3;

/** Checks that each fact in prose, title or label agrees with the specification of the same attribute. */
export function agreesAttribute(
  wanted: readonly string[],
  attributes: Attributes,
  tolerance: number | undefined,
): RuleCheck {
  return (context) => {
    const { scanned } = context;
    const title = scanned.listing.blocks.find(({ role }) => role === 'title')?.text ?? '';
    const groups = new Map<string, Fact[]>();
    const facts = factsOf(scanned, attributes);
    for (const fact of facts) {
      if (!wanted.includes('*') && !wanted.includes(fact.attribute)) continue;
      if (fact.qualifiers.includes('minimum') || isOfPerson(fact, facts) || isFromThen(fact)) continue;
      if (fact.rank !== 'title' && (isOfOther(fact, title, scanned) || isOfPart(fact, context))) continue;
      if (fact.qualifiers.includes('each') && fact.attribute !== 'count-in-box') continue;
      const apart = fact.qualifiers.filter((one) => one !== 'rated' && one !== 'net').sort();
      const key = `${fact.attribute} ${fact.quantity.dimension} ${apart.join()}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [fact]);
      else group.push(fact);
    }
    const hits: RuleHit[] = [];
    let compared = false;
    for (const attribute of SUMS) {
      const pair = wholeBelowPart(groups, attribute);
      if (pair !== undefined) hits.push(toHit(scanned, ...pair, attributes, false));
    }
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      compared = true;
      const hit = disagreement(context, group, attributes, tolerance);
      if (hit !== undefined) hits.push(hit);
    }
    return hits.length > 0 ? { outcome: 'fail', hits } : compared ? PASS : INAPPLICABLE;
  };
}

function isOfOther(fact: Fact, title: string, scanned: ScannedListing): boolean {
  const { around, block, start } = fact;
  const { listing, words } = scanned;
  const told = listing.blocks[block]?.text ?? '';
  return (
    isOtherVersion(around, title, words) ||
    isOfOtherModel(told, start, namesOf(listing), words) ||
    isToldOfOther(fact, scanned)
  );
}

/**
 * Attributes with durations of years. For others, "three years from delivery" is the start of a period.
 */
const LASTS_YEARS = new Set(['warranty-period', 'shelf-life', 'opening-period', 'trial-period']);

function isFromThen({ attribute, quantity }: Fact): boolean {
  return quantity.unit === 'year' && !LASTS_YEARS.has(attribute);
}

const OF_PERSONS = new Set(['weight', 'height']);

/** Attributes whose value with the case or packaging is larger than without. */
const SUMS: readonly string[] = ['battery-life', 'weight', 'net-weight'];
/** Ratio below which a whole is clearly smaller than its part, beyond rounding. */
const CLEARLY = 0.9;

/** Returns a part that exceeds its whole: "30 hours of music", but "20 hours in all with the case". */
function wholeBelowPart(groups: ReadonlyMap<string, Fact[]>, attribute: string): [Fact, Fact] | undefined {
  const [wholes, parts]: [Fact[], Fact[]] = [[], []];
  for (const [key, facts] of groups) {
    const [name, dimension, qualifiers = ''] = key.split(' ');
    if (name !== attribute || dimension === 'volume') continue;
    if (qualifiers === 'with' || qualifiers === 'gross') wholes.push(...facts);
    else if (qualifiers === '' || qualifiers === 'without') parts.push(...facts);
  }
  const [whole, part] = [wholes[0], parts[0]];
  if (whole === undefined || part === undefined) return undefined;
  const least = Math.min(...parts.map(({ quantity }) => quantity.base));
  const isBelow = wholes.every(({ quantity }) => (quantity.upperBase ?? quantity.base) < CLEARLY * least);
  return isBelow && !isFarApart(whole, part) ? [part, whole] : undefined;
}

/** Ranges of people's weight in kilograms and height in metres. */
const BODY = { weight: [35, 150], height: [1.4, 2.1] } as const;
const NEARBY = 40;

/**
 * Whether it is the weight or height of a person: "For 60-70 kg, 165-170 cm", "height 170 cm weight 65
 * kg".
 */
function isOfPerson(fact: Fact, facts: readonly Fact[]): boolean {
  if (fact.rank === 'specification' || !OF_PERSONS.has(fact.attribute)) return false;
  return (
    fact.quantity.upper !== undefined ||
    (isBodily(fact) &&
      facts.some(
        (other) =>
          other.block === fact.block &&
          other.attribute !== fact.attribute &&
          isBodily(other) &&
          Math.abs(other.start - fact.start) <= NEARBY,
      ))
  );
}

function isBodily({ attribute, quantity: { base } }: Fact): boolean {
  if (attribute !== 'weight' && attribute !== 'height') return false;
  const [least, most] = BODY[attribute];
  return base >= least && base <= most;
}

/**
 * Whether one text lists several values under the same name, for sizes, sets or parts: "Length: 68 cm …
 * Length: 70 cm".
 */
function isTableOfSizes(a: Fact, b: Fact, group: readonly Fact[]): boolean {
  if (a.block !== b.block || a.rank !== b.rank) return false;
  // "One year on the machine, ten on its motor"
  if (a.attribute === 'warranty-period' && a.rank === 'prose') return true;
  return (
    a.name === b.name ||
    [a, b].some((one) =>
      group.some(
        (other) =>
          other.block === one.block &&
          other.rank === one.rank &&
          other.name === one.name &&
          other.quantity.base !== one.quantity.base,
      ),
    )
  );
}

/** Whether a text has both periods, each for a part: "3 years on the frame, 1 year on the paint". */
function isWarrantyOfPart(one: Fact, other: Fact, group: readonly Fact[]): boolean {
  if (one.attribute !== 'warranty-period' || one.rank !== 'prose') return false;
  return group.some(
    (beside) => beside !== one && beside.block === one.block && sameMeasure(beside.quantity, other.quantity),
  );
}

/** Whether it is the share of a fibre in a part, or in another version of the goods. */
function isOfPart(fact: Fact, context: Context): boolean {
  return isShareOfFibre(fact) && isAside(referentOf(context, fact));
}

function isShareOfFibre({ attribute }: Fact): boolean {
  return attribute.startsWith('fibre-');
}

/**
 * Whether a share is of one of several things, each with its own: "Sheet: 100 % cotton. Pillowcase: 60 %
 * cotton", and 100 % in the title.
 */
function isOfOneOfSeveral(one: Fact, other: Fact, group: readonly Fact[], context: Context): boolean {
  if (one.rank === 'title') return false;
  const own = referentOf(context, one);
  return group.some(
    (like) =>
      like.rank !== 'title' &&
      sameMeasure(like.quantity, other.quantity) &&
      isOneOfSeveral(own, referentOf(context, like)),
  );
}

function disagreement(
  context: Context,
  group: readonly Fact[],
  attributes: Attributes,
  tolerance: number | undefined,
): RuleHit | undefined {
  const { scanned } = context;
  const { words } = scanned;
  const values = distinct(group, tolerance, words);
  if (values.length < 2 || values.length > MOST_VALUES) return undefined;
  const specified = group.filter((fact) => fact.rank === 'specification');
  // A game needs one memory size at least and a larger one for best results, so labels may differ.
  const several = attributes[group[0]?.attribute ?? '']?.several === true;
  if (several && specified.length === group.length) return undefined;
  const claim =
    group.find(
      (fact) =>
        fact.rank !== 'specification' &&
        specified.length > 0 &&
        !specified.some((spec) => agree(fact, spec, tolerance, words)),
    ) ?? (specified.length === 0 || specified.length === group.length ? values[1] : undefined);
  if (claim === undefined) return undefined;
  const other =
    specified.find((one) => !agree(one, claim, tolerance, words)) ??
    group.find((one) => !agree(one, claim, tolerance, words));
  if (other === undefined || isTableOfSizes(claim, other, group)) return undefined;
  if (isOfParts(claim, other) || isFarApart(claim, other)) return undefined;
  if (isWarrantyOfPart(claim, other, group) || isWarrantyOfPart(other, claim, group)) return undefined;
  if (isParallel(scanned.listing, claim, other)) return undefined;
  if (claim.quantity.dimension === 'time' && isOtherCondition(claim.around, other.around, words))
    return undefined;
  if (
    SENDING.has(claim.attribute) &&
    isOtherCondition(untilEnd(scanned, claim), untilEnd(scanned, other), words)
  )
    return undefined;
  if (isOfParcel(scanned, claim) !== isOfParcel(scanned, other)) return undefined;
  if (isLoad(claim) && !isOneLoad(toLoad(claim), toLoad(other), words)) return undefined;
  if (isListed(scanned, claim, other) || isListed(scanned, other, claim)) return undefined;
  // Percentages of fibres may be of parts, so they are compared only with the label, or if a title gives
  // 100 %.
  if (isShareOfFibre(claim)) {
    if (claim.block === other.block) return undefined;
    if (other.rank !== 'specification' && ![claim, other].some(isWhole)) return undefined;
    if (isOfOneOfSeveral(claim, other, group, context) || isOfOneOfSeveral(other, claim, group, context))
      return undefined;
  }
  const certain =
    values.length === 2 &&
    claim.rank !== 'specification' &&
    other.rank === 'specification' &&
    specified.length === 1 &&
    !claim.loose &&
    !other.loose &&
    sameQualifiers(claim.qualifiers, other.qualifiers);
  return toHit(scanned, claim, other, attributes, certain);
}

/** Times that depend on what is ordered, which the sentence says first: "other colours are made for you: 20 days". */
const SENDING: ReadonlySet<string> = new Set(['dispatch-time', 'delivery-time']);
const SENTENCE = 90;
const SENTENCE_END = new RegExp(`${SENTENCE_STOP}|[。！？；\\n•|]`, 'u');

/** Returns the sentence up to the end of the fact. */
function untilEnd({ listing }: ScannedListing, { block, start, end }: Fact): string {
  const text = listing.blocks[block]?.text ?? '';
  return toldBefore(text, start, SENTENCE, SENTENCE_END) + text.slice(start, end);
}

const isLoad = ({ attribute }: Fact) => attribute === 'load';
const toLoad = ({ around, quantity }: Fact): Load => ({ text: around, quantity });

/** Whether two labels name different parts: "Width of the bracket", "Width of the lamp". */
function isOfParts(a: Fact, b: Fact): boolean {
  if (a.quantity.dimension === 'time') return false;
  if (a.quantity.dimension === 'length' && partBefore(a) !== partBefore(b)) return true;
  const [x, y] = [restOfLabel(a), restOfLabel(b)];
  return x !== undefined && y !== undefined && x !== y;
}

const HEADING = 40;
const ROWS_BELOW = 4;

/** Whether a heading above names the parcel: "Package details", then "Weight: 220 g". */
function isOfParcel({ listing, words }: ScannedListing, { block, quantity }: Fact): boolean {
  if (quantity.dimension !== 'mass' && quantity.dimension !== 'length') return false;
  const above = listing.blocks.slice(Math.max(0, block - ROWS_BELOW), block);
  return above.some(
    ({ text }) => text.length <= HEADING && !/\d/.test(text) && qualifiersOf(text, words).includes('gross'),
  );
}

/** Returns the characters before the name of a size: 外框 in 外框尺寸. */
function partBefore({ around, name }: Fact): string {
  const at = around.toLowerCase().indexOf(name);
  return /\p{Script=Han}{1,4}$/u.exec(around.slice(0, Math.max(0, at)))?.[0] ?? '';
}

/** Returns the label without the attribute's name; undefined where the measure stands in a sentence. */
function restOfLabel({ around, name, rank }: Fact): string | undefined {
  const label =
    /^[^\d:：]{1,40}(?=[:：])/u.exec(around)?.[0] ??
    (rank === 'specification' ? /^\D*/u.exec(around)?.[0] : undefined);
  return label === undefined ? undefined : comparableText(label.toLowerCase().replace(name, ' '));
}

/** Largest ratio of two figures of one thing. Periods of time have no limit. */
const FURTHEST = 4;

function isFarApart({ quantity: a }: Fact, { quantity: b }: Fact): boolean {
  if (a.dimension === 'time' || a.dimension === 'percent' || a.sides !== undefined || b.sides !== undefined)
    return false;
  const [x, y] = [a.total ?? a.base, b.total ?? b.base].map(Math.abs) as [number, number];
  return Math.max(x, y) > FURTHEST * Math.min(x, y);
}

/** Whether a title gives 100 %: "100% cotton". */
function isWhole({ rank, quantity }: Fact): boolean {
  return rank === 'title' && quantity.value === 100;
}

const LIST = 60;

/** Whether the other value follows in the same list: "90 cm (small), 120 cm (large)". */
function isListed(scanned: ScannedListing, one: Fact, other: Fact): boolean {
  return (
    one.block !== other.block &&
    measuresOf(scanned, one.block).some(
      (next) => next.start >= one.end && next.start <= one.end + LIST && sameMeasure(next, other.quantity),
    )
  );
}

function agree(a: Fact, b: Fact, tolerance: number | undefined, words: WordBook): boolean {
  const about = isAbout(a.around, words) || isAbout(b.around, words) ? ESTIMATE : tolerance;
  return (
    sameMeasure(a.quantity, b.quantity, about) ||
    isWithinBound(b.quantity.base, a.beside, a.quantity, words) ||
    isWithinBound(a.quantity.base, b.beside, b.quantity, words) ||
    isOtherRating(a.quantity.dimension, a.around, b.around, words)
  );
}

function distinct(group: readonly Fact[], tolerance: number | undefined, words: WordBook): Fact[] {
  const values: Fact[] = [];
  for (const fact of group) {
    if (!values.some((one) => agree(one, fact, tolerance, words))) values.push(fact);
  }
  return values;
}

function toHit(
  scanned: ScannedListing,
  claim: Fact,
  other: Fact,
  attributes: Attributes,
  certain: boolean,
): RuleHit {
  const [a, b] = [claim.quantity.total ?? claim.quantity.base, other.quantity.total ?? other.quantity.base];
  const left = quoteSpan(scanned, claim.block, claim.start, claim.end, a);
  const right = quoteSpan(scanned, other.block, other.start, other.end, b);
  return {
    evidence: [left, right],
    data: {
      attribute: attributes[claim.attribute]?.title.en ?? claim.attribute,
      attributeZh: attributes[claim.attribute]?.title.zh ?? claim.attribute,
      left: left.quote,
      right: right.quote,
      leftValue: a,
      rightValue: b,
      difference: Number((a - b).toPrecision(6)),
      dimension: claim.quantity.dimension,
    },
    same: {
      what: attributes[claim.attribute]?.title ?? { en: claim.attribute, zh: claim.attribute },
      because: other.rank === 'specification' ? 'label' : 'named',
    },
    states: [statesOf(claim, scanned.words), statesOf(other, scanned.words)],
    ...(certain ? {} : { reason: 'same-thing' as const }),
  };
}

function statesOf({ qualifiers, around }: Fact, words: WordBook): State[] {
  return isAbout(around, words) ? [...qualifiers, 'about'] : [...qualifiers];
}
