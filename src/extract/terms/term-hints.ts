// Marks texts that contain a known wording of a policy, such as “30-day returns”.
import { RETURN_TERMS, SHIPPING_TERMS, WARRANTY_TERMS } from '../words/policies.ts';
import type { PolicyField } from './policy-field.ts';

/** Policies with their known wordings. The order is that of the model's first labels. */
const KNOWN = [
  ['returnPolicy', RETURN_TERMS],
  ['warranty', WARRANTY_TERMS],
  ['shipping', SHIPPING_TERMS],
] as const satisfies readonly (readonly [PolicyField, unknown])[];

/** Returns the policies with a known wording in the text, one bit for each. */
export function hintsOf(text: string): number {
  let hints = 0;
  KNOWN.forEach(([, terms], bit) => {
    if (terms.test(text)) hints |= 1 << bit;
  });
  return hints;
}

/** Returns the bit of a field in `hintsOf`. */
export const hintOf = (field: PolicyField) => 1 << KNOWN.findIndex(([name]) => name === field);
