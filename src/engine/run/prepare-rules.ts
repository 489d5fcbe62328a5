// Prepares the compiled rules for a run: keeps those with a law in force, and adds severity and citations.
import { BASE_JURISDICTION } from '../../model/rule/disclosures.ts';
import { jurisdictionOf } from '../../model/rule/jurisdiction-of.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Citation } from '../../model/report/finding.ts';
import type { Law } from '../../model/rule/law.ts';
import type { Outcome, Severity } from '../../model/rule/outcome.ts';
import { PREDICATES, type PredicateName } from '../../model/rule/predicates.ts';
import type { Rule } from '../../model/rule/rule.ts';
import {
  STATEMENT_ROLES,
  WEIGHED_ROLES,
  type BlockRole,
  type WeighedRole,
} from '../../model/listing/block-roles.ts';
import { matchesGlob } from '../compile/match-glob.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { SEVERITIES } from '../../model/rule/outcome.ts';
import type { Predicate, PredicateTools, RuleCheck } from './check-context.ts';
import type { Need } from './precondition.ts';
import { parseExpression, type Expression } from '../expression/expressions.ts';
import { inLanguage } from '../../model/text/in-language.ts';
import { messagePart, type Said } from '../../model/error/message-part.ts';

/** A rule that is ready to run, with its laws in force. */
export interface PreparedRule {
  rule: Rule;
  /** Built at the first call. */
  citations: () => Citation[];
  severity: Severity;
  /** The same rule under the laws that apply to labels on packs; undefined where none of its laws does. */
  onLabels: () => PreparedRule | undefined;
  /** The gravest outcome that its laws allow. */
  ceiling: Extract<Outcome, 'violation' | 'review'>;
  memoryOnly: boolean;
  /** What a listing must have; without it the rule is inapplicable. */
  need: Need | undefined;
  when: Expression | undefined;
  check: RuleCheck;
}

export interface PrepareOptions {
  laws: readonly string[];
  asOf: string;
  lang: UiLanguage;
  /** Returns whether the rule with this id runs. */
  selects?: (ruleId: string) => boolean;
  /** Returns the user's severity for a rule id, if there is one. */
  severityOf?: (ruleId: string) => Severity | undefined;
}

/** Returns the rules that the laws, the date and the selection leave, ordered by id. */
export function prepareRules(
  compiled: CompiledRules,
  predicates: Record<PredicateName, Predicate>,
  options: PrepareOptions,
): PreparedRule[] {
  const jurisdictions = new Set([...options.laws, BASE_JURISDICTION]);
  const prepared: PreparedRule[] = [];
  const inForce = lawsInForce(compiled.laws, jurisdictions, options);
  const ofLabels = [...inForce.values()].filter(({ label }) => label === true);
  const known = new Set(ofLabels.map(({ id }) => jurisdictionOf(id)));
  const isForLabels = ({ id, label }: Law) => label === true || !known.has(jurisdictionOf(id));
  for (const rule of compiled.rules) {
    if (options.selects !== undefined && !options.selects(rule.id)) continue;
    const ready = prepareRule(rule, compiled, predicates, { inForce, isForLabels }, options);
    if (ready !== undefined) prepared.push(ready);
  }
  return prepared;
}

function prepareRule(
  rule: Rule,
  compiled: CompiledRules,
  predicates: Record<PredicateName, Predicate>,
  { inForce, isForLabels }: { inForce: ReadonlyMap<string, Law>; isForLabels: (law: Law) => boolean },
  options: PrepareOptions,
): PreparedRule | undefined {
  const laws = lawsOf(rule, inForce);
  const weight = weightOf(rule, laws, options);
  if (weight === undefined) return undefined;
  const fail = (detail: Said): never => {
    throw new AppError('rule-invalid', { file: `${rule.id}.yaml`, detail });
  };
  let roles: readonly BlockRole[] | undefined;
  const tools: PredicateTools = {
    laws,
    attributes: compiled.attributes ?? {},
    categories: compiled.categories,
    get judged() {
      return (roles ??= [...STATEMENT_ROLES, ...weighedRolesOf(rule, compiled)]);
    },
    expression: (source) => parseExpression(source, fail),
  };
  const when = rule.applies?.when;
  // Most rules never run, so expressions and options are prepared at first use. Their errors were reported
  // when the rules were compiled.
  let onLabels: { held: PreparedRule | undefined } | undefined;
  const prepared: PreparedRule = {
    rule,
    ...weight,
    onLabels: () =>
      (onLabels ??= { held: heldAgainstLabels(prepared, laws.filter(isForLabels), options) }).held,
    need: needOf(rule, predicates),
    when: when === undefined ? undefined : onDemand(() => tools.expression(when)),
    check: onDemand(() => prepareCheck(rule, predicates, tools)),
  };
  return prepared;
}

