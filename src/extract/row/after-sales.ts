// Reads policies from cells of a catalogue. A cell about after-sales may state returns too: 售后: 7天内可退款.
import type { Policy } from '../../model/listing/listing.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { memo } from '../../text/memory/memo.ts';
import type { PolicyField } from '../terms/policy-field.ts';
import { hintOf, hintsOf } from '../terms/term-hints.ts';
import { daysOfTerm } from '../terms/term-period.ts';

/** Size of the cache; cells of a catalogue repeat. */
const KNOWN = 500;

/** Returns the policy of a cell: its text and its period in days. */
export function termIn(text: string, field: PolicyField): Policy {
  const days = daysOfTerm(text, field);
  return days === undefined ? { text } : { text, days };
}

/** Returns the policies that a cell about after-sales states; a warranty if none is recognised. */
export const afterSales = memo(
  KNOWN,
  (text): (readonly [PolicyField, Policy])[] => {
    const hints = hintsOf(text);
    const isOf = (field: PolicyField) => (hints & hintOf(field)) !== 0;
    const told = (['returnPolicy', 'warranty'] as const).filter(isOf);
    return (told.length > 0 ? told : (['warranty'] as const)).map((field) => [field, termIn(text, field)]);
  },
  flat,
);
