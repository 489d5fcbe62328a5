// The options of a run, and those of each of its inputs.
import { matchesGlob } from '../../engine/compile/match-glob.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { ColumnMapping } from '../../model/listing/column-mapping.ts';
import type { Redaction } from '../../model/config/redaction.ts';
import { SEVERITIES, type Severity } from '../../model/rule/outcome.ts';
import type { CheckOptions } from './check-extraction.ts';
import { nameFrom } from '../listing/listing-name.ts';

export type RuleSetting = 'off' | 'on' | Severity;

/** Options for the inputs that match one of the patterns; they override those for all inputs. */
export interface PlanOverride {
  files: readonly string[];
  laws?: readonly string[] | 'auto';
  category?: string;
  rules?: Readonly<Record<string, RuleSetting>>;
  mapping?: ColumnMapping;
}

/** How to check the inputs of a run: plain data that can be sent to a worker and be part of a cache key. */
export interface CheckPlan {
  laws: readonly string[] | 'auto';
  /** The day whose law applies, YYYY-MM-DD. */
  asOf: string;
  /** The day of the run, YYYY-MM-DD, by which ignores expire. */
  today: string;
  lang: UiLanguage;
  category?: string;
  /** How the columns of catalogues are read. */
  mapping?: ColumnMapping;
  explainScore: boolean;
  /** Adds what reports for people show: texts, facts, rules that passed. */
  detail: boolean;
  /** Adds suggested wordings to the findings. */
  suggest?: boolean;
  /** How personal data are hidden. */
  redact?: Redaction | undefined;
  /** Patterns of rule ids to run; empty for all. */
  only: readonly string[];
  skip: readonly string[];
  /** Settings by pattern of rule id; the last matching pattern wins. */
  rules: Readonly<Record<string, RuleSetting>>;
  overrides: readonly PlanOverride[];
  /** Absolute path of the folder that file patterns are relative to. */
  base: string;
}

/** Returns the options of one input. `matches` says whether the input fits an override's patterns. */
export function optionsOf(plan: CheckPlan, matches: (files: readonly string[]) => boolean): CheckOptions {
  const fitting = plan.overrides.filter(({ files }) => matches(files));
  const { asOf, lang, explainScore, detail, suggest, redact, only, skip } = plan;
  const laws = fitting.findLast((one) => one.laws !== undefined)?.laws ?? plan.laws;
  const category = fitting.findLast((one) => one.category !== undefined)?.category ?? plan.category;
  const mapping = fitting.findLast((one) => one.mapping !== undefined)?.mapping ?? plan.mapping;
  const settings = [plan, ...fitting].flatMap(({ rules }) => Object.entries(rules ?? {}));
  const options: CheckOptions = {
    laws,
    asOf,
    lang,
    explainScore,
    detail,
    ...(suggest === true ? { suggest } : {}),
    ...(redact === undefined ? {} : { redact }),
    nameOf: (uri) => nameFrom(plan.base, uri),
    ...(category === undefined ? {} : { category }),
    ...(mapping === undefined ? {} : { mapping }),
  };
  if (only.length + skip.length + settings.length === 0) return options;
  const settingOf = (id: string) => settings.findLast(([pattern]) => matchesGlob(id, pattern))?.[1];
  return {
    ...options,
    ...(only.length > 0 ? { isNarrowed: true } : {}),
    selects: (id) =>
      (only.length === 0 || only.some((glob) => matchesGlob(id, glob))) &&
      !skip.some((glob) => matchesGlob(id, glob)) &&
      settingOf(id) !== 'off',
    severityOf: (id) => SEVERITIES.find((severity) => severity === settingOf(id)),
    selectionKey: JSON.stringify([only, skip, settings]),
  };
}
