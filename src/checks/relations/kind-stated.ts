// Compares kinds that shut each other out: "disc brakes" in the text, "V-brakes" in the table.

import { clauseAround } from '../../claims/facts/mentions.ts';
import { INAPPLICABLE, PASS, type CheckContext, type RuleHit } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { isInTitle } from '../evidence/referent-of.ts';
import { isSamePlace } from '../evidence/same-place.ts';
import { AFFIRMED } from './affirmed-denied-words.ts';
import { KIND, KINDS, NEVER, PATTERNS, type AxisWords } from './kind-words.ts';
import { showsSigns } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { toldKinds, type Named } from './told-kinds.ts';

const LAST_BRACKETS = /[(（][^()（）]*[)）]$/u;

/** Both sides name the same kind. */
const AGREES = 'agrees';
/** Longer values are quoted by the words alone. */
const LONGEST_QUOTE = 40;

/** Most other places that name the kind of the first side; each must be set right. */
const MOST_ALSO = 2;

/** Fails where the text names one kind, and the specification only others. */
const kindStated: RelationCheck = (context) => {
  const { words } = context.scanned;
  const { from } = words.rangeOf(KIND);
  const { axes } = words.of(KINDS);
  const shown = words.patternsShown(KIND, context.signs.rare);
  const compared = shown.flatMap((pattern) => {
    // Only the first pattern of an axis has a whole index: the second one is what is told plainly.
    const axis = axes[pattern / PATTERNS];
    if (axis === undefined || (axis.needsPlain && !shown.includes(pattern + 1))) return [];
    const sides = compare(axis.words(), from + pattern, context);
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
  const alone = lefts.filter(({ isAlone }) => isAlone);
  if (rights.length + alone.length === 0) return undefined;
  const plain = told.filter(({ isPlain, kind }) => isPlain && kind !== NEVER);
  const affirmed = labelled.filter(({ isAffirmed }) => isAffirmed);
  if (rights.length === 0) return differing(without(lefts, alone), alone);
  return differing(lefts, rights) ?? differing(plain, affirmed) ?? twoLabels(labelled) ?? AGREES;
}

const without = <T>(all: readonly T[], some: readonly T[]) => all.filter((one) => !some.includes(one));

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
