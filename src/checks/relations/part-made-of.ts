// Compares what a part is said to be made of with the label of the part: "the cover in cotton", "Cover: polyester".

import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { namesPart } from '../../claims/facts/referents.ts';
import { disjoint, materialsIn } from '../../claims/facts/value-words.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { memo } from '../../text/memory/memo.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { MATERIAL_PRAISED } from './material-praised-words.ts';
import { LABELS } from './need-cases.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const LONGEST_VALUE = 80;
/** The part of a label: one or two words, or a few characters. */
const PART =
  /^(?:\p{Script=Latin}{4,20}(?: \p{Script=Latin}{3,20})?|[\p{Script=Han}\p{Script=Katakana}]{2,6})$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** How far the stuff of a part is searched. */
const REACH = 50;
const REACH_UNSPACED = 12;
const STOP = /[,，.。;；:：!！?？()（）\n、]/u;
const TOKEN = /\p{L}+/gu;

const WORDS = declareWords('part-made-of', ({ pattern, list, source }) => ({
  part: pattern('part'),
  labelOnly: pattern('label-only', 'gu'),
  joined: new Set(list('joined')),
  like: new Set(list('like')),
  joinedUnspaced: new RegExp(`^${source('joined')}`, 'u'),
}));

/** Fails where the text makes a part of other materials than its label. */
const partMadeOf: RelationCheck = (context) => {
  const { scanned, labelledValues } = context;
  const { words } = scanned;
  const { part: otherPart } = words.of(WORDS);
  const labels = labelledValues.filter(
    ({ name, value }) =>
      value.length <= LONGEST_VALUE &&
      (namesPart(name, words) || otherPart.test(name.trim())) &&
      materialsIn(value, words).size > 0,
  );
  if (labels.length === 0) return INAPPLICABLE;
  for (const label of labels) {
    const part = partOf(label, words);
    if (part === undefined) continue;
    const own = labels.filter(({ name }) => name.toLowerCase().includes(part));
    const all = new Set(own.flatMap(({ value }) => [...materialsIn(value, words)]));
    const told = toldStuff(part, all, context);
    if (told !== undefined) return twoTexts(told, label.evidence, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'part-made-of',
  needs: LABELS,
  same: { what: 'material', of: 'part', because: 'label' },
  check: partMadeOf,
};

/** Returns the part that the label is of, in lower case. */
function partOf({ name }: LabelledValue, book: WordBook): string | undefined {
  const part = name.toLowerCase().replace(book.of(WORDS).labelOnly, ' ').trim();
  return PART.test(part) ? part : undefined;
}

/** Finds a part in a text, also in the plural. Cached: rows of a shop have the same labels. */
const soughtOf = memo(
  200,
  (part) => anyCase(UNSPACED.test(part) ? part : `(?<!\\p{L})${part}(?:s|es|n|en)?(?!\\p{L})`, 'gu'),
  flat,
);

function toldStuff(
  part: string,
  all: ReadonlySet<string>,
  { scanned, labelledValues }: CheckContext,
): Evidence | undefined {
  const { listing, words } = scanned;
  const isUnspaced = UNSPACED.test(part);
  const { denied } = words.of(MATERIAL_PRAISED);
  for (const { block, role, text } of shortStatements(listing)) {
    if (role === 'specification' || role === 'policy') continue;
    for (const { 0: named, index: start } of allMatches(text, soughtOf(part))) {
      const from = start + named.length;
      const length = stuffLength(text.slice(from, from + REACH), isUnspaced, all, words);
      if (length === 0 || isLabelled(labelledValues, block, start)) continue;
      if (denied.test(text.slice(...clauseAround(text, start, from + length)))) continue;
      if (isOfOtherGoods(text, [start, from], namesOf(listing), words)) continue;
      return quoteSpan(scanned, block, start, from + length);
    }
  }
  return undefined;
}

/** Returns how long the words are that name another stuff right behind a part; 0 where they name none. */
function stuffLength(text: string, isUnspaced: boolean, all: ReadonlySet<string>, book: WordBook): number {
  const [clause = ''] = text.split(STOP, 1);
  const { joined, joinedUnspaced, like } = book.of(WORDS);
  if (isUnspaced) {
    const joint = joinedUnspaced.exec(clause)?.[0] ?? '';
    const stuff = clause.slice(0, joint.length + REACH_UNSPACED);
    return disjoint(materialsIn(stuff.slice(joint.length), book), all) ? stuff.length : 0;
  }
  const tokens = allMatches(clause, TOKEN);
  const first = tokens.findIndex(([token]) => !joined.has(token.toLowerCase()));
  if (first < 0) return 0;
  const begin = tokens[first];
  if (begin === undefined) return 0;
  // Without a word between, the stuff is the next word alone: "bezel titanium".
  const words = tokens.slice(first, first === 0 ? 1 : first + 2);
  const upTo = ({ 0: token, index }: RegExpExecArray) => clause.slice(begin.index, index + token.length);
  const last = words.find((one) => materialsIn(upTo(one), book).size > 0);
  if (last === undefined) return 0;
  // "oak coloured", "leather look" and "leather-free" are not made of it.
  const next = tokens[tokens.indexOf(last) + 1]?.[0].toLowerCase();
  const end = last.index + last[0].length;
  if (clause[end] === '-' || (next !== undefined && like.has(next))) return 0;
  return disjoint(materialsIn(upTo(last), book), all) && disjoint(materialsIn(clause, book), all) ? end : 0;
}

/** Whether the place is a labelled value, or the label of one. */
function isLabelled(values: readonly LabelledValue[], block: number, at: number): boolean {
  return values.some(
    ({ evidence, name }) =>
      evidence.block === block &&
      at >= (evidence.start ?? 0) - name.length - 2 &&
      at < (evidence.end ?? Infinity),
  );
}
