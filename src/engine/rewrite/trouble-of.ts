import type { Finding } from '../../model/report/finding.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import { missingWords } from '../../model/rule/missing-words.ts';
import type { RewriteWay } from '../../model/rule/rewriting.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { inLanguage } from '../../model/text/in-language.ts';
import type { Stretch } from './clause.ts';
import type { Trouble } from './trouble.ts';

/** Proofs are named in one of these. */
const NAMED_IN = ['en', 'zh'] as const;

/** The ways of rules that name none. */
const BY_PREDICATE: Readonly<Record<string, readonly RewriteWay[]>> = {
  forbids: ['replace', 'clause'],
  denies: ['clause'],
  substantiates: ['clause'],
};

const TERMS: ReadonlySet<string> = new Set(['returns', 'terms']);

/** What a finding asks to be mended in the statement it stands in; undefined where the wording is not what is wrong. */
export function troubleOf(
  { where, ruleId, data }: Finding,
  rule: Rule,
  { start, end }: Stretch,
  proofs: NonNullable<CompiledRules['proofs']>,
  lang: string,
): Trouble | undefined {
  const { rewrite } = rule;
  if (rewrite === 'none') return undefined;
  const ways = rewrite?.by ?? BY_PREDICATE[predicateOf(rule)];
  if (ways === undefined) return undefined;
  const tongue = NAMED_IN.find((one) => one === lang) ?? 'en';
  const slot =
    rewrite?.slot !== undefined
      ? inLanguage(rewrite.slot, tongue)
      : ways.includes('slot')
        ? missingIn(data, proofs, tongue)
        : '';
  return {
    start: where.start ?? start,
    end: where.end ?? end,
    ways,
    replace: rewrite?.replace?.[lang] ?? {},
    slot,
    isTerm: 'forbids' in rule && TERMS.has(ruleId.split('/')[0] ?? ''),
  };
}

function missingIn(
  data: Finding['data'],
  proofs: NonNullable<CompiledRules['proofs']>,
  tongue: 'en' | 'zh',
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
