// Turns a finding into instructions for the rewriting.
import type { Finding } from '../../model/report/finding.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import { missingWords } from '../../model/rule/missing-words.ts';
import type { RewriteWay } from '../../model/rule/rewriting.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { inLanguage } from '../../model/text/in-language.ts';
import type { Span } from './clause.ts';
import type { Problem } from './problem.ts';

/** The languages in which proofs are named. */
const NAMED_IN = ['en', 'zh'] as const;
type Tongue = (typeof NAMED_IN)[number];

/** The ways to rewrite for rules that name none. */
const BY_PREDICATE: Readonly<Record<string, readonly RewriteWay[]>> = {
  forbids: ['replace', 'clause'],
  denies: ['clause'],
  substantiates: ['clause'],
};

const TERMS: ReadonlySet<string> = new Set(['returns', 'terms']);

const EFFECTS: ReadonlySet<string> = new Set(['health', 'food', 'cosmetics']);

/** Returns what a finding requires to change in its statement; undefined if its wording is sound. */
export function problemOf(
  { where, ruleId, data, outcome }: Finding,
  rule: Rule,
  { start, end }: Span,
  proofs: NonNullable<CompiledRules['proofs']>,
  lang: string,
): Problem | undefined {
  const { rewrite } = rule;
  if (rewrite === 'none') return undefined;
  const ways = rewrite?.by ?? BY_PREDICATE[predicateOf(rule)];
  if (ways === undefined) return undefined;
  const topic = ruleId.split('/')[0] ?? '';
  return {
    start: where.start ?? start,
    end: where.end ?? end,
    ways,
    replace: rewrite?.replace?.[lang] ?? {},
    slot: slotOf(rule, ways, data, proofs, lang),
    isTerm: 'forbids' in rule && TERMS.has(topic),
    isPrice: topic === 'price',
    isDoubtfulEffect: outcome === 'review' && EFFECTS.has(topic),
    needsFigure: rewrite?.needsFigure ?? false,
  };
}

/** Returns the text of the slot in the text's language; empty where proofs have no names in it. */
function slotOf(
  { rewrite }: Rule,
  ways: readonly RewriteWay[],
  data: Finding['data'],
  proofs: NonNullable<CompiledRules['proofs']>,
  lang: string,
): string {
  const tongue = NAMED_IN.find((one) => one === lang);
  if (tongue === undefined) return '';
  if (typeof rewrite === 'object' && rewrite.slot !== undefined) return inLanguage(rewrite.slot, tongue);
  return ways.includes('slot') ? missingIn(data, proofs, tongue) : '';
}

function missingIn(
  data: Finding['data'],
  proofs: NonNullable<CompiledRules['proofs']>,
  tongue: Tongue,
): string {
  const parts = namesIn(data?.['missingParts']);
  const any = namesIn(data?.['missingAny']);
  return missingWords({ all: parts.filter((one) => !any.includes(one)), any }, proofs, tongue);
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function predicateOf(rule: Rule): string {
  return Object.keys(BY_PREDICATE).find((name) => name in rule) ?? '';
}
