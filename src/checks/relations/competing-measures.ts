// Finds the specification's measure that a measure in the text should equal.

import { labelWords, sharedWords } from '../../claims/facts/label-words.ts';
import type { Mention } from '../../claims/facts/mentions.ts';
import { isOneLoad } from '../../claims/facts/loads.ts';
import { partsNamed } from '../../claims/facts/referents.ts';
import { isOnceOpened } from '../../claims/facts/qualifiers.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { isSamePlace } from '../evidence/same-place.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import type { StatedMeasure } from '../../claims/facts/stated-measures.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import { comparable, isNearby, isOnePeriod, isTenfold, LONE_DIMENSIONS } from './comparable.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** Slots of special cameras. A phone has several; the main one may be unnamed. */
const CAMERAS = ['camera-front', 'camera-wide', 'camera-macro', 'camera-tele'];
/** Words that say what a measure in a text belongs to. */
export const COMPETING_WORDS = declareWords('competing-measures', ({ source, pattern }) => ({
  otherGoods: pattern('other-goods'),
  wholeMachine: pattern('whole-machine'),
  /** Words for a load or a bound, which is no weight of the goods. */
  bears: pattern('bears'),
  each: pattern('each'),
  cameras: CAMERAS.map((camera) => pattern(camera)),
  parcel: pattern('parcel'),
  weight: pattern('weight'),
  content: pattern('content'),
  vessel: pattern('vessel'),
  and: anyCase(`(?<!\\p{L})${source('and')}(?!\\p{L})|,|${source('and-unspaced')}`),
}));
type Words = ReturnType<typeof COMPETING_WORDS.make>;
const OF_PARTS = new Set(['warranty-period', 'weight']);
/** Sockets have others than the battery: "25.6 V", "Ports: USB-C, 12 V". */
const OF_SOCKETS: ReadonlySet<string> = new Set(['voltage', 'current']);
/** Units of goods that are counted; "pieces" may be of anything. */
const COUNTED = new Set(['capsule', 'tablet', 'bag', 'roll', 'sheet', 'serving', 'person', 'cup', 'bottle']);
const SIZES = new Set(['dimensions', 'height', 'width', 'depth', 'length']);
/** Tolerance for titles, which round: 1.98 kg is called 2 kg. */
const ROUNDED = 0.1;
/** Returns the property whose name the clause matches best; undefined where several match and differ. */
export function namedRival(
  rivals: readonly StatedMeasure[],
  mention: Mention,
  book: WordBook,
): StatedMeasure | undefined {
  // Of "memory" and "memory cache", only one has a similar size.
  const best = bestNamed(rivals, mention, book).filter((one) => isNamedLike(one, mention, book));
  const [first] = best;
  return best.every((one) => sameMeasure(one.quantity, first?.quantity ?? one.quantity)) ? first : undefined;
}

/** Returns the properties whose names the clause matches best. */
export function bestNamed(
  rivals: readonly StatedMeasure[],
  mention: Mention,
  book: WordBook,
): StatedMeasure[] {
  const { clause, quantity, attributes, opened } = mention;
  if (isOfOtherGoods(mention, book.of(COMPETING_WORDS))) return [];
  const shares = (text: string, one: StatedMeasure) =>
    sharedWords(one.words, labelWords(text, book)) +
    sharedSigns(one.name, text) +
    Number(sharesTerm(one.value, text)) +
    Number(one.attributes.some((id) => attributes.includes(id))) +
    Number(opened && isOnceOpened(one.name, book));
  const best = highest(
    quantity.dimension === 'resolution' ? rivals.filter((one) => samePart(one, mention, book)) : rivals,
    (one) => shares(clause, one),
  );
  return best.length > 1 ? highest(best, (one) => shares(phraseOf(mention, book), one)) : best;
}

function isOfOtherGoods({ clause, lead }: Mention, { otherGoods }: Words): boolean {
  return otherGoods.test(clause) || otherGoods.test(lead);
}

/** Whether both are of one part and of similar size. A period after opening has no limit of size. */
export function isNamedLike(rival: StatedMeasure, mention: Mention, book: WordBook): boolean {
  const isNear =
    (mention.opened && isOnceOpened(rival.name, book)) ||
    isNearby(rival.quantity, mention.quantity) ||
    isOnePeriod(rival, mention) ||
    (isTenfold(rival.quantity, mention.quantity) && isFullyNamed(rival, mention, book));
  return isNear && samePart(rival, mention, book);
}

/** Whether all words of the label stand beside the measure: the filter's area is not that of the room. */
function isFullyNamed({ words }: StatedMeasure, { clause }: Mention, book: WordBook): boolean {
  return (
    sharedWords(words, labelWords(clause, book)) === words.length &&
    !book.of(COMPETING_WORDS).each.test(clause)
  );
}

const CAPITALS = /[A-Z]{2}/;
/** Two capital letters: AC, DC, LF, HF. */
const SIGN = /(?<![\p{L}\p{N}])[A-Z]{2}(?![\p{L}\p{N}])/gu;

/** Counts capital signs in both that are no unit: "Output DC", "40 W DC". */
function sharedSigns(label: string, clause: string): number {
  if (!CAPITALS.test(label)) return 0;
  const signs = new Set(label.match(SIGN));
  const shared = new Set(clause.match(SIGN)?.filter((sign) => signs.has(sign)));
  return [...shared].filter((sign) => findQuantities(`2 ${sign}`).length === 0).length;
}

/** Technical terms in capitals: GDDR7, FSTN LCM. One of four letters or two of three must be shared. */
const TERM = /(?<![\p{L}\p{N}])[A-Z][A-Z\d]{2,}(?![\p{L}\p{N}])/gu;
const ENOUGH_LETTERS = 4;

