// Compares measures in the text with the specification's measures of the same name.

import { allMatches } from '../../text/match/all-matches.ts';
import { mentionsOf, type Mention } from '../../claims/facts/mentions.ts';
import {
  ESTIMATE,
  isAbout,
  isOtherKeeping,
  isOfHundred,
  isOnceOpened,
  isOtherBasis,
  isOtherCondition,
  isOtherPower,
  isOtherRating,
  isWithinBound,
} from '../../claims/facts/qualifiers.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { measureLists, statedMeasures, type StatedMeasure } from '../../claims/facts/stated-measures.ts';
import { disjoint, materialsIn } from '../../claims/facts/value-words.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { toldBefore } from '../../claims/facts/told-near.ts';
import { isVariantLabel } from '../../claims/facts/variant-cells.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type RuleHit, type SharedSubject } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { State } from '../../model/report/same.ts';
import { attributeTitle } from '../evidence/attribute-title.ts';
import { isSamePlace } from '../evidence/same-place.ts';
import { comparable } from './comparable.ts';
import { loneTime } from './single-duration.ts';
import { bestNamed, isNamedLike, loneRival, namedRival } from './competing-measures.ts';
import { sideRival } from './side-rival.ts';
import { lastOfSeveral, noneOfSeveral } from './none-of-several.ts';
import { namesMode } from './of-mode.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { FIGURE } from './figure-sign.ts';
import { LABELS, showsSignTwice } from './need-cases.ts';

const WORDS = declareWords('stated-measure', ({ pattern }) => ({
  atMost: pattern('at-most'),
  atLeast: pattern('at-least'),
  upTo: pattern('up-to'),
  average: pattern('average'),
  ofParcel: pattern('of-parcel'),
  /** Words for a habit: "usually sent within 24 hours". */
  usual: pattern('usual'),
}));

/** Largest ratio of the weights of small goods with and without their box. */
const PACKED = 3;
const COLON = /[:：]/u;
const FIGURES = /(?<![\d.,])\d{1,6}(?:[.,]\d{1,2})?(?![.,]?\d)/gu;
/** How far before a measure its mode may stand, in the same sentence. */
const LONGEST_MODE = 24;
const CLAUSE_END = /[.;:!?](?=\s)|[。；：！？\n|•]/u;
const BOUND_BEFORE = 20;
const BOUND_AFTER = 10;

/** Fails where a measure in the text differs from the property that the text names. */
const statedMeasure: RelationCheck = (context, attributes) => {
  const { scanned, labelledValues } = context;
  const { words } = scanned;
  const stated = statedMeasures(labelledValues, scanned);
  const several = measureLists(labelledValues, scanned);
  if (stated.length + several.length === 0) return INAPPLICABLE;
  const mentions = mentionsOf(context);
  const { usual } = words.of(WORDS);
  // Lines of the specification are mentions too.
  const isSpecified = ({ evidence }: Mention) => stated.some((one) => isSamePlace(one.evidence, evidence));
  const told = new Set<string>();
  const hits: RuleHit[] = [];
  let compared = false;
  for (const isShown of [true, false]) {
    const isHere = ({ evidence }: StatedMeasure) => (evidence.block !== undefined) === isShown;
    const [own, others] = [stated.filter(isHere), several.filter(isHere)];
    for (const mention of mentions) {
      if (mention.quantity.dimension === 'time' && usual.test(mention.clause)) continue;
      const inMode = isOfMode(mention, scanned);
      const ofOne = (one: StatedMeasure) =>
        // A title names the goods themselves: "65 W wall charger".
        (mention.isTitle || inMode === namesMode(`${one.name} ${one.value}`, words)) &&
        isOfOne(one, mention, words) &&
        !repeatsTitle(one, mention, words);
      const rivals = own.filter(ofOne);
      const further = others.filter(ofOne);
      const all = [...rivals, ...further];
      if (all.length > 0) compared = true;
      if (rivals.some((one) => agree(one, mention, words))) continue;
      let { values, because } = ofSingle(rivals, mention, mentions, words);
      const [single] = values;
      if (single !== undefined && isBesideRight(mention, mentions, single, scanned)) continue;
      if (single === undefined && !isSpecified(mention) && !further.some((one) => agree(one, mention, words)))
        ({ values, because } = ofSeveral(all, mention, mentions, words));
      if (values.length === 0) {
        const size = sideRival(own, mention, mentions, scanned);
        if (size !== undefined) ({ values, because } = { values: [size], because: 'label' });
      }
      const [first] = values;
      if (first === undefined || told.has(first.name)) continue;
      told.add(first.name);
      hits.push(toHit(mention, values, { what: attributeTitle(first, attributes), because }, words));
    }
  }
  return hits.length > 0 ? { outcome: 'fail', hits } : compared ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'stated-measure',
  // A list may state measures without colons: "Tank 2.2 l; power 28 W".
  needs: [...LABELS, showsSignTwice(FIGURE)],
  same: { what: 'measure', of: 'variant', because: 'label' },
  check: statedMeasure,
};

