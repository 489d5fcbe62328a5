// Puts contradictions into a page's own texts.
import { sameMeasure } from '../../src/claims/facts/same-measure.ts';
import { findQuantities } from '../../src/quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../src/quantity/measure/quantity.ts';
import { changedDigit } from './markup-seeds.ts';
import type { Place, SourceSpan } from './places.ts';
import { oneOf } from './random.ts';
import { foldWords, type Seed } from './seed.ts';
import { WORD_KINDS } from './value-words.ts';

const SHOWN = new Set<Place>(['title', 'table', 'prose']);
const MOST = 2;
const ROUNDED = 0.01;
const LABEL = /^([^:：]{2,40})[:：]/u;
const DATE = /(?<![\d.-])(?:20\d\d-\d\d-\d\d|\d\d[./]\d\d[./]20\d\d)(?![\d-])/g;
const MODEL =
  /(?<![\p{L}\p{N}-])(?=[\p{Lu}\d-]*\d)(?=[\d-]*\p{Lu})[\p{Lu}\d][\p{Lu}\d-]{3,15}(?![\p{L}\p{N}-])/gu;
/** Dimensions that a listing states of many things. */
const COMMON = new Set(['percent', 'angle', 'temperature']);
/** Dimensions for which two statements must share a word to be about the same thing. */
const UNLIKE = new Set(['length', 'mass', 'time', 'count', 'volume', 'data']);

interface StatedValue {
  span: SourceSpan;
  /** The words and the normalised value. */
  text: string;
  start: number;
  key: string;
  kind: string;
  quantity?: FoundQuantity;
}

/** Returns changes of values that occur at two places of the page's text. */
export function textSeeds(spans: readonly SourceSpan[], lang: string, random: () => number): Seed[] {
  const groups = new Map<string, StatedValue[]>();
  const all: StatedValue[] = [];
  for (const span of spans) {
    if (!SHOWN.has(span.place) || span.isChoice === true) continue;
    for (const told of statedValues(span, lang)) {
      all.push(told);
      const group = groups.get(told.key);
      if (group === undefined) groups.set(told.key, [told]);
      else group.push(told);
    }
  }
  const seeds: Seed[] = [];
  const made = new Map<string, number>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined || group.length < 2 || group.length > 6) continue;
    const pairs = group.flatMap((one) => {
      const other = group.find((it) => it !== one && isPair(one, it));
      return other === undefined ? [] : [{ one, other }];
    });
    const pair = oneOf(pairs, random);
    if (pair === undefined) continue;
    const { one, other } = pair;
    const count = made.get(one.kind) ?? 0;
    if (count >= MOST) continue;
    const to = changed(one, random);
    if (to === undefined || to === one.text) continue;
    made.set(one.kind, count + 1);
    const start = one.span.start + one.start;
    seeds.push({
      kind: one.kind,
      place: one.span.place,
      other: other.span.place,
      from: one.text,
      to,
      start,
      end: start + one.text.length,
      others: all
        .filter((it) => it !== one && (it.key === one.key || isSame(it, one)))
        .map(({ text }) => text),
    });
  }
  return seeds;
}

function statedValues(span: SourceSpan, lang: string): StatedValue[] {
  const { text } = span;
  if (text.length > 1500 || text.includes('&')) return [];
  const told: StatedValue[] = findQuantities(text, { lang }).flatMap((quantity): StatedValue[] => {
    const { dimension, base, start, end, value, sides } = quantity;
    if (
      COMMON.has(dimension) ||
      quantity.ambiguous ||
      quantity.upper !== undefined ||
      quantity.count !== undefined
    )
      return [];
    if (dimension === 'resolution' && sides !== undefined) return [];
    if (value < 2 && !String(value).includes('.')) return [];
    const unit = dimension === 'count' ? quantity.unit : '';
    const key = `${dimension} ${unit} ${(sides ?? [base]).map((side) => side.toPrecision(4)).join('x')}`;
    const kind = dimension === 'time' ? 'period' : dimension === 'count' ? 'count' : 'measure';
    return [{ span, text: text.slice(start, end), start, key, kind, quantity }];
  });
  for (const match of text.matchAll(DATE))
    told.push({ span, text: match[0], start: match.index, key: `date ${match[0]}`, kind: 'date' });
  if (span.place !== 'prose')
    for (const match of text.matchAll(MODEL))
      if (!told.some((one) => one.start <= match.index && match.index < one.start + one.text.length))
        told.push({ span, text: match[0], start: match.index, key: `model ${match[0]}`, kind: 'model' });
  if (text.length <= 160)
    for (const [kind, words] of WORD_KINDS)
      for (const match of text.matchAll(words.pattern))
        told.push({
          span,
          text: match[0],
          start: match.index,
          key: `${kind} ${match[0].toLowerCase()}`,
          kind,
        });
  return told;
}

