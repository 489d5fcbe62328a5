import { RETURN_TERMS, SHIPPING_TERMS, WARRANTY_TERMS } from '../words/policies.ts';
import type { PolicyField } from './policy-field.ts';

/** In the order of the model's first labels. */
const KNOWN = [
  ['returnPolicy', RETURN_TERMS],
  ['warranty', WARRANTY_TERMS],
  ['shipping', SHIPPING_TERMS],
] as const satisfies readonly (readonly [PolicyField, unknown])[];

/** Which known forms of terms a text has, as bits. */
export function hintsOf(text: string): number {
  let hints = 0;
  KNOWN.forEach(([, terms], bit) => {
    if (terms.find(text)) hints |= 1 << bit;
  });
  return hints;
}

export const hintOf = (field: PolicyField) => 1 << KNOWN.findIndex(([name]) => name === field);
