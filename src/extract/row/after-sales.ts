// What a column of a catalogue says of a term; one about after-sales tells of returns too: 售后: 7天内可退款.
import type { Policy } from '../../model/listing/listing.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { memo } from '../../text/memory/memo.ts';
import type { PolicyField } from '../terms/policy-field.ts';
import { hintOf, hintsOf } from '../terms/term-hints.ts';
import { daysOfTerm } from '../terms/term-period.ts';

/** Cells of a catalogue repeat; so many are remembered. */
const KNOWN = 500;

/** A term as the cell words it, with its period. */
export function termIn(text: string, field: PolicyField): Policy {
  const days = daysOfTerm(text, field);
  return days === undefined ? { text } : { text, days };
}

/** The terms that a cell about after-sales states. */
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