/** Returns true for the same value in another unit, rounded: "35.6 cm (14")". */
function isSame({ quantity: a }: StatedValue, { quantity: b }: StatedValue): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.sides === undefined &&
    a.unit !== b.unit &&
    sameMeasure(a, b, ROUNDED)
  );
}

/**
 * Returns true if two places are about the same thing: they are no copies, and share more than the number.
 */
function isPair(a: StatedValue, b: StatedValue): boolean {
  if (a.span === b.span || foldWords(a.span.text) === foldWords(b.span.text)) return false;
  if (a.kind === 'model' || a.kind === 'date') return a.span.place !== b.span.place;
  if (a.quantity === undefined) {
    // A colour or material in the title is that of the table.
    return [a, b].some(({ span }) => span.place === 'title') && [a, b].some(isWholeCell);
  }
  const [label, other] = [a, b].map(({ span }) => LABEL.exec(span.text.trim())?.[1]);
  // Lines with different labels are about different things: "Refund within: 30 days", "Replacement within: 30
  // days".
  if (label !== undefined && other !== undefined && foldWords(label) !== foldWords(other)) return false;
  const places = new Set([a.span.place, b.span.place]);
  if (!UNLIKE.has(a.quantity.dimension)) return true;
  if (places.has('title') && places.has('table') && a.kind !== 'period') return true;
  return sharesWord(a, b);
}

function isWholeCell({ span, text }: StatedValue): boolean {
  return span.place === 'table' && foldWords(span.text).length <= text.length + 12;
}

function sharesWord(a: StatedValue, b: StatedValue): boolean {
  const own = wordsAround(a);
  return wordsAround(b).some((word) => own.includes(word));
}

/**
 * Returns the words near the value and in its label, cut to six letters. For Chinese, pairs of characters.
 */
function wordsAround({ span, text, start }: StatedValue): string[] {
  const near =
    span.text.slice(Math.max(0, start - 40), start) +
    ' ' +
    span.text.slice(start + text.length, start + text.length + 30);
  const label = span.place === 'table' && span.text.trim().length <= 40 ? span.before : '';
  const words =
    `${near} ${label}`.toLowerCase().match(/\p{Script=Han}{2}|(?!\p{Script=Han})\p{L}{4,}/gu) ?? [];
  return words.map((word) => word.slice(0, 6));
}

const FIGURE = /\d+(?:[.,]\d+)*/;

function changed(one: StatedValue, random: () => number): string | undefined {
  if (one.kind === 'model') return changedDigit(one.text, random);
  if (one.kind === 'date') return changedDate(one.text, random);
  const words = WORD_KINDS.get(one.kind);
  if (words !== undefined) return words.other(one.text, random);
  const figure = FIGURE.exec(one.text);
  if (figure === null) return undefined;
  const factor = oneOf([0.6, 0.75, 1.4, 1.8], random) ?? 1;
  const value = Number(figure[0].replace(',', '.'));
  if (Number.isNaN(value)) return undefined;
  const decimals = /[.,](\d+)$/.exec(figure[0])?.[1]?.length ?? 0;
  let to = (value * factor).toFixed(decimals);
  if (Number(to) === value) to = String(value + 1);
  if (figure[0].includes(',')) to = to.replace('.', ',');
  return one.text.replace(figure[0], () => to);
}

function changedDate(text: string, random: () => number): string {
  const year = /20\d\d/.exec(text)?.[0] ?? '';
  return text.replace(year, String(Number(year) + (random() < 0.5 ? -1 : 1)));
}
