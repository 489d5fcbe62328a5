import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Law } from '../../model/rule/law.ts';
import type { Rule } from '../../model/rule/rule.ts';

const OF_RULES = ['title', 'message', 'why', 'fix'] as const;
const OF_LAWS = ['title', 'article', 'asks'] as const;
type OfRule = Pick<Rule, (typeof OF_RULES)[number]>;
type OfLaw = Pick<Law, (typeof OF_LAWS)[number]>;

/** What people read of rules and laws, by id: a third of all there is, asked for with the first finding. */
export interface RuleTexts {
  rules: Record<string, OfRule>;
  laws: Record<string, OfLaw>;
}

/** Rules and laws without what people read of them. */
export interface BareRules extends Omit<CompiledRules, 'rules' | 'laws'> {
  rules: Omit<Rule, keyof OfRule>[];
  laws: Record<string, Omit<Law, keyof OfLaw>>;
}

/** Takes compiled rules apart, to be stored in two files. */
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

/** Puts them together again; `read` is called when the first text is asked for. */
export function joinTexts(bare: BareRules, read: () => RuleTexts): CompiledRules {
  let texts: RuleTexts | undefined;
  const known = () => (texts ??= read());
  const rule = inherited<OfRule>(OF_RULES, (id) => known().rules[id]);
  const law = inherited<OfLaw>(OF_LAWS, (id) => known().laws[id]);
  for (const one of bare.rules) Object.setPrototypeOf(one, rule);
  for (const one of Object.values(bare.laws)) Object.setPrototypeOf(one, law);
  return bare as CompiledRules;
}

/** A prototype whose properties are looked up by the id of the object that inherits them. */
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