function sharesTerm(value: string, clause: string): boolean {
  if (!CAPITALS.test(value)) return false;
  const terms = new Set(value.match(TERM));
  const shared = new Set(clause.match(TERM)?.filter((term) => terms.has(term)));
  return [...shared].join('').length >= ENOUGH_LETTERS;
}

/** Returns the measures with the highest score above zero. */
function highest(rivals: readonly StatedMeasure[], score: (one: StatedMeasure) => number): StatedMeasure[] {
  let best: StatedMeasure[] = [];
  let most = 0;
  for (const one of rivals) {
    const reached = score(one);
    if (reached > most) [best, most] = [[one], reached];
    else if (reached === most && reached > 0) best.push(one);
  }
  return best;
}

/** Returns the part of the clause between two "and" that holds the measure. */
function phraseOf({ clause, evidence }: Mention, book: WordBook): string {
  const parts = clause.split(book.of(COMPETING_WORDS).and);
  return parts.find((one) => one.includes(evidence.quote)) ?? clause;
}

function samePart(rival: StatedMeasure, mention: Mention, book: WordBook): boolean {
  const { name, value, attributes, quantity } = rival;
  const { wholeMachine, cameras } = book.of(COMPETING_WORDS);
  const { clause } = mention;
  if (quantity.dimension === 'resolution')
    return camerasIn(name, cameras) === camerasIn(phraseOf(mention, book), cameras);
  // "Holds 500 kg" is of the whole, "100 kg per shelf" of a part.
  if (attributes.includes('load') || mention.attributes.includes('load'))
    return isOneLoad(
      { text: `${name} ${value}`, quantity },
      { text: clause, quantity: mention.quantity },
      book,
    );
  const [a, b] = [partsNamed(name, book), partsNamed(clause, book)];
  if (OF_SOCKETS.has(quantity.dimension) && a.size > 0) return [...a].some((one) => b.has(one));
  if (!attributes.some((id) => OF_PARTS.has(id))) return true;
  if (a.size === 0) return b.size === 0;
  // A part may have a longer guarantee than the whole: "motor guarantee: 10 years".
  if (b.size === 0 && attributes.includes('warranty-period')) return false;
  return !wholeMachine.test(clause) && [...b].every((one) => a.has(one));
}

function camerasIn(text: string, cameras: readonly RegExp[]): string {
  return cameras.flatMap((camera, index) => (camera.test(text) ? [index] : [])).join(' ');
}

/** Returns the only measure of its kind in the specification, if the text has only one too. */
export function loneRival(
  rivals: readonly StatedMeasure[],
  mention: Mention,
  mentions: readonly Mention[],
  book: WordBook,
): StatedMeasure | undefined {
  const words = book.of(COMPETING_WORDS);
  const { quantity, clause, isTitle } = mention;
  const content = isTitle ? contentRival(rivals, mention, mentions, words) : undefined;
  if (content !== undefined) return content;
  const [first] = rivals;
  if (first === undefined || rivals.some((one) => !sameMeasure(one.quantity, first.quantity)))
    return undefined;
  if (!isNearby(first.quantity, quantity) || !samePart(first, mention, book)) return undefined;
  const others = mentions.filter(
    (one) =>
      comparable(one.quantity, quantity) &&
      !sameMeasure(one.quantity, quantity) &&
      // A label in a text is a mention too.
      !rivals.some(({ evidence }) => isSamePlace(evidence, one.evidence)),
  );
  const elsewhereRight = others.every((one) => sameMeasure(one.quantity, first.quantity));
  if (LONE_DIMENSIONS.has(quantity.dimension)) {
    if (words.otherGoods.test(mention.lead)) return undefined;
    return others.length === 0 || (isTitle && elsewhereRight) ? first : undefined;
  }
  if (!elsewhereRight || isOfOtherGoods(mention, words)) return undefined;
  if (quantity.dimension === 'length') return isSize(first, mention, words) ? first : undefined;
  if (quantity.dimension === 'count')
    return COUNTED.has(quantity.unit) &&
      quantity.unit === first.quantity.unit &&
      !words.each.test(clause + first.name)
      ? first
      : undefined;
  if (quantity.dimension === 'mass' && words.weight.test(first.name))
    return words.bears.test(clause) ? undefined : first;
  return words.content.test(first.name) && words.vessel.test(clause) ? first : undefined;
}

/** Whether both have three sides, and the label gives the size of the goods. */
function isSize(
  { quantity, attributes }: StatedMeasure,
  { quantity: told, clause }: Mention,
  words: Words,
): boolean {
  const [a, b] = [quantity.sides, told.sides];
  if (a?.length !== 3 || b?.length !== 3 || !attributes.some((id) => SIZES.has(id))) return false;
  return !words.parcel.test(clause);
}

/** Returns the content of the specification, if the title has only one other weight or volume. */
function contentRival(
  rivals: readonly StatedMeasure[],
  mention: Mention,
  mentions: readonly Mention[],
  words: Words,
): StatedMeasure | undefined {
  const { quantity, clause, evidence } = mention;
  const contents = rivals.filter(({ name }) => words.content.test(name));
  const [first] = contents;
  if (first === undefined || isOfOtherGoods(mention, words) || words.bears.test(clause)) return undefined;
  if (quantity.dimension !== 'mass' && quantity.dimension !== 'volume') return undefined;
  if (contents.some((one) => !sameMeasure(one.quantity, first.quantity))) return undefined;
  const alone = mentions.every(
    (one) =>
      !one.isTitle ||
      one.evidence === evidence ||
      !comparable(one.quantity, quantity) ||
      sameMeasure(one.quantity, quantity),
  );
  return alone && isNearby(first.quantity, quantity) && !sameMeasure(first.quantity, quantity, ROUNDED)
    ? first
    : undefined;
}
