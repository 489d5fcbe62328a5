// Compares kinds that shut each other out: "disc brakes" in the text, "V-brakes" in the table.

import { clauseAround } from '../../claims/facts/mentions.ts';
import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import type { ScannedSentence } from '../../claims/statements/scanned-sentence.ts';
import { INAPPLICABLE, PASS, type CheckContext, type RuleHit } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { toldBefore } from '../../claims/facts/told-near.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { goodsOf, isInTitle, referentOf } from '../evidence/referent-of.ts';
import { isSamePlace } from '../evidence/same-place.ts';
import { AFFIRMED } from './affirmed-denied-words.ts';
import { isOfOthers, LINE_END, REACH, SENTENCE_END } from './kind-of-others.ts';
import { KIND, KINDS, NEVER, PATTERNS, type AxisWords } from './kind-words.ts';
import { showsSigns } from './need-cases.ts';
import { findInSentences, type StatementMatch } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { IN_BRACKETS } from '../../text/segment/brackets.ts';

const LAST_BRACKETS = /[(（][^()（）]*[)）]$/u;

/** Both sides name the same kind. */
const AGREES = 'agrees';
/** Longer values are quoted by the words alone. */
const LONGEST_QUOTE = 40;

const COLON = /[:：]/u;
/** A choice may be named in the sentence before: "On the islands it goes by post. Allow six weeks." */
const SENTENCES = 2;
/** Most other places that name the kind of the first side; each must be set right. */
const MOST_ALSO = 2;

/** A kind that one place names. */
interface Named {
  kind: string;
  evidence: Evidence;
  /** Plain words that say it of the goods, or prohibit something. */
  isPlain: boolean;
  /** A label names it whose value is yes. */
  isAffirmed?: boolean;
  /** The label of the value it stands in. */
  label?: string;
  /** The label names the axis, so that the value is of the whole goods. */
  isOfAxis?: boolean;
  value?: Evidence;
}

/** Fails where the text names one kind, and the specification only others. */
const kindStated: RelationCheck = (context) => {
  const { words } = context.scanned;
  const { rare } = context.signs;
  const { from } = words.rangeOf(KIND);
  const compared = words.of(KINDS).axes.flatMap((axis, index) => {
    const told = from + index * PATTERNS;
    if (!rare.includes(told) || (axis.needsPlain && !rare.includes(told + 1))) return [];
    const sides = compare(axis.words(), told, context);
    return sides === undefined ? [] : [sides];
  });
  const hits = compared.flatMap((sides) => (sides === AGREES ? [] : [toHit(sides)]));
  if (hits.length > 0) return { outcome: 'fail', hits };
  return compared.length > 0 ? PASS : INAPPLICABLE;
};

/** Returns both sides of a contradiction; undefined where nothing could be compared. */
function compare(axis: AxisWords, sign: number, context: CheckContext): Sides | typeof AGREES | undefined {
  const told = toldKinds(axis, sign, context);
  if (told.length === 0) return undefined;
  const labelled = labelledKinds(axis, context);
  // "misst keinen Blutzucker" denies what its own words name.
  const bans = told.filter(({ kind }) => kind === NEVER);
  const rights = [...labelled, ...told.filter((one) => isStated(one, context))];
  const lefts = told.filter(
    (one) =>
      !isStated(one, context) &&
      ![...labelled, ...bans].some(({ evidence, value = evidence }) => isSamePlace(one.evidence, value)),
  );
  if (rights.length === 0) return undefined;
  const plain = told.filter(({ isPlain, kind }) => isPlain && kind !== NEVER);
  const affirmed = labelled.filter(({ isAffirmed }) => isAffirmed);
  return differing(lefts, rights) ?? differing(plain, affirmed) ?? twoLabels(labelled) ?? AGREES;
}

/** Both sides, and other places that name the first one's kind. */
type Sides = [Named, Named, ...Named[]];

function toHit(sides: Sides): RuleHit {
  const [left, right] = sides;
  return {
    evidence: sides.map(({ evidence }) => evidence),
    data: { left: left.evidence.quote, right: right.evidence.quote },
    reason: 'same-thing',
  };
}

export const relation: Relation = {
  name: 'kind-stated',
  needs: [showsSigns(KIND)],
  same: { what: 'nature', of: 'goods', because: 'named' },
  check: kindStated,
};

/** Returns the kinds that the statements name, without those of other goods, versions and choices. */
function toldKinds({ kinds }: AxisWords, sign: number, context: CheckContext): Named[] {
  const { scanned } = context;
  // Most sentences do not speak of the axis.
  const mayHave = ({ signs }: ScannedSentence) => signs.rare.includes(sign);
  return kinds.flatMap(({ name, told, sure }) => {
    const matches = findInSentences(scanned, told, mayHave);
    const isPossible = matches.length > 0 && sure !== undefined;
    const plain = isPossible ? findInSentences(scanned, sure, mayHave) : [];
    return matches.flatMap((match): Named[] => {
      const isSure = plain.some(
        (one) => one.block === match.block && one.start < match.end && match.start < one.end,
      );
      const { block, start, end } = match;
      const isPlain = (name === NEVER || isSure) && !isInTitle(scanned, { block });
      if (!isOfGoods(match, name === NEVER, isPlain, context)) return [];
      return [{ kind: name, evidence: quoteSpan(scanned, block, start, end), isPlain }];
    });
  });
}

