// Finds promises that a table denies: "Warranty: none" beside "2 year warranty", "Waterproof: no" beside "waterproof".

import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { SENTENCE_END, toldBefore } from '../../claims/facts/told-near.ts';
import { isAside, namesPart } from '../../claims/facts/referents.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { referentOf, type Span } from '../evidence/referent-of.ts';
import { isSamePlace } from '../evidence/same-place.ts';
import { DENIED_IN_TABLE, type TableWords } from './denied-in-table-words.ts';
import { DENIED_IN_TEXT } from './denied-in-text-words.ts';
import { UNSPACED, clausesNaming, isNameOfFeature, isSaidToBeThere } from './feature-clauses.ts';
import { LABELS } from './need-cases.ts';
import { findInStatements, shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { IN_BRACKETS } from '../../text/segment/brackets.ts';

/** A feature that the specification denies. */
interface Denied {
  name: string;
  /** The whole label, which may be a block of its own. */
  label: string;
  evidence: Evidence;
  /** The label asks for the feature: 是否防水. */
  isAsked: boolean;
  /** The label is no known feature: “Heat pump: no”. A title with all of its words promises it, or “with a heat pump”. */
  isNamedInFull: boolean;
}

/** Words that a label of an unknown feature has at least, or characters of a script without spaces. */
const FEWEST_WORDS = 2;
const FEWEST_CHARACTERS = 3;
/** A label that is a name in capitals: NFC, HDMI. */
const INITIALS = /^\p{Lu}[\p{Lu}\d]{2,}$/u;
/** Most characters between a label and its value. */
const BETWEEN = 4;
/** How far before a clause its sentence is read. */
const LONGEST = 160;

/** A measure alone: the 2.4kg of “2.4kg (without the stand)”, beside which 2.9kg with it is true too; 180×32cm. */
const MEASURE = /^[\d.,]+(?: ?[x×*~–-] ?[\d.,]+){0,2} ?\p{L}{1,3}$/u;

/** Fails where a label says "none" or "not …" and another text promises the same. */
const deniedInTable: RelationCheck = (context) => {
  const { scanned, labelledValues } = context;
  const words = scanned.words.of(DENIED_IN_TABLE);
  let seen = false;
  for (const { name, value, evidence } of labelledValues) {
    if (!words.none.test(value.trim())) continue;
    for (const { label, told } of words.things) {
      if (!label.test(name.trim())) continue;
      seen = true;
      const promise = findInStatements(scanned, told).find(
        ({ block, start, clause }) =>
          !isOnLine({ label: name, evidence }, block, start) && !words.denied.test(clause),
      );
      if (promise === undefined) continue;
      const { block, start, end } = promise;
      return twoTexts(quoteSpan(scanned, block, start, end), evidence, 'same-thing');
    }
  }
  for (const denied of labelledValues.flatMap((one) => deniedIn(one, words))) {
    seen = true;
    const promise = promised(denied, labelledValues, context);
    if (promise !== undefined) return twoTexts(promise, denied.evidence, 'same-thing');
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'denied-in-table',
  needs: LABELS,
  same: { what: 'nature', of: 'goods', because: 'denied' },
  check: deniedInTable,
};

/** Returns the features that a property denies: 是否防水 "否", "Care": "not dishwasher safe". */
function deniedIn(
  { name, value, evidence }: LabelledValue,
  { none, feature, asks, not, vague }: TableWords,
): Denied[] {
  const bare = value.replace(IN_BRACKETS, '').trim();
  const isAsked = feature.test(name) && none.test(bare);
  if (!isAsked && MEASURE.test(bare)) return [];
  const isNamedInFull = !isAsked && none.test(bare) && isTelling(name);
  const names =
    isAsked || isNamedInFull
      ? [name.replace(IN_BRACKETS, '').replace(asks, ' ')]
      : allMatches(value, not).map(firstGroup);
  return names
    .map((one) => ({ name: one.trim(), label: name, evidence, isAsked, isNamedInFull }))
    .filter(({ name: one }) => (isNameOfFeature(one) || INITIALS.test(one)) && !vague.test(one));
}

/** Whether a label of no known feature says enough to be looked for: “Heat pump”, 人脸识别, NFC. */
function isTelling(label: string): boolean {
  if (INITIALS.test(label)) return true;
  return UNSPACED.test(label)
    ? label.length >= FEWEST_CHARACTERS
    : label.trim().split(/\s+/u).length >= FEWEST_WORDS;
}

/** Whether a clause tells of other goods, of a part, or of an extra that comes with these: "with a waterproof cover". */
function isOfAnother({ name, label }: Denied, { block, start, end }: Span, context: CheckContext): boolean {
  const { listing, words } = context.scanned;
  const { supplied, elsewhere } = words.of(DENIED_IN_TABLE);
  const text = listing.blocks[block]?.text ?? '';
  const clause = text.slice(start, end);
  const at = Math.max(0, clause.toLowerCase().indexOf(name.toLowerCase()));
  return (
    supplied.test(clause.slice(0, at)) ||
    words.of(DENIED_IN_TEXT).aside.test(clause) ||
    elsewhere.test(toldBefore(text, start, LONGEST, SENTENCE_END) + clause) ||
    isOfOtherGoods(text, [start, end], namesOf(listing), words) ||
    (!namesPart(label, words) && isAside(referentOf(context, { block, start: start + at, end })))
  );
}

/** Whether a place is that of the label or of its value: the 防水 of 是否防水：否. */
function isOnLine(
  { label, evidence }: Pick<Denied, 'label' | 'evidence'>,
  block: number,
  start: number,
): boolean {
  const { start: from = 0, end = Infinity } = evidence;
  return block === evidence.block && start >= from - label.length - BETWEEN && start < end;
}

/** Returns the first clause of another text that names all words of the feature and denies nothing. */
function promised(
  denied: Denied,
  labelled: readonly LabelledValue[],
  context: CheckContext,
): Evidence | undefined {
  const { scanned } = context;
  const { name, label, evidence, isAsked, isNamedInFull } = denied;
  for (const { block, role, text } of shortStatements(scanned.listing)) {
    // "Lining: polyester, not recycled" denies nothing of the shell beside it.
    if (!isAsked && !isNamedInFull && block === evidence.block) continue;
    if (role === 'specification' || text.trim() === label) continue;
    for (const [start, end] of clausesNaming(name, text, scanned.words)) {
      const clause = text.slice(start, end);
      const from = end - clause.trimStart().length;
      // 安装方式：组装；是否组装：否: another label's value promises nothing.
      if (
        block === evidence.block &&
        labelled.some((one) => isSamePlace(one.evidence, { block, start: from, end }))
      )
        continue;
      if (isOnLine({ label, evidence }, block, from)) continue;
      if (isNamedInFull && !isOfGoods(name, clause, role, scanned.words)) continue;
      if (role !== 'title' && isOfAnother(denied, { block, start, end }, context)) continue;
      if (!isDenied(clause, name, scanned.words)) return quoteSpan(scanned, block, from, end);
    }
  }
  return undefined;
}

/** Whether a clause says that the goods have a thing of no known kind: a title that names it, or "with a heat pump". */
function isOfGoods(name: string, clause: string, role: BlockRole, words: WordBook): boolean {
  if (words.of(DENIED_IN_TABLE).suited.test(clause)) return false;
  return role === 'title' || isSaidToBeThere(name, clause, words);
}

/** Whether a clause denies the feature; the 无 of 支持无线充电 does not. */
function isDenied(clause: string, name: string, words: WordBook): boolean {
  return words.of(DENIED_IN_TABLE).denied.test(clause.replace(name, ' '));
}