/** Roles with a weight of their own, such as `summary` or `testimonial`, that this rule judges too. */
function weighedRolesOf({ id }: Rule, { roles }: CompiledRules): WeighedRole[] {
  return WEIGHED_ROLES.filter(
    (role) => roles?.[role]?.rules.some((pattern) => matchesGlob(id, pattern)) === true,
  );
}

function heldAgainstLabels(
  prepared: PreparedRule,
  laws: readonly Law[],
  options: PrepareOptions,
): PreparedRule | undefined {
  const weight = weightOf(prepared.rule, laws, options);
  return weight === undefined ? undefined : { ...prepared, ...weight };
}

/** Returns the severity and the gravest outcome that the laws give a rule; undefined where no law applies. */
function weightOf(
  rule: Rule,
  laws: readonly Law[],
  options: PrepareOptions,
): Pick<PreparedRule, 'citations' | 'severity' | 'ceiling' | 'memoryOnly'> | undefined {
  let citations: Citation[] | undefined;
  let severity: Severity | undefined;
  let ceiling: PreparedRule['ceiling'] = 'review';
  for (const reference of rule.laws) {
    const {
      id,
      severity: own = rule.severity,
      outcome = 'violation',
    } = typeof reference === 'string' ? { id: reference } : reference;
    if (!laws.some((law) => law.id === id)) continue;
    if (severity === undefined || SEVERITIES.indexOf(own) > SEVERITIES.indexOf(severity)) severity = own;
    if (outcome === 'violation') ceiling = 'violation';
  }
  if (severity === undefined) return undefined;
  return {
    citations: () => (citations ??= laws.map((law) => toCitation(law, options.lang))),
    severity: options.severityOf?.(rule.id) ?? severity,
    ceiling,
    memoryOnly: laws.every((law) => law.confidence === 'memory'),
  };
}

/** Returns the rule's laws in force. Texts that bind nobody are dropped where a binding law exists. */
function lawsOf(rule: Rule, inForce: ReadonlyMap<string, Law>): Law[] {
  const laws = rule.laws.flatMap((one) => inForce.get(typeof one === 'string' ? one : one.id) ?? []);
  const binding = laws.filter(({ id }) => jurisdictionOf(id) !== BASE_JURISDICTION);
  return binding.length > 0 ? binding : laws;
}

function onDemand<A, B>(prepare: () => (of: A) => B): (of: A) => B {
  let ready: ((of: A) => B) | undefined;
  return (of) => (ready ??= prepare())(of);
}

/** Joins the fields that the rule names in `applies.has` with the needs of its predicate. */
function needOf(rule: Rule, predicates: Record<PredicateName, Predicate>): Need | undefined {
  const name = PREDICATES.find((one) => rule[one] !== undefined);
  const options = name === undefined ? undefined : rule[name];
  const need = name === undefined || options === undefined ? undefined : predicates[name].needOf?.(options);
  const has = rule.applies?.has;
  if (has === undefined) return need;
  return (need ?? [{}]).map((one) => ({ ...one, fields: [...(one.fields ?? []), ...has] }));
}

function prepareCheck(
  rule: Rule,
  predicates: Record<PredicateName, Predicate>,
  tools: PredicateTools,
): RuleCheck {
  for (const name of PREDICATES) {
    const options = rule[name];
    if (options !== undefined) return predicates[name].prepare(options, tools);
  }
  throw new AppError('rule-invalid', { file: `${rule.id}.yaml`, detail: messagePart('asksNothing') });
}

/** Returns the laws of these jurisdictions that are in force on the day, by id. */
function lawsInForce(
  laws: CompiledRules['laws'],
  jurisdictions: ReadonlySet<string>,
  { asOf }: PrepareOptions,
): ReadonlyMap<string, Law> {
  return new Map(
    Object.entries(laws).filter(([id, law]) => jurisdictions.has(jurisdictionOf(id)) && isInForce(law, asOf)),
  );
}

function isInForce(law: Law, asOf: string): boolean {
  return (law.from === undefined || law.from <= asOf) && (law.until === undefined || asOf <= law.until);
}

function toCitation(law: Law, lang: UiLanguage): Citation {
  const { id, article, from, until, confidence, url } = law;
  return {
    id,
    title: inLanguage(law.title, lang),
    article,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    confidence,
    ...(url === undefined ? {} : { url }),
  };
}