/** The values of the specification that differ, the nearest first. */
interface Disagreement {
  values: readonly StatedMeasure[];
  because: SharedSubject['because'];
}
const NOTHING: Disagreement = { values: [], because: 'only' };

/** Compares with properties of one value. */
function ofSingle(
  rivals: readonly StatedMeasure[],
  mention: Mention,
  mentions: readonly Mention[],
  words: WordBook,
): Disagreement {
  const last = lastOfSeveral(rivals, mention, mentions);
  const named = last === undefined ? namedRival(rivals, mention, words) : undefined;
  const one =
    last ??
    named ??
    loneRival(rivals, mention, mentions, words) ??
    loneTime(rivals, mention, mentions, words);
  return one === undefined ? NOTHING : { values: [one], because: named === undefined ? 'only' : 'label' };
}

/** Compares with a property of several values, or several properties of similar names. */
function ofSeveral(
  rivals: readonly StatedMeasure[],
  mention: Mention,
  mentions: readonly Mention[],
  words: WordBook,
): Disagreement {
  const values = noneOfSeveral(bestNamed(rivals, mention, words), mention, mentions, words);
  const [nearest] = values;
  if (nearest === undefined || !isNamedLike(nearest, mention, words)) return NOTHING;
  return { values, because: 'label' };
}

/** Whether the right value stands in the same block, or in titles: "238 g (the older one 262 g)". */
function isBesideRight(
  mention: Mention,
  mentions: readonly Mention[],
  rival: StatedMeasure,
  { words, listing }: ScannedListing,
): boolean {
  const { block } = mention.evidence;
  const text = listing.blocks[block ?? -1]?.text ?? '';
  return mentions.some(
    (one) =>
      (block === undefined ? one.isTitle && mention.isTitle : one.evidence.block === block) &&
      !(isSamePlace(one.evidence, rival.evidence) && isProseAbove(mention.evidence, rival.evidence, text)) &&
      comparable(one.quantity, mention.quantity) &&
      agree(rival, one, words),
  );
}

/** Whether prose stands in a line above the label: "20,000 mAh of clean power", then "Capacity: 5,000 mAh". */
function isProseAbove({ start = 0, end = 0 }: Evidence, label: Evidence, text: string): boolean {
  const line = text.slice(0, start).split('\n').at(-1) ?? '';
  return !COLON.test(line) && text.slice(end, label.start ?? 0).includes('\n');
}

/** Whether the sentence gives the measure for a mode, also before a comma: "In sleep mode, 22 dB". */
function isOfMode({ clause, evidence }: Mention, { words, listing }: ScannedListing): boolean {
  if (namesMode(clause, words)) return true;
  const { block, start = 0 } = evidence;
  const text = listing.blocks[block ?? -1]?.text;
  return text !== undefined && namesMode(toldBefore(text, start, LONGEST_MODE, CLAUSE_END), words);
}

/** Whether a variant's cell repeats the title's measure. */
function repeatsTitle({ name, quantity }: StatedMeasure, mention: Mention, words: WordBook): boolean {
  return (
    mention.isTitle &&
    quantity.sides === undefined &&
    isVariantLabel(name, words) &&
    sameMeasure(quantity, mention.quantity)
  );
}

/** Whether both measures are of one kind, and of goods in the same state. */
function isOfOne(
  { quantity, name, value, attributes }: StatedMeasure,
  { quantity: told, clause, opened }: Mention,
  words: WordBook,
): boolean {
  const { ofParcel } = words.of(WORDS);
  return (
    comparable(quantity, told) &&
    !(quantity.dimension === 'percent' && disjoint(materialsIn(value, words), materialsIn(clause, words))) &&
    (quantity.dimension !== 'mass' || ofParcel.test(clause) === ofParcel.test(name)) &&
    (!opened || isOnceOpened(name, words)) &&
    !isOtherRating(quantity.dimension, name, clause, words) &&
    !isOtherBasis(name, clause, words) &&
    !(isContent(attributes) && isOfHundred(clause, words)) &&
    !isAddend(value, quantity, told) &&
    !isOtherPower(told.unit, name, words) &&
    (quantity.dimension !== 'time' ||
      (!isOtherKeeping(name, clause, words) && !isOtherCondition(name, clause, words)))
  );
}

