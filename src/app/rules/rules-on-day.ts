// Tells how many rules had a law in force on a day.
import { BASE_JURISDICTION } from '../../model/rule/disclosures.ts';
import { jurisdictionOf } from '../../model/rule/jurisdiction-of.ts';
import type { Law } from '../../model/rule/law.ts';
import type { Rule } from '../../model/rule/rule.ts';

/** The rules of some laws on a day. */
export interface RulesOnDay {
  /** Rules that had a law in force, or have one since. */
  rules: number;
  /** How many of these had none yet: their law came later. */
  later: number;
}

/** Returns how many rules of these laws came after a day written YYYY-MM-DD. */
export function rulesOnDay(
  rules: readonly Rule[],
  laws: Readonly<Record<string, Law>>,
  wanted: readonly string[],
  day: string,
): RulesOnDay {
  const jurisdictions = new Set([...wanted, BASE_JURISDICTION]);
  const count: RulesOnDay = { rules: 0, later: 0 };
  for (const rule of rules) {
    const own = rule.laws
      .map((one) => laws[typeof one === 'string' ? one : one.id])
      .filter((law) => law !== undefined && jurisdictions.has(jurisdictionOf(law.id)));
    const isStill = (law: Law | undefined) => law?.until === undefined || law.until >= day;
    const valid = own.filter(isStill);
    if (valid.length === 0) continue;
    count.rules += 1;
    if (valid.every((law) => law?.from !== undefined && law.from > day)) count.later += 1;
  }
  return count;
}
