import { RETURN_TERMS, SHIPPING_TERMS, WARRANTY_TERMS } from '../words/policies.ts';

/** In the order of the model's first labels. */
const KNOWN = [RETURN_TERMS, WARRANTY_TERMS, SHIPPING_TERMS];

/** Which known forms of terms a text has, as bits. */
export function hintsOf(text: string): number {
  let hints = 0;
  KNOWN.forEach((terms, bit) => {
    if (terms.find(text)) hints |= 1 << bit;
  });
  return hints;
}
