// Finds the measure of a listing that refutes a claim: "pure cotton" beside "cotton: 60 %".

import { factsOf } from '../../claims/facts/facts-of.ts';
import { isToldOfOther } from '../../claims/facts/told-of-other.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { Attributes } from '../../model/listing/attribute.ts';
import type { Denies } from '../../model/rule/rule.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { propertyPast } from './denying-property.ts';
import { FactsByThing, type Apartness } from './facts-by-thing.ts';
import { quoteSpan } from './quote-span.ts';
import { isInTitle, referentOf, referentOfMatch } from './referent-of.ts';
import type { Denial } from './stated-denial.ts';

type MeasureFact = Extract<Denies['fact'], { above?: unknown }>;

/** The measures that a claim allows. */
export interface Limits {
  readonly above: FoundQuantity | undefined;
  readonly below: FoundQuantity | undefined;
}

/** Reads the limits of a rule. */
export function limitsOf({ above, below }: MeasureFact): Limits {
  return { above: limit(above), below: limit(below) };
}

function limit(text: string | undefined): FoundQuantity | undefined {
  return text === undefined ? undefined : findQuantities(text, { lang: 'en' })[0];
}

/** Returns what finds the measure that refutes a claim. */
export function measuredDenial(
  context: CheckContext,
  { fact, limits, attributes }: { fact: MeasureFact; limits: Limits; attributes: Attributes },
  apartness: Apartness,
): Denial {
  const { scanned } = context;
  const { above, below } = limits;
  const facts = factsOf(scanned, attributes).filter((one) => fact.attribute.includes(one.attribute));
  const isPast = ({ base, upperBase = base, dimension }: FoundQuantity) =>
    (above !== undefined && above.dimension === dimension && base > above.base) ||
    (below !== undefined && below.dimension === dimension && upperBase < below.base);
  const whole = below?.dimension === 'percent' ? wholeBlocks(facts, below.base) : NONE;
  const denying = facts.filter(
    (one) =>
      isPast(one.quantity) &&
      (fact.labelled !== true || one.rank === 'specification') &&
      !whole.has(one.block) &&
      !isToldOfOther(one, scanned),
  );
  const agreeing = () => facts.filter((one) => !isPast(one.quantity) && !isInTitle(scanned, one));
  const byThing = new FactsByThing(
    denying,
    (one) => referentOf(context, one),
    () => agreeing().map((one) => referentOf(context, one)),
    { apartness, words: scanned.words },
  );
  const property = propertyPast(context, fact.attribute, isPast);
  return (claim) => {
    const found = byThing.first(
      () => referentOfMatch(context, claim),
      () => true,
    );
    if (found === undefined) return property;
    const { block, start, end, quantity } = found;
    return quoteSpan(scanned, block, start, end, quantity.base);
  };
}

/** Returns the blocks whose shares make a whole: "70 % organic cotton, 30 % recycled cotton" is all cotton. */
function wholeBlocks(
  facts: readonly { block: number; quantity: FoundQuantity }[],
  least: number,
): ReadonlySet<number> {
  const shares = new Map<number, { sum: number; count: number }>();
  for (const { block, quantity } of facts) {
    const { sum, count } = shares.get(block) ?? { sum: 0, count: 0 };
    shares.set(block, { sum: sum + quantity.base, count: count + 1 });
  }
  const whole = [...shares].filter(([, { sum, count }]) => count > 1 && sum >= least && sum <= ALL_SHARES);
  return new Set(whole.map(([block]) => block));
}

const NONE: ReadonlySet<number> = new Set();
/** All shares of a whole in per cent, with what rounding adds. */
const ALL_SHARES = 101;
