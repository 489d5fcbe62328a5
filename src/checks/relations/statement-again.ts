// Compares statements that a listing repeats in the same words with another figure.

import { isParallel } from '../../claims/facts/parallel.ts';
import { comparableText } from '../../claims/facts/comparable-text.ts';
import { statedMeasures, type StatedMeasure } from '../../claims/facts/stated-measures.ts';
import { measuresOf } from '../../claims/facts/measures-of.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { isStatement, type BlockRole } from '../../model/listing/block-roles.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { comparable, isNearby } from './comparable.ts';
import { FIGURE } from './figure-sign.ts';
import { showsSignTwice } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

/**
 * Equal letters around two figures that make one statement. A Chinese or Japanese character counts as
 * three.
 */
const ENOUGH = 30;
/** The same for clauses that are equal from start to end. */
const ENOUGH_IN_CLAUSE = 14;
/** The same for a period in a name, up to the end of both clauses: "30-day money-back guarantee". */
const ENOUGH_OF_PERIOD = 18;
const NAMING = /\d-\p{L}/u;
/** The same where both sides share at least `BOTH` letters. */
const ENOUGH_ON_BOTH = 24;
const BOTH = 8;
const REACH = 120;
const LONGEST = 3000;
/** Limit of different figures in one wording; more are a list of sizes, parts or versions. */
const MOST_VALUES = 2;
const CLAUSE_END = /[.;!?。；！？\n|•·]/u;

/** Number of equal first characters of texts that are compared. */
const KEY = 6;
/** Least number of labels of a specification that occurs at two places. */
const FEWEST_LABELS = 4;
/** Least number of blocks between two places; closer ones are rows of one table. */
const APART = 8;
const CROWD = 8;

interface StatedQuantity {
  block: number;
  quantity: FoundQuantity;
  /** Whether the period is part of a name: "30-day". */
  isNaming: boolean;
  /** Letters and digits of its clause: before it, nearest first; and after it. */
  before: string;
  after: string;
}

/** Fails where a statement is repeated in the same words with another figure. */
const statementAgain: RelationCheck = (context) => {
  const labels = labelAgain(context);
  if (labels !== undefined) return twoTexts(...labels, 'same-thing');
  const groups = groupsOf(statedQuantities(context));
  for (const group of groups)
    for (const one of group) {
      const twins = group.filter((other) => isTwin(one, other));
      const [twin] = twins.filter(({ quantity }) => !sameMeasure(quantity, one.quantity));
      if (twin === undefined || !isNearby(one.quantity, twin.quantity)) continue;
      if (isParallel(context.scanned.listing, figureOf(one), figureOf(twin))) continue;
      if (valuesOf([one, ...twins]) > MOST_VALUES) continue;
      return twoTexts(place(context, one), place(context, twin), 'same-thing');
    }
  return groups.length === 0 ? INAPPLICABLE : PASS;
};

/**
 * Returns the two places of a label with two measures, where every other label has one. Labels of known
 * attributes are skipped, because other relations compare them.
 */
function labelAgain({ scanned, labelledValues }: CheckContext): [Evidence, Evidence] | undefined {
  const byName = new Map<string, StatedMeasure[]>();
  for (const one of statedMeasures(labelledValues, scanned)) {
    if (one.evidence.block === undefined) continue;
    const name = `${comparableText(one.name)} ${one.quantity.dimension}`;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [one]);
    else if (known.every(({ quantity }) => !sameMeasure(quantity, one.quantity))) known.push(one);
  }
  const several = [...byName.values()].filter(({ length }) => length > 1);
  const [pair] = several;
  const [first, second, ...others] = pair ?? [];
  if (first === undefined || second === undefined || several.length + others.length > 1) return undefined;
  if (byName.size < FEWEST_LABELS || first.words.length === 0 || first.attributes.length > 0)
    return undefined;
  const [a, b] = [first.evidence.block ?? 0, second.evidence.block ?? 0];
  const isApart = Math.abs(a - b) >= APART && comparable(first.quantity, second.quantity);
  return isApart && isNearby(first.quantity, second.quantity) ? [first.evidence, second.evidence] : undefined;
}

/** Groups statements of one dimension with equal words before or after. */
function groupsOf(all: readonly StatedQuantity[]): StatedQuantity[][] {
  const groups = new Map<string, StatedQuantity[]>();
  for (const one of all)
    for (const [side, text] of [
      ['before', one.before],
      ['after', one.after],
    ] as const) {
      if (text.length < KEY) continue;
      const key = `${side} ${one.quantity.dimension} ${text.slice(0, KEY)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= CROWD);
}

export const relation: Relation = {
  name: 'statement-again',
  needs: [showsSignTwice(FIGURE)],
  same: { what: 'measure', of: 'variant', because: 'words' },
  check: statementAgain,
};

/**
 * Whether the role counts. Search snippets are about the goods too; policies are about several things.
 */
function isCounted(role: BlockRole): boolean {
  return role === 'summary' || (isStatement(role) && role !== 'policy');
}

function statedQuantities({ scanned }: CheckContext): StatedQuantity[] {
  return scanned.listing.blocks.flatMap(({ role, text }, block) =>
    !isCounted(role) || text.length > LONGEST
      ? []
      : measuresOf(scanned, block).flatMap((quantity): StatedQuantity[] => {
          if (quantity.ambiguous === true || quantity.dimension === 'percent') return [];
          const before = [...text.slice(Math.max(0, quantity.start - REACH), quantity.start)]
            .reverse()
            .join('');
          const after = text.slice(quantity.end, quantity.end + REACH);
          const isNaming =
            quantity.dimension === 'time' && NAMING.test(text.slice(quantity.start, quantity.end));
          return [{ block, quantity, isNaming, before: clauseOf(before), after: clauseOf(after) }];
        }),
  );
}

function isTwin(a: StatedQuantity, b: StatedQuantity): boolean {
  if (a.block === b.block || !comparable(a.quantity, b.quantity)) return false;
  const [before, after] = [shared(a.before, b.before), shared(a.after, b.after)];
  // "Protein – 5 mg": words before it alone are a label, which tables repeat for each variety.
  if (after.weight < KEY) return false;
  const weight = before.weight + after.weight;
  if (before.isWhole && after.isWhole) return weight >= ENOUGH_IN_CLAUSE;
  if (a.isNaming && b.isNaming && after.isWhole && after.weight >= ENOUGH_OF_PERIOD) return true;
  return weight >= (before.weight >= BOTH && after.weight >= BOTH ? ENOUGH_ON_BOTH : ENOUGH);
}

/**
 * Returns how many first letters two texts share, and whether they are equal to the end of both clauses.
 */
function shared(a: string, b: string): { weight: number; isWhole: boolean } {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const same = a.slice(0, at);
  const wide = same.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return {
    weight: (same.match(/\p{L}/gu)?.length ?? 0) + 2 * wide,
    isWhole: at === a.length && at === b.length,
  };
}

function clauseOf(text: string): string {
  const end = text.search(CLAUSE_END);
  return (end < 0 ? text : text.slice(0, end)).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function valuesOf(all: readonly StatedQuantity[]): number {
  const values: FoundQuantity[] = [];
  for (const { quantity } of all)
    if (!values.some((one) => sameMeasure(one, quantity))) values.push(quantity);
  return values.length;
}

const figureOf = ({ block, quantity: { start, end } }: StatedQuantity) => ({ block, start, end });

function place({ scanned }: CheckContext, { block, quantity }: StatedQuantity) {
  return quoteSpan(scanned, block, quantity.start, quantity.end, quantity.total ?? quantity.base);
}
