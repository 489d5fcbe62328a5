// Collects pairs of a measure in the title and one elsewhere that may be of the same thing.
import { labelWords, sharedWords } from '../../claims/facts/label-words.ts';
import { isOtherBasis, isOtherKeeping, isOtherPower, isOtherRating } from '../../claims/facts/qualifiers.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import { comparable, isNearby } from './comparable.ts';
import { COMPETING_WORDS } from './competing-measures.ts';
import { CORD_WORDS } from './title-quantity.ts';
import { LONE_WORDS } from './lone-measure.ts';
import { distinct, placedMeasures, type PlacedMeasure } from './placed-measures.ts';

/** A measure with its candidates. How they are chosen does not depend on whether they agree. */
export interface Case {
  claim: PlacedMeasure;
  /** The candidate that is likeliest to be of the same thing. */
  rival: PlacedMeasure;
  /** All candidates of the same kind, outside the title. */
  others: readonly PlacedMeasure[];
  /** All measures of the dimension elsewhere, similar in size or not. */
  elsewhere: readonly PlacedMeasure[];
  /** Score of common words and attributes, from 0. */
  likeness: number;
}

/** Limit of measures of one dimension; more are a table of sizes. */
const MOST = 24;
/** Marks between several goods in one title: "1.5 L + 5 kg". */
const JOINED = /[+＋＆&]/u;
const CONTENT: ReadonlySet<string> = new Set(['mass', 'volume']);
const DIGITS = /[\d\s.,]+/gu;
const NAMED = 2;

/** Whether a measure needs a case, given the similar ones elsewhere. Most occur there too. */
export type NeedsCase = (claim: PlacedMeasure, near: readonly PlacedMeasure[]) => boolean;

/** Returns the cases of a listing, by dimension. */
export function casesOf(context: CheckContext, isAsked: NeedsCase): Case[] {
  const byDimension = new Map<string, PlacedMeasure[]>();
  for (const one of placedMeasures(context)) {
    const { dimension } = one.quantity;
    const group = byDimension.get(dimension);
    if (group === undefined) byDimension.set(dimension, [one]);
    else group.push(one);
  }
  return [...byDimension.values()].flatMap((group) =>
    group.length < 2 || group.length > MOST || group.some(isPack) ? [] : ofTitle(group, context, isAsked),
  );
}

/** Returns the case of the title's only measure of a dimension. */
function ofTitle(group: readonly PlacedMeasure[], context: CheckContext, isAsked: NeedsCase): Case[] {
  const { words, listing } = context.scanned;
  const { notContent } = words.of(LONE_WORDS);
  const [claim, ...more] = distinct(group.filter(({ place }) => place === 'title'));
  // Sides may be of any part, and have their own check.
  if (claim === undefined || claim.quantity.sides !== undefined || more.length > 0) return [];
  const elsewhere = group.filter(({ place }) => place !== 'title');
  const near = nearOf(claim, elsewhere);
  if (near.length === 0 || !isAsked(claim, near)) return [];
  const title = listing.blocks[claim.evidence.block ?? -1]?.text ?? '';
  const isContent = CONTENT.has(claim.quantity.dimension);
  const others = near.filter(
    (one) =>
      isOfKind(one, claim, words) &&
      !isOfCord(one, claim, title, words) &&
      // A title gives the content of the pack, so a load or the thing's weight is skipped.
      !(isContent && notContent.test(one.clause)),
  );
  if (others.length === 0 || isBundle(title) || isLoose([claim, ...others], words)) return [];
  const own = labelWords(title, words);
  return toCase(claim, others, elsewhere, (one) => {
    const isNamed = one.attributes.some((id) => claim.attributes.includes(id));
    const shared = sharedWords(labelWords(one.clause, words), own);
    return NAMED * Number(isNamed) + Number(one.place === 'line') + Math.min(NAMED, shared);
  });
}

