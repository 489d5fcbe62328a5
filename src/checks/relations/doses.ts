// Finds labels that give the amount of a substance: "Nicotine: 20 mg/ml", "Caffeine content: 1.2 %".
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';

/** Percent or kilograms that goods without the substance may have: decaffeinated coffee keeps a little caffeine. */
const LEFT_OVER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  caffeine: { percent: 0.3, mass: 2e-5 },
  nicotine: { percent: 0, mass: 0 },
};
const LONGEST_LABEL = 40;
/** An amount; "< 0.1 %" and "max. 2 mg" are bounds. */
const AMOUNT = /^\s*\d/u;

/** Whether labels give amounts of the substance. */
export const mayHaveDose = (substance: string): boolean => substance in LEFT_OVER;

/** Returns the label that gives the substance's only amount, if that is more than a trace. */
export function doseOf(
  substance: string,
  held: RegExp,
  { extraction, labelledValues }: CheckContext,
): Evidence | undefined {
  const most = LEFT_OVER[substance];
  if (most === undefined) return undefined;
  const dose = labelledValues.find(({ name, value }) => {
    if (name.length > LONGEST_LABEL || !held.test(name) || !AMOUNT.test(value)) return false;
    const [amount, ...others] = findQuantities(value, { lang: extraction.listing.inLanguage }).filter(
      ({ dimension }) => dimension in most,
    );
    return amount !== undefined && others.length === 0 && amount.base > (most[amount.dimension] ?? 0);
  });
  return dose?.evidence;
}
