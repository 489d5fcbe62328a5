// Compares the only measure of a kind in title or highlights with the only one in the text.

import { mentionsOf, type Mention } from '../../claims/facts/mentions.ts';
import { isAbout, isOtherPower, isOtherRating } from '../../claims/facts/qualifiers.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import { FIGURE } from './figure-sign.ts';
import { comparable, isNearby } from './comparable.ts';
import { showsSignTwice } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

/** Dimensions for which goods have one main value, named in titles. */
const DIMENSIONS = new Set([
  'charge',
  'data',
  'luminous-flux',
  'mass',
  'noise',
  'power',
  'rotation',
  'torque',
  'voltage',
  'volume',
]);
/** Attributes that the text must name, by dimension, because parts have such measures too. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  data: ['memory', 'storage'],
  mass: ['net-weight'],
  volume: ['volume', 'net-weight'],
};
/** Dimensions that only the goods themselves have. */
const OF_WHOLE: ReadonlySet<string> = new Set(['luminous-flux', 'volume']);
const ROUNDED = 0.1;
const UNSPACED = /\p{Script=Han}/u;

/** Words that exclude a measure from the comparison, or say what it is of. */
export const LONE_WORDS = declareWords('lone-measure', ({ pattern }) => ({
  otherGoods: pattern('other-goods'),
  otherPart: pattern('other-part'),
  bound: pattern('bound'),
  atMost: pattern('at-most'),
  vessel: pattern('vessel'),
  content: pattern('content'),
  notContent: pattern('not-content'),
  inAll: pattern('in-all'),
  lost: pattern('lost'),
  takes: pattern('takes'),
}));
/** A fluid ounce in litres. */
const FLUID_OUNCE = 0.0295735;

/**
 * Fails where the only measure that the text lacks differs from the similar one that title or highlights
 * lack.
 */
const loneMeasure: RelationCheck = (context) => {
  const mentions = mentionsOf(context)
    .map((one) => asVesselVolume(one, context))
    .filter(({ quantity, evidence }) => DIMENSIONS.has(quantity.dimension) && evidence.block !== undefined);
  let compared = false;
  for (const dimension of new Set(mentions.map(({ quantity }) => quantity.dimension))) {
    const own = mentions.filter(({ quantity }) => quantity.dimension === dimension);
    // First the title is compared with everything else, then title and highlights with the text.
    for (const isProud of [isInTitle, isProminent]) {
      const proud = own.filter((one) => isProud(one, context));
      const told = own.filter((one) => !proud.includes(one));
      if (proud.length === 0 || told.length === 0) continue;
      compared = true;
      const pair = unmatchedPair(proud, told, context);
      if (pair !== undefined) return twoTexts(pair[0].evidence, pair[1].evidence, 'same-thing');
    }
  }
  return compared ? PASS : INAPPLICABLE;
};

function unmatchedPair(
  proud: readonly Mention[],
  told: readonly Mention[],
  context: CheckContext,
): [Mention, Mention] | undefined {
  const claim = onlyOne(without(proud, told));
  if (claim === undefined) return undefined;
  const rival = onlyOne(
    without(told, proud).filter(
      (one) => comparable(one.quantity, claim.quantity) && isNearby(one.quantity, claim.quantity),
    ),
  );
  return rival === undefined || Object.values(GUARDS).some((guards) => guards(claim, rival, context))
    ? undefined
    : [claim, rival];
}

export const relation: Relation = {
  name: 'lone-measure',
  needs: [showsSignTwice(FIGURE)],
  same: { what: 'quantity', of: 'variant', because: 'only' },
  check: loneMeasure,
};

/** Reads ounces of a vessel in a title as fluid ounces: "Bottle 32 oz". */
function asVesselVolume(mention: Mention, { scanned }: CheckContext): Mention {
  const { quantity, isTitle, evidence } = mention;
  const title = isTitle ? scanned.listing.blocks[evidence.block ?? -1]?.text : undefined;
  if (title === undefined || quantity.unit !== 'oz' || quantity.dimension !== 'mass') return mention;
  if (!scanned.words.of(LONE_WORDS).vessel.test(title)) return mention;
  const base = quantity.value * FLUID_OUNCE;
  return { ...mention, quantity: { ...quantity, dimension: 'volume', base } };
}

const isInTitle = ({ isTitle }: Mention) => isTitle;

