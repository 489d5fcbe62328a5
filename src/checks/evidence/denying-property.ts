// Finds a property whose label stands in no text, as in columns of a catalogue, that refutes a claim.

import { isBasis } from '../../claims/facts/basis.ts';
import {
  measureLists,
  propertiesOf,
  statedMeasures,
  type StatedText,
} from '../../claims/facts/stated-measures.ts';
import { namesPart } from '../../claims/facts/referents.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';

type Context = Pick<CheckContext, 'scanned' | 'extraction' | 'conceptsOf'>;

const LONGEST_VALUE = 300;

/** Returns the property of one of the attributes, or of any, whose value names one of the concepts. */
export function propertyStating(
  { scanned, extraction, conceptsOf }: Context,
  { states, attribute }: { states: readonly string[]; attribute?: readonly string[] | undefined },
  partsDiffer: boolean,
): Evidence | undefined {
  const names = (text: string) => conceptsOf(text).some((concept) => states.includes(concept));
  return propertiesOf(extraction, conceptsOf, scanned.words).find(
    (one) =>
      isUnlabelled(one, extraction) &&
      one.value.length <= LONGEST_VALUE &&
      !(partsDiffer && namesPart(one.name, scanned.words)) &&
      (attribute === undefined
        ? names(`${one.name}: ${one.value}`)
        : one.attributes.some((id) => attribute.includes(id)) && names(one.value)),
  )?.evidence;
}

/** Returns the property of one of the attributes all of whose measures are past the limit. */
export function propertyPast(
  { scanned, extraction, conceptsOf }: Context,
  attribute: readonly string[],
  isPast: (quantity: FoundQuantity) => boolean,
): Evidence | undefined {
  const { words } = scanned;
  const own = [
    ...statedMeasures(extraction, conceptsOf, words),
    ...measureLists(extraction, conceptsOf, words),
  ].filter(
    ({ attributes, evidence, value, quantity, bound }) =>
      evidence.block === undefined &&
      !bound &&
      attributes.some((id) => attribute.includes(id)) &&
      // Not the 100 g of "19 g per 100 g".
      !isBasis(value, quantity, words),
  );
  return own.every(({ quantity }) => isPast(quantity)) ? own[0]?.evidence : undefined;
}

/** Whether the label stands in no block, or in none that is also read. */
function isUnlabelled({ evidence }: StatedText, { listing }: CheckContext['extraction']): boolean {
  return (
    evidence.block === undefined ||
    (listing.source === 'feed' && evidence.quote === listing.blocks[evidence.block]?.text)
  );
}
