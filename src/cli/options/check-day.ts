// Checks the day of `--as-of` against the dates of the laws.
import type { CheckPlan } from '../../app/check/check-plan.ts';
import { isMostlyLater, lawsOnDay } from '../../app/rules/laws-on-day.ts';
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';
import type { Law } from '../../model/rule/law.ts';
import { message } from '../../messages/message.ts';
import { printMessage } from '../process/print-message.ts';

/**
 * Throws `usage` for a day before all law (a slip like 1026-12-01), and says on stderr where the law of the day is
 * hardly known or still to come.
 */
export function checkDay({ laws, asOf, today, lang }: CheckPlan, known: Readonly<Record<string, Law>>): void {
  if (asOf === today) return;
  const on = lawsOnDay(known, laws, asOf);
  const named = laws === 'auto' ? message(lang, 'command', 'allLaws') : laws.join(', ');
  if (!on.isAny)
    throw new AppError('usage', {
      detail: messagePart('beforeLaw', { value: asOf, laws: named, first: on.first ?? '' }),
    });
  const { dated, later, last = today } = on;
  if (isMostlyLater(on))
    printMessage(message(lang, 'command', 'mostLater', { day: asOf, laws: named, dated, later }));
  else if (asOf > today && asOf > last)
    printMessage(message(lang, 'command', 'dayAhead', { day: asOf, laws: named, last }));
}
