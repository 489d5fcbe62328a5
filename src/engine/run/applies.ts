// Decides whether a rule applies to a listing: by source, seller, page type, category and the rule's `when`.
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Rule } from '../../model/rule/rule.ts';
import type { CheckContext } from './check-context.ts';
import type { PreparedRule } from './prepare-rules.ts';

/** Confidence from which a category is sure. Of lower guesses on 540 labelled titles, 75% were right. */
export const SURE_CATEGORY = 0.65;
const ANY_PAGE: readonly string[] = ['ItemPage'];

/** Returns whether the rule applies to the listing; `doubtful` where that depends on an unsure category. */
export function applies(
  prepared: PreparedRule,
  context: CheckContext,
  categories: CompiledRules['categories'],
): 'yes' | 'no' | 'doubtful' {
  const { rule, when } = prepared;
  const scope = fitsScope(rule, context, categories);
  if (scope === 'no') return 'no';
  if (when !== undefined && !when(context.expressionContext)) return 'no';
  return scope;
}

/** The same without `when`: only by source, seller, page type and category, which many listings share. */
export function fitsScope(
  rule: Rule,
  context: CheckContext,
  categories: CompiledRules['categories'],
): 'yes' | 'no' | 'doubtful' {
  const scope = rule.applies ?? {};
  const { listing } = context.extraction;
  if (scope.source !== undefined && scope.source !== listing.source) return 'no';
  if (scope.seller === 'trader' && context.isPrivateSale) return 'no';
  if (!fitsPage(rule, listing.pageType) || lacksLanding(rule, context)) return 'no';
  return byCategory(scope.category, scope.notCategory, context, categories);
}

/** True for a rule that compares with the landing page where none was fetched. Most runs fetch none. */
function lacksLanding({ agrees }: Rule, { extraction }: CheckContext): boolean {
  return extraction.landing === undefined && agrees?.relation?.startsWith('landing-') === true;
}

/** Statements count on any page; omissions and contradictions by default only on the page of one product. */
function fitsPage(rule: Rule, pageType: string): boolean {
  const allowed = rule.applies?.pageType ?? (rule.family === 'statement' ? undefined : ANY_PAGE);
  return allowed === undefined || allowed.includes(pageType);
}

function byCategory(
  wanted: readonly string[] | undefined,
  excluded: readonly string[] | undefined,
  context: CheckContext,
  categories: CompiledRules['categories'],
): 'yes' | 'no' | 'doubtful' {
  if (wanted === undefined && excluded === undefined) return 'yes';
  const guess = context.category;
  if (guess === undefined) return wanted === undefined ? 'yes' : 'no';
  const line = lineage(guess.id, categories);
  const sure = guess.confidence >= SURE_CATEGORY;
  if (excluded?.some((id) => line.includes(id)) === true) return 'no';
  if (wanted === undefined) return 'yes';
  if (!wanted.some((id) => line.includes(id))) return 'no';
  return sure ? 'yes' : 'doubtful';
}

/** The category and its ancestors: "health-food" → ["health-food", "food"]. */
export function lineage(id: string, categories: CompiledRules['categories']): string[] {
  const line = [id];
  for (
    let parent = categories[id]?.parent;
    parent !== undefined && !line.includes(parent);
    parent = categories[parent]?.parent
  ) {
    line.push(parent);
  }
  return line;
}