const CONTENT = ['net-weight', 'weight', 'volume'];

const isContent = (attributes: readonly string[]) => attributes.some((id) => CONTENT.includes(id));

const NUMBER = /\d+(?:\.\d+)?/g;

/** Whether the value adds up parts, of which the told figure is one: "2.17 g (pendant 0.82 + chain 1.35)". */
function isAddend(value: string, { value: sum }: FoundQuantity, told: FoundQuantity): boolean {
  if (!value.includes('+')) return false;
  const parts =
    value
      .match(NUMBER)
      ?.map(Number)
      .filter((one) => one !== sum) ?? [];
  const whole = parts.reduce((total, one) => total + one, 0);
  return parts.includes(told.value) && Math.abs(whole - sum) <= 0.02 * sum;
}

function agree(stated: StatedMeasure, mention: Mention, words: WordBook): boolean {
  const { quantity, bound, name, value } = stated;
  const { atMost, atLeast, upTo, average } = words.of(WORDS);
  const { quantity: told, clause } = mention;
  const isEstimate = isAbout(clause, words) || isAbout(value, words);
  if (sameMeasure(quantity, told, isEstimate ? ESTIMATE : undefined)) return true;
  if (holdsFigure(value, told, quantity)) return true;
  const [is, said] = [quantity.base, told.base];
  if (mayBeGross(stated) && is > said && is <= said * PACKED) return true;
  const near = wordsAround(mention);
  if (!atMost.test(near) && !atLeast.test(near) && isWithinBound(said, value, quantity, words)) return true;
  // Bounds would have to be compared with bounds.
  if (bound) return false;
  // "Up to 11 hours" agrees with 10 on average.
  if (is <= said && upTo.test(near) && average.test(`${name} ${value}`)) return true;
  return (atMost.test(near) && is <= said) || (atLeast.test(near) && is >= said);
}

/** Whether the value names the other figure too: "423 Wh of 504 (84 %)". */
function holdsFigure(value: string, told: FoundQuantity, { unit }: FoundQuantity): boolean {
  return (
    told.unit === unit &&
    told.sides === undefined &&
    allMatches(value, FIGURES).some(([figure]) => Number(figure.replace(',', '.')) === told.value)
  );
}

/** Whether it is an export's “weight” column, which often means the parcel: 0.12 kg for 50 g of cream. */
function mayBeGross({ attributes, evidence }: StatedMeasure): boolean {
  return evidence.source === 'feed' && attributes.includes('weight') && !attributes.includes('net-weight');
}

/** Returns the text close to the measure, so that the bound of another one is not included. */
function wordsAround({ clause, evidence: { quote } }: Mention): string {
  const at = Math.max(0, clause.indexOf(quote));
  return clause.slice(Math.max(0, at - BOUND_BEFORE), at + quote.length + BOUND_AFTER);
}

function toHit(
  mention: Mention,
  values: readonly StatedMeasure[],
  same: Partial<SharedSubject>,
  words: WordBook,
): RuleHit {
  const { quantity, evidence } = mention;
  const [rival] = values as [StatedMeasure];
  const [a, b] = [quantity.total ?? quantity.base, rival.quantity.total ?? rival.quantity.base];
  return {
    evidence: [evidence, ...values.map((one) => one.evidence)],
    data: {
      attribute: rival.name,
      left: evidence.quote,
      right: values.map((one) => one.evidence.quote).join(' / '),
      leftValue: a,
      rightValue: b,
      difference: Number((a - b).toPrecision(6)),
      dimension: quantity.dimension,
    },
    same,
    states: [statesOf(mention, words), rival.bound ? ['maximum'] : []],
    reason: 'same-thing',
  };
}

function statesOf(mention: Mention, words: WordBook): State[] {
  const { atMost, atLeast } = words.of(WORDS);
  const near = wordsAround(mention);
  if (atMost.test(near)) return ['maximum'];
  if (atLeast.test(near)) return ['minimum'];
  return isAbout(mention.clause, words) ? ['about'] : [];
}