function toCase(
  claim: PlacedMeasure,
  others: readonly PlacedMeasure[],
  elsewhere: readonly PlacedMeasure[],
  likenessOf: (one: PlacedMeasure) => number,
): Case[] {
  const scores = others.map(likenessOf);
  const likeness = Math.max(...scores);
  const best = distinct(others.filter((_, at) => scores[at] === likeness));
  const [rival] = best;
  return rival === undefined || best.length > 1 ? [] : [{ claim, rival, others, elsewhere, likeness }];
}

const CORD = 'cable-length';

/** Whether it is the cord of other goods, such as a lamp. */
function isOfCord(
  { attributes }: PlacedMeasure,
  claim: PlacedMeasure,
  title: string,
  words: WordBook,
): boolean {
  return (
    attributes.includes(CORD) && !claim.attributes.includes(CORD) && !words.of(CORD_WORDS).cord.test(title)
  );
}

function isBundle(title: string): boolean {
  return title.split(JOINED).filter((part) => /\d/u.test(part)).length > 1;
}

function isPack({ quantity }: PlacedMeasure): boolean {
  return quantity.total !== undefined || quantity.count !== undefined;
}

/** Whether a range, a bound or other goods are among them, which need not agree. */
function isLoose(all: readonly PlacedMeasure[], words: WordBook): boolean {
  const { bound, otherGoods } = words.of(LONE_WORDS);
  const { otherGoods: others } = words.of(COMPETING_WORDS);
  return all.some(
    ({ quantity, clause }) =>
      quantity.upper !== undefined || bound.test(clause) || otherGoods.test(clause) || others.test(clause),
  );
}

/** Returns the measures of the same kind and similar size. */
function nearOf(claim: PlacedMeasure, all: readonly PlacedMeasure[]): PlacedMeasure[] {
  return all.filter(
    (one) =>
      one !== claim && comparable(one.quantity, claim.quantity) && isNearby(one.quantity, claim.quantity),
  );
}

/** Whether words say that both are of one thing, in the same state. */
function isOfKind(a: PlacedMeasure, b: PlacedMeasure, words: WordBook): boolean {
  const { dimension, unit } = a.quantity;
  return (
    (dimension !== 'count' || nounOf(a) === nounOf(b)) &&
    !isOtherBasis(a.clause, b.clause, words) &&
    !isOtherRating(dimension, a.clause, b.clause, words) &&
    !isOtherPower(unit, b.label, words) &&
    !isOtherPower(b.quantity.unit, a.label, words) &&
    (dimension !== 'mass' || !isLost(a, b, words)) &&
    (dimension !== 'length' || !isOtherSide(a, b)) &&
    (dimension !== 'time' ||
      (!isOtherCourse(a, b, words) &&
        !isOtherKeeping(a.clause, b.clause, words) &&
        !isOtherKeeping(b.clause, a.clause, words)))
  );
}

/** Whether both are named, and as lengths of different things: the blade's and the whole's. */
function isOtherSide({ attributes: a }: PlacedMeasure, { attributes: b }: PlacedMeasure): boolean {
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));
}

/** Whether one is a weight that people lose: "Lose 5 kg", and 4 kg in the pack. */
function isLost(a: PlacedMeasure, b: PlacedMeasure, words: WordBook): boolean {
  const { lost } = words.of(LONE_WORDS);
  return lost.test(a.clause) !== lost.test(b.clause);
}

/** Whether only one is a time in which something happens: "30-day supply", "5 kg in 2 weeks". */
function isOtherCourse(a: PlacedMeasure, b: PlacedMeasure, words: WordBook): boolean {
  const { takes } = words.of(LONE_WORDS);
  const isNamed = b.attributes.some((id) => a.attributes.includes(id));
  return !isNamed && takes.test(a.clause) !== takes.test(b.clause);
}

function nounOf({ evidence }: PlacedMeasure): string {
  return evidence.quote.replace(DIGITS, '').toLowerCase();
}
