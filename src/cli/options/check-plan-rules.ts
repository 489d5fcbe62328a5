import { optionsOf, type CheckPlan } from '../../app/check/check-plan.ts';
import type { RuleBook } from '../../app/rules/rule-book.ts';
import { matchesGlob } from '../../engine/compile/match-glob.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Config } from '../../model/config/config.ts';
import { checkLaws } from '../../app/rules/check-laws.ts';

/** Everything a plan names must be there: a pattern that no rule answers to is a slip of the pen. */
export function checkPlanRules(
  plan: CheckPlan,
  { ignores = [] }: Config,
  { byId, compiled }: RuleBook,
): void {
  const ids = [...byId.keys()];
  const parts = [plan, ...plan.overrides];
  const patterns = [...plan.only, ...plan.skip, ...parts.flatMap(({ rules }) => Object.keys(rules ?? {}))];
  for (const pattern of [...patterns, ...ignores.map(({ rule }) => rule)]) {
    if (!ids.some((id) => matchesGlob(id, pattern)))
      throw new AppError('rule-unknown', { rule: pattern, similar: '' });
  }
  for (const { laws, category } of parts) {
    if (laws !== undefined) checkLaws(laws, compiled.laws);
    if (category !== undefined && compiled.categories[category] === undefined)
      throw new AppError('category-unknown', {
        category,
        known: Object.keys(compiled.categories).join(', '),
      });
  }
  const selects = [false, true].map((all) => optionsOf(plan, () => all).selects ?? (() => true));
  if (!ids.some((id) => selects.some((one) => one(id)))) throw new AppError('no-rules');
}
