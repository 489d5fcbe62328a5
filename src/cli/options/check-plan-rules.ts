// Checks that the rules, laws and categories named in the options exist.
import { optionsOf, type CheckPlan } from '../../app/check/check-plan.ts';
import type { RuleBook } from '../../app/rules/rule-book.ts';
import { matchesGlob } from '../../engine/compile/match-glob.ts';
import { similarTo } from './similar-to.ts';
import { AppError } from '../../model/error/app-error.ts';
import { messagePart, type SaidValues } from '../../model/error/message-part.ts';
import type { Config } from '../../model/config/config.ts';
import { unknownLaw } from '../../app/rules/check-laws.ts';
import { invalidName, lineInConfig } from '../../app/config/name-in-config.ts';
import { checkPlatform } from './check-platform.ts';

/** Where rule patterns were written: in the configuration or on the command line. */
interface NamedIn {
  config: Config;
  file: string | undefined;
  given: readonly string[];
}

/** Throws if a plan names something that does not exist: a pattern that matches no rule is a typing error. */
export function checkPlanRules(
  plan: CheckPlan,
  book: RuleBook,
  { config: { ignores = [] }, file, given }: NamedIn,
): void {
  const { lang } = plan;
  const { byId, compiled } = book;
  const columns = () => book.columns;
  const ids = [...byId.keys()];
  const topics = [...new Set(compiled.rules.map(({ topic }) => topic))];
  // For `healt/*` the topic is misspelt, so similar topics are suggested.
  const near = (pattern: string) =>
    similarTo((pattern.split('*', 1)[0] as string).replace(/\/$/, ''), [...ids, ...topics], lang);
  const parts = [plan, ...plan.overrides];
  const patterns = [...plan.only, ...plan.skip, ...parts.flatMap(({ rules }) => Object.keys(rules ?? {}))];
  for (const pattern of [...patterns, ...ignores.map(({ rule }) => rule)]) {
    if (ids.some((id) => matchesGlob(id, pattern))) continue;
    const unknown = { rule: pattern, similar: near(pattern) };
    if (file === undefined || given.includes(pattern)) throw new AppError('rule-unknown', unknown);
    throw invalidName(file, pattern, messagePart('noRuleSimilar', unknown));
  }
  for (const { laws, category } of parts) {
    const law = laws === undefined ? undefined : unknownLaw(laws, compiled.laws);
    if (law !== undefined) throw unknownName('jurisdiction-unknown', law.law, { ...law }, 'unknownLaw', file);
    if (category === undefined || compiled.categories[category] !== undefined) continue;
    const known = Object.keys(compiled.categories);
    const values = { category, known: known.join(', '), similar: similarTo(category, known, lang) };
    throw unknownName('category-unknown', category, values, 'unknownCategory', file);
  }
  if (file !== undefined)
    checkPlatform(
      parts.map(({ mapping }) => mapping),
      () => Object.keys(columns()),
      file,
      lang,
    );
  const selects = [false, true].map((all) => optionsOf(plan, () => all).selects ?? (() => true));
  if (!ids.some((id) => selects.some((one) => one(id)))) throw new AppError('no-rules');
}

/** Returns the error for an unknown name: with file and line where the configuration has it, else as for an option. */
function unknownName(
  code: 'jurisdiction-unknown' | 'category-unknown',
  name: string,
  values: SaidValues,
  detail: 'unknownLaw' | 'unknownCategory',
  file: string | undefined,
): AppError {
  return file !== undefined && lineInConfig(file, name) !== undefined
    ? invalidName(file, name, messagePart(detail, values))
    : new AppError(code, values);
}
