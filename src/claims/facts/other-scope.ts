// Tells whether one of two passages speaks of something that the other does not: an extra in the box, a running
// state, each inner pack. "The supplied chopsticks are not for the dishwasher" is not said of the plates.
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { ASIDE_WORDS } from './aside-words.ts';
import type { Aside } from './asides.ts';
import { headOfTitle, isFacePart, partsNamed } from './referents.ts';
import { clausesOf, linesOf, sentencesOf, withoutBrackets, type Piece } from './told-clauses.ts';
import { toldBefore, toldBehind } from './told-near.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { propertyName } from './property-name.ts';
import { areVariants, isFigureOfLess, type ToldFigure } from './figures-apart.ts';
import { areOtherBases, basisAt, basisOfLabel, type Basis } from './portion-lines.ts';

/** Each slot is a state. */
const STATES = declareWords('states', ({ names, pattern }) =>
  names.map((name): [string, RegExp] => [name, pattern(name)]),
);
const REACH = { before: 36, behind: 14 };
const CLAUSE_END = /[,，。;；!！?？\n|／]/u;
/** Units of guarantees. */
const LONG_UNITS: ReadonlySet<string> = new Set(['year', 'month']);
const LONGEST_LABEL = 24;
/** States in which goods do least, and what is then less. */
const STRAIN: ReadonlySet<string> = new Set(['high', 'obstructed', 'cold']);
const REACHED: ReadonlySet<string> = new Set(['time', 'length']);
/** Words in which a sentence names its subject: "On the battery", "The battery comes". */
const SUBJECT_WORDS = 3;
const MOST_WORDS = 2;
const LATIN = /\p{Script=Latin}/u;
const STEM = /(?<!\p{L})\p{Script=Latin}{4}/gu;

/** A passage with its text and the label of its value. Values of columns stand in no block. */
interface Side {
  readonly text: string;
  readonly label: string;
  /** The text before the block; it may be a heading or the cell of a table. */
  readonly above: string;
  readonly isTitle: boolean;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

const NO_BLOCK = -1;

/** Returns the passage that speaks of something else than the other one; undefined where both may agree. */
export function passageOfOtherScope(
  extraction: Pick<Extraction, 'listing' | 'evidence'>,
  [a, b]: readonly [Evidence, Evidence],
  book: WordBook,
): Aside | undefined {
  if (a.page !== undefined || b.page !== undefined) return undefined;
  const sides = [sideOf(extraction, a), sideOf(extraction, b)] as const;
  const isTold = ({ block, isTitle }: Side) => block !== NO_BLOCK && !isTitle;
  const [told, other] = isTold(sides[1]) ? [sides[1], sides[0]] : sides;
  if (!isTold(told)) return undefined;
  return (
    scopeOf(told, other, book) ??
    (isTold(other) ? scopeOf(other, told, book) : undefined) ??
    portionOf([told, other], book) ??
    figureOfLess([told, other], book) ??
    (areVariants(textsOf(extraction.listing), [a.quote, b.quote]) ? placeOf(told) : undefined) ??
    (areInOtherStates(told, other, book) || isUnderStrain(told, other, book) ? placeOf(told) : undefined)
  );
}

function sideOf(extraction: Pick<Extraction, 'listing' | 'evidence'>, one: Evidence): Side {
  const { block = NO_BLOCK, start = 0, end = start + one.quote.length, field = '', quote } = one;
  const label = block === NO_BLOCK ? field : (propertyName(extraction, block) ?? '');
  const { text = '', role } = extraction.listing.blocks[block] ?? {};
  const above = extraction.listing.blocks[block - 1]?.text ?? '';
  return block === NO_BLOCK
    ? { text: quote, label, above: '', isTitle: false, block, start: 0, end: quote.length }
    : { text, label, above, isTitle: role === 'title', block, start, end };
}

const placeOf = ({ block, start, end }: Side): Aside => ({ block, start, end });

/** Returns the part of a side's sentence that is about an extra or an inner pack that the other does not name. */
function scopeOf(side: Side, other: Side, book: WordBook): Aside | undefined {
  const { extra, innerPack } = book.of(ASIDE_WORDS);
  const sentence = pieceAt(side);
  if (sentence === undefined) return undefined;
  const clauses = clausesOf(withoutBrackets(sentence)).filter(({ start }) => start < side.end);
  const others = pieceAt(other)?.text ?? '';
  for (const clause of clauses) {
    const name = nameIn(extra.exec(clause.text));
    if (name !== '' && !isNamed(name, others))
      return { block: side.block, start: clause.start, end: sentence.end };
  }
  const pack = nameIn(innerPack.exec(clauses.at(-1)?.text ?? ''));
  if (pack !== '' && !isNamed(pack, others)) return placeOf(side);
  return isOfPart(side, clauses.at(-1), other, book) ? placeOf(side) : undefined;
}

/**
 * Whether a period of guarantee or a length is that of a part which the other side does not name: "Battery
 * 2 years", "The battery comes with a 2 year guarantee", 抽屉宽38厘米.
 */
function isOfPart(side: Side, clause: Piece | undefined, other: Side, book: WordBook): boolean {
  const { text, start, end } = side;
  const [figure] = findQuantities(text.slice(start, end));
  if (clause === undefined || figure === undefined) return false;
  const label = text.slice(clause.start, start);
  const isGuarantee = LONG_UNITS.has(figure.unit);
  if (!isGuarantee && figure.dimension !== 'length') return false;
  const isLabel = label.length <= LONGEST_LABEL && label.trim().split(' ').length <= MOST_WORDS;
  const subject = isLabel || !LATIN.test(label) ? label : label.trim().split(' ', SUBJECT_WORDS).join(' ');
  if (subject.length > LONGEST_LABEL) return false;
  const others = namesOfSide(other, book);
  const named = partsNamed(others, book);
  // 跟高 names a part of 后跟 too.
  const isNamed = (part: string) => named.has(part) || (!LATIN.test(part) && others.includes(part.slice(-1)));
  return [...partsNamed(subject, book)].some((part) => !isNamed(part) && !isFacePart(part, book));
}

/** Returns the sentence of a side; of a title only what names the goods, without what comes with them. */
function namesOfSide(side: Side, book: WordBook): string {
  const sentence = pieceAt(side);
  if (sentence === undefined) return '';
  return side.isTitle ? headOfTitle(sentence.text.slice(0, side.end - sentence.start), book) : sentence.text;
}

const nameIn = (match: RegExpExecArray | null) => (match === null ? '' : firstGroup(match));

/** Returns the sentence around a side. */
function pieceAt({ text, start }: Side): Piece | undefined {
  const holds = (piece: Piece) => start >= piece.start && start < piece.end;
  const line = linesOf(text).find(holds);
  return line === undefined ? undefined : sentencesOf(line).find(holds);
}

/** Whether the text names the thing: by a word with the same beginning, or two of its Chinese characters. */
function isNamed(name: string, text: string): boolean {
  const lower = text.toLowerCase();
  const own = name.toLowerCase();
  if (!LATIN.test(own))
    return Array.from(own.slice(1), (_, at) => own.slice(at, at + 2)).some((two) => lower.includes(two));
  const others = new Set(lower.match(STEM));
  return (own.match(STEM) ?? [own]).some((stem) => others.has(stem) || (stem === own && lower.includes(own)));
}

function areInOtherStates(a: Side, b: Side, book: WordBook): boolean {
  const [x, y] = [statesOf(a, book), statesOf(b, book)];
  return x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));
}

