// Stores the texts of rules apart from the rules, so that runs without findings need not load them.
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Law } from '../../model/rule/law.ts';
import type { Rule } from '../../model/rule/rule.ts';

const OF_RULES = ['title', 'message', 'why', 'fix'] as const;
const OF_LAWS = ['title', 'article', 'asks'] as const;
type OfRule = Pick<Rule, (typeof OF_RULES)[number]>;
type OfLaw = Pick<Law, (typeof OF_LAWS)[number]>;

/**
 * Titles, messages and fixes of rules and laws, by id. They are a third of the compiled rules, so they are
 * loaded with the first finding.
 */
export interface RuleTexts {
  rules: Record<string, OfRule>;
  laws: Record<string, OfLaw>;
}

/** Compiled rules and laws without their texts. */
export interface BareRules extends Omit<CompiledRules, 'rules' | 'laws'> {
  rules: Omit<Rule, keyof OfRule>[];
  laws: Record<string, Omit<Law, keyof OfLaw>>;
}

/** Splits compiled rules into two parts, which are stored in two files. */
export function splitTexts(compiled: CompiledRules): { bare: BareRules; texts: RuleTexts } {
  const texts: RuleTexts = { rules: {}, laws: {} };
  const rules = compiled.rules.map((rule) => {
    const { title, message, why, fix, ...bare } = rule;
    texts.rules[rule.id] = { title, message, fix, ...(why === undefined ? {} : { why }) };
    return bare;
  });
  const laws = Object.fromEntries(
    Object.entries(compiled.laws).map(([id, { title, article, asks, ...bare }]) => {
      texts.laws[id] = { title, article, asks };
      return [id, bare];
    }),
  );
  return { bare: { ...compiled, rules, laws }, texts };
}

/** Joins the two parts again. `read` is called when the first text is needed. */
export function joinTexts(bare: BareRules, read: () => RuleTexts): CompiledRules {
  let texts: RuleTexts | undefined;
  const known = () => (texts ??= read());
  const rule = inherited<OfRule>(OF_RULES, (id) => known().rules[id]);
  const law = inherited<OfLaw>(OF_LAWS, (id) => known().laws[id]);
  for (const one of bare.rules) Object.setPrototypeOf(one, rule);
  for (const one of Object.values(bare.laws)) Object.setPrototypeOf(one, law);
  return bare as CompiledRules;
}

/** Returns a prototype whose properties look up the texts by the `id` of the inheriting object. */
function inherited<T extends object>(names: readonly (keyof T)[], textsOf: (id: string) => T | undefined) {
  const prototype = {};
  for (const name of names)
    Object.defineProperty(prototype, name, {
      get(this: { id: string }) {
        return textsOf(this.id)?.[name];
      },
    });
  return prototype;
}
