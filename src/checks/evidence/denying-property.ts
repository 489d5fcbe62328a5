// Finds a property whose label stands in no text, as in columns of a catalogue, that refutes a claim.

import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import { isBasis } from '../../claims/facts/basis.ts';
import { measureLists, statedMeasures } from '../../claims/facts/stated-measures.ts';
import { referentAt, type Referent } from '../../claims/facts/referents.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { goodsOf } from './referent-of.ts';

type Context = Pick<CheckContext, 'scanned' | 'labelledValues' | 'conceptsOf'>;

const LONGEST_VALUE = 300;
const PART = 'part-material';

/** What the property states, of which attribute if any. "Material: leather, PU" does not deny leather. */
export interface StatedProperty {
  states: readonly string[];
  attribute?: readonly string[] | undefined;
  unlessStates: readonly string[];
}

/** Returns the properties of one of the attributes, or of any, whose value names one of the concepts. */
export function propertiesStating(
  { labelledValues, conceptsOf }: Context,
  { states, attribute, unlessStates }: StatedProperty,
): LabelledValue[] {
  const names = (text: string, concepts = states) => concepts.some((one) => conceptsOf(text).includes(one));
  return labelledValues.filter(
    (one) =>
      one.place === 'column' &&
      one.value.length <= LONGEST_VALUE &&
      (attribute === undefined
        ? names(`${one.name}: ${one.value}`)
        : isOfAttribute(one, attribute) && names(one.value) && !names(one.value, unlessStates)),
  );
}

/** Returns what a property is about. */
export function referentOfProperty({ scanned }: Context, { name, value }: LabelledValue): Referent {
  return referentAt(value, [0, value.length], goodsOf(scanned.listing), scanned.words, name);
}

/** "Spacer beads" are a part, although "beads" are not. */
export function isOfAttribute({ attributes }: LabelledValue, attribute: readonly string[]): boolean {
  if (attributes.includes(PART) && !attribute.includes(PART)) return false;
  return attributes.some((id) => attribute.includes(id));
}

/** Returns the property of one of the attributes all of whose measures are past the limit. */
export function propertyPast(
  { scanned, labelledValues }: Context,
  attribute: readonly string[],
  isPast: (quantity: FoundQuantity) => boolean,
): Evidence | undefined {
  const { words } = scanned;
  const own = [...statedMeasures(labelledValues, scanned), ...measureLists(labelledValues, scanned)].filter(
    ({ attributes, evidence, value, quantity, bound }) =>
      (evidence.block === undefined || evidence.source === 'feed') &&
      !bound &&
      attributes.some((id) => attribute.includes(id)) &&
      // Not the 100 g of "19 g per 100 g".
      !isBasis(value, quantity, words),
  );
  return own.every(({ quantity }) => isPast(quantity)) ? own[0]?.evidence : undefined;
}