/** Whether goods run less long, or reach less far, in the state that a passage names: "at full volume 8 hours". */
function isUnderStrain(told: Side, other: Side, book: WordBook): boolean {
  const [own] = findQuantities(told.text.slice(told.start, told.end));
  const [best] = findQuantities(other.text.slice(other.start, other.end));
  return (
    own !== undefined &&
    best !== undefined &&
    own.dimension === best.dimension &&
    REACHED.has(own.dimension) &&
    own.base < best.base &&
    statesOf(told, book).some((state) => STRAIN.has(state)) &&
    !statesOf(other, book).some((state) => STRAIN.has(state))
  );
}

/** Returns the figure of a portion, where the other one is of 100 g or of another portion. */
function portionOf(sides: readonly [Side, Side], book: WordBook): Aside | undefined {
  const [a, b] = sides.map((side) => basisOf(side, book));
  if (!areOtherBases(a, b)) return undefined;
  const side = sides[Number(a?.kind !== 'portion' && sides[1].block !== NO_BLOCK && !sides[1].isTitle)];
  return side && placeOf(side);
}

const textsOf = ({ blocks }: Extraction['listing']) => blocks.map(({ text }) => text);

/** Returns the figure that is of a part, a stuff or a trial, where the other is not. */
function figureOfLess(sides: readonly [Side, Side], book: WordBook): Aside | undefined {
  const [a, b] = sides.map((side): ToldFigure => ({
    ...side,
    names: `${side.label} ${namesOfSide(side, book)}`,
  })) as [ToldFigure, ToldFigure];
  const [told, other] = sides;
  if (isFigureOfLess(b, a, book)) return placeOf(other.block !== NO_BLOCK && !other.isTitle ? other : told);
  return isFigureOfLess(a, b, book) ? placeOf(told) : undefined;
}

/** Returns the amount of a food that a side's figure is of. */
function basisOf({ text, label, above, start, end, block }: Side, book: WordBook): Basis | undefined {
  const own = block === NO_BLOCK ? undefined : basisAt(text, start, end, book);
  return own ?? basisOfLabel(label, book) ?? basisOfLabel(above, book);
}

function statesOf({ text, label, start, end }: Side, book: WordBook): string[] {
  const told = [
    label,
    toldBefore(text, start, REACH.before, CLAUSE_END),
    toldBehind(text, end, REACH.behind, CLAUSE_END),
  ].join(' ');
  return book.of(STATES).flatMap(([name, pattern]) => (pattern.test(told) ? [name] : []));
}