/** Whether the words are of the goods, and no choice or comparison. */
function isOfGoods(
  { block, start, end, clause }: StatementMatch,
  isBan: boolean,
  isPlain: boolean,
  context: CheckContext,
): boolean {
  const { listing, words } = context.scanned;
  const { other, denied, choice } = words.of(KINDS);
  const text = listing.blocks[block]?.text ?? '';
  const own = text.slice(start, end);
  const around = clause.replace(own, ' ');
  // Plain words are a sentence of their own behind a colon: "Not for everyone: it holds 5 g of lactose".
  const said = isPlain ? (clause.split(COLON).find((one) => one.includes(own)) ?? clause) : clause;
  if (other.test(around) || (!isBan && denied.test(said.replace(own, ' ').replace(IN_BRACKETS, ' '))))
    return false;
  if (isPlain && choice.test(lead(text, start, context))) return false;
  if (isPlain && !isBan && isOfOthers({ block, start, end }, context)) return false;
  if (isOfOtherGoods(text, [start, end], namesOf(listing), words)) return false;
  const { kind } = referentOf(context, { block, start, end });
  return kind !== 'version' && kind !== 'excepted' && (isBan || !isPlain || kind !== 'part');
}

/** Returns the beginning of the sentence at `start`; with the one before it, unless it names the goods itself. */
function lead(text: string, start: number, { scanned }: CheckContext): string {
  const sentences = toldBefore(text, start, REACH, LINE_END).split(SENTENCE_END);
  const own = sentences.at(-1)?.split(COLON).at(-1) ?? '';
  const name = scanned.words.of(KINDS).this.exec(own)?.[1];
  const isOfGoods = name !== undefined && goodsOf(scanned.listing).title.includes(name.toLowerCase());
  return isOfGoods ? own : sentences.slice(-SENTENCES).join(' ');
}

/** Returns the kinds in the values of the axis's labels, and those that a property of any label names. */
function labelledKinds({ label, kinds }: AxisWords, { scanned, labelledValues }: CheckContext): Named[] {
  const { other, denied, otherLabel, choice } = scanned.words.of(KINDS);
  const { yes } = scanned.words.of(AFFIRMED);
  return labelledValues.flatMap(({ name, value, evidence, place }) => {
    const own = name.trim().replace(LAST_BRACKETS, '').trim();
    const isOwn = label.test(own);
    // "Custom sizes: allow six weeks" is of a choice.
    if (!isOwn && (place === 'line' || otherLabel.test(own) || choice.test(own))) return [];
    const isAffirmed = yes.test(value.trim());
    const said = isAffirmed ? name : value;
    return kinds.flatMap((kind): Named[] => {
      const [match] = allMatches(said, isOwn && !isAffirmed ? kind.value : kind.told);
      if (match === undefined) return [];
      const before = said.slice(0, match.index);
      if (other.test(before) || denied.test(before)) return [];
      return [
        {
          kind: kind.name,
          evidence: isAffirmed ? evidence : shortened(evidence, value, match),
          isPlain: false,
          isAffirmed,
          label: own,
          isOfAxis: isOwn,
          value: evidence,
        },
      ];
    });
  });
}

/** Returns the evidence of a long value from the words up to the end of their clause. */
function shortened(evidence: Evidence, value: string, { 0: { length }, index }: RegExpExecArray): Evidence {
  if (value.length <= LONGEST_QUOTE || evidence.start === undefined) return evidence;
  const [from, to] = clauseAround(value, index, index + length);
  const start = evidence.start + from;
  return { ...evidence, quote: value.slice(from, to), start, end: start + to - from };
}

/** Whether the words stand in the specification, or say it plainly. */
function isStated({ isPlain, evidence: { block } }: Named, { scanned }: CheckContext): boolean {
  if (isPlain) return true;
  if (block === undefined || isInTitle(scanned, { block })) return false;
  const role = scanned.listing.blocks[block]?.role;
  return role === 'specification' || role === 'policy';
}

/** Returns both sides where the text names one kind only, and the other side not that one. */
function differing(lefts: readonly Named[], rights: readonly Named[]): Sides | undefined {
  const [left, ...more] = lefts;
  const [right] = rights;
  if (left === undefined || right === undefined || kindsOf(lefts).size > 1) return undefined;
  if (kindsOf(rights).has(left.kind)) return undefined;
  const elsewhere = more.filter(({ evidence }) => evidence.block !== left.evidence.block);
  return [left, right, ...elsewhere.slice(0, MOST_ALSO)];
}

/**
 * Returns two labels of different names with one kind each: 等级 and 产品等级. "Brazil: medium roast" and "Sumatra:
 * dark roast" are goods of a set, so one label must name the axis.
 */
function twoLabels(labelled: readonly Named[]): Sides | undefined {
  const [first, second, ...more] = labelled.filter(({ kind }) => kind !== NEVER);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (!first.isOfAxis && !second.isOfAxis) return undefined;
  return first.label !== second.label && first.kind !== second.kind ? [first, second] : undefined;
}

function kindsOf(all: readonly Named[]): Set<string> {
  return new Set(all.map(({ kind }) => kind));
}
