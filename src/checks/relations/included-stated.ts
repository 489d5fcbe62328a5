// Compares parts that come with the goods with parts that do not: "bulb included", "bulb not included".
import { sentencesWith } from '../../claims/facts/sentences-with.ts';
import { areAlike } from '../../text/match/similar-names.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { rareSign, type Sign } from '../../claims/words/sign.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { isSamePlace } from '../evidence/same-place.ts';
import { INCLUDED } from './included-words.ts';
import { showsSigns } from './need-cases.ts';
import { namedParts, type NamedPart, type PartPhrase } from './part-phrases.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const ABSENT = rareSign(INCLUDED, ({ not }) => not);

const SHORTEST = 4;
const MOST_WORDS = 3;
const PAIR = 2;
const LONGEST_VERSION = 40;
/** Marks between parts of a list: "Body × 1, lens × 1". */
const BETWEEN_PARTS = /[,，、;；|+/×*]/u;

interface Part {
  words: readonly string[];
  evidence: Evidence;
}

/** Fails where a part comes with the goods in one place and is sold apart in another. */
const includedStated: RelationCheck = (context) => {
  const { denied, included, inTitle, spare } = context.scanned.words.of(INCLUDED);
  const without = [...partsIn(context, denied, { hint: ABSENT }), ...deniedLabels(context)];
  if (without.length === 0) return INAPPLICABLE;
  const own = [
    ...partsIn(context, included),
    ...partsIn(context, inTitle, { ofTitle: true }),
    ...listed(context),
  ].filter(({ evidence }) => !without.some((one) => isSamePlace(evidence, one.evidence)));
  for (const left of own)
    for (const right of without)
      if (isSamePart(left.words, right.words, spare))
        return twoTexts(left.evidence, right.evidence, 'same-thing');
  return own.length === 0 ? INAPPLICABLE : PASS;
};

export const relation: Relation = {
  name: 'included-stated',
  needs: [showsSigns(ABSENT)],
  same: { what: 'contents', of: 'goods', because: 'denied' },
  check: includedStated,
};

interface Where {
  /** A sign of the phrases, without which a text is skipped. */
  hint?: Sign;
  ofTitle?: boolean;
}

function partsIn(
  { scanned }: CheckContext,
  phrases: readonly PartPhrase[],
  { hint, ofTitle = false }: Where = {},
): Part[] {
  const { and, joined, inVersion, spareBefore } = scanned.words.of(INCLUDED);
  /** The words next to the phrase: "runs with batteries" + "not included", "comes in" + "a case with bits". */
  const nearest = (part: string, isBefore: boolean) => part.split(joined).at(isBefore ? -1 : 0) ?? part;
  return shortStatements(scanned.listing).flatMap(({ block, text, role }) => {
    if (role === 'policy' || (ofTitle && role !== 'title')) return [];
    const sentences =
      hint === undefined
        ? [{ shown: text, at: 0 }]
        : sentencesWith(scanned, block, hint).map(({ text: { normalized }, start }) => ({
            shown: normalized.source,
            at: start,
          }));
    return sentences.flatMap(({ shown, at }) =>
      phrases
        .flatMap((phrase) =>
          namedParts(phrase, shown)
            .filter(({ end }) => !inVersion.test(shown.slice(end, end + LONGEST_VERSION)))
            .map((one) => ({ ...one, part: nearest(one.part, phrase.before !== undefined) })),
        )
        .flatMap((one) => (role === 'title' ? endsOf(one, scanned.words) : [one]))
        .flatMap(({ part, start, end }) =>
          part
            .split(and)
            .flatMap((one) =>
              partOf(
                `${spareBefore.exec(shown.slice(0, start))?.[0] ?? ''}${one}`,
                () => quoteSpan(scanned, block, at + start, at + end),
                scanned.words,
              ),
            ),
        ),
    );
  });
}

/**
 * Returns the last words of a long name, of which the last ones name the part, because titles string words together:
 * "Fairy Lights 20 m Garden Plug included".
 */
function endsOf(one: NamedPart, book: WordBook): NamedPart[] {
  const named = wordsOf(one.part, book);
  if (named.length <= MOST_WORDS) return [one];
  return [1, PAIR].map((last) => ({ ...one, part: named.slice(-last).join(' ') }));
}

/** Returns the parts of a label that lists the contents of the box. */
function listed(context: CheckContext): Part[] {
  const { words } = context.scanned;
  const { label } = words.of(INCLUDED);
  return context.labelledValues
    .filter(({ name }) => label.test(name.trim()))
    .flatMap(({ value, evidence }) =>
      value.split(BETWEEN_PARTS).flatMap((part) => partOf(part, () => evidence, words)),
    );
}

/** Returns the parts that are labels with the value "not included": "Battery: not included". */
function deniedLabels({ scanned, labelledValues }: CheckContext): Part[] {
  const { notValue } = scanned.words.of(INCLUDED);
  return labelledValues.flatMap(({ name, value, evidence }) =>
    notValue.test(value.trim()) ? partOf(name, () => evidence, scanned.words) : [],
  );
}

/** Returns the part, unless its name is as long as a sentence. */
function partOf(part: string, place: () => Evidence, book: WordBook): Part[] {
  const words = wordsOf(part.trim(), book);
  return words.length === 0 || words.length > MOST_WORDS ? [] : [{ words, evidence: place() }];
}

/** Returns the words that name the part. */
function wordsOf(part: string, words: WordBook): string[] {
  const { beside, counted } = words.of(INCLUDED);
  if (!/\p{Script=Latin}/u.test(part)) return [part.replace(counted, '')];
  return part
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST && !beside.test(word));
}

/** Whether both names have the same words in any order: "lid" is not "straw lid". */
function isSamePart(a: readonly string[], b: readonly string[], spare: RegExp): boolean {
  const [x = '', y = ''] = [a[0], b[0]];
  if (spare.test(x) !== spare.test(y)) return false;
  if (!/\p{Script=Latin}/u.test(x)) return !/\p{Script=Latin}/u.test(y) && isSameCompound(x, y);
  return a.length === b.length && a.every((one) => b.some((other) => areAlike(one, other)));
}

/** Whether one compound starts or ends with the other: 电池 and 遥控电池. */
function isSameCompound(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= PAIR && (long.endsWith(short) || long.startsWith(short));
}