function isProminent({ isTitle, evidence }: Mention, { scanned }: CheckContext): boolean {
  return isTitle || scanned.listing.blocks[evidence.block ?? -1]?.role === 'highlights';
}

function without(own: readonly Mention[], others: readonly Mention[]): Mention[] {
  return own.filter((one) => !others.some((other) => sameMeasure(one.quantity, other.quantity, ROUNDED)));
}

/** Returns the first measure, if all are equal. */
function onlyOne([first, ...rest]: readonly Mention[]): Mention | undefined {
  return rest.every((one) => sameMeasure(one.quantity, first?.quantity ?? one.quantity)) ? first : undefined;
}

/** Whether the title gives a multipack and the text its total: "4 × 2 kg", "6 kg in all". */
function isOfAll({ quantity }: Mention, rival: Mention, words: WordBook): boolean {
  return (
    quantity.total !== undefined &&
    rival.quantity.total === undefined &&
    words.of(LONE_WORDS).inAll.test(rival.clause)
  );
}

/** Whether it is a whole entry of a specification: the "450 g" of "From Kenya | 450 g | ground". */
function isEntry({ clause, evidence: { quote, block = -1 } }: Mention, { listing }: ScannedListing): boolean {
  return listing.blocks[block]?.role === 'specification' && clause.trim() === quote;
}

/** Returns the words of a title between two spaces, where its script has none: 充电宝20000mAh of “充电宝20000mAh 22.5W快充”. */
function stretchOf({ clause, isTitle, evidence: { quote } }: Mention): string {
  if (!isTitle || !UNSPACED.test(clause)) return clause;
  return clause.split(/\s/u).find((one) => one.includes(quote)) ?? clause;
}

type Guard = (claim: Mention, rival: Mention, context: CheckContext) => boolean;

/** Reasons why two measures are no contradiction. */
const GUARDS: Readonly<Record<string, Guard>> = {
  packs: (claim, rival, { scanned: { words } }) =>
    [claim, rival].some(({ quantity }) => quantity.total !== undefined) && !isOfAll(claim, rival, words),
  ranges: (claim, rival) => [claim, rival].some(({ quantity }) => quantity.upper !== undefined),
  about: (claim, rival, { scanned: { words } }) =>
    [claim, rival].some(({ clause }) => isAbout(clause, words)) &&
    sameMeasure(claim.quantity, rival.quantity, 2 * ROUNDED),
  rated: (claim, rival, { scanned: { words } }) =>
    isOtherRating(claim.quantity.dimension, claim.clause, rival.clause, words),
  'other power': (claim, rival, { scanned: { words } }) =>
    isOtherPower(claim.quantity.unit, rival.clause, words) ||
    isOtherPower(rival.quantity.unit, claim.clause, words),
  bound: (claim, rival, { scanned: { words } }) => {
    const { bound, atMost } = words.of(LONE_WORDS);
    if (bound.test(claim.clause)) return true;
    // At most 400 lm are no 800 lm.
    const isAbove = claim.quantity.base > rival.quantity.base && atMost.test(rival.clause);
    return bound.test(rival.clause) && !isAbove;
  },
  'other goods': (_, rival, { scanned: { words } }) => words.of(LONE_WORDS).otherGoods.test(rival.clause),
  'other part': (claim, rival, { scanned: { words } }) => {
    const { otherPart } = words.of(LONE_WORDS);
    // The largest volume in a vessel is its volume, and light comes from the goods that give light.
    if (OF_WHOLE.has(claim.quantity.dimension)) return false;
    return otherPart.test(rival.clause) !== otherPart.test(stretchOf(claim));
  },
  // A computer has several memories, so the text must name which.
  unnamed: (claim, rival, { scanned }) => {
    const { words } = scanned;
    const { dimension } = claim.quantity;
    const names = NAMED[dimension];
    if (claim.isTitle && dimension !== 'data' && isEntry(rival, scanned)) return false;
    if (names === undefined || rival.attributes.some((one) => names.includes(one))) return false;
    if (isOfAll(claim, rival, words)) return false;
    return dimension === 'data' || !words.of(LONE_WORDS).content.test(rival.clause);
  },
  // A load or the weight of the thing is not the content of the pack.
  'not content': (claim, rival, { scanned: { words } }) =>
    NAMED[claim.quantity.dimension] !== undefined &&
    [claim, rival].some(({ clause }) => words.of(LONE_WORDS).notContent.test(clause)),
};
