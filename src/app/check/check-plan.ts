import { matchesGlob } from '../../engine/compile/match-glob.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { ColumnMapping } from '../../model/listing/column-mapping.ts';
import type { Redaction } from '../../model/config/redaction.ts';
import { SEVERITIES, type Severity } from '../../model/rule/outcome.ts';
import type { CheckOptions } from './check-extraction.ts';
import { nameFrom } from '../listing/listing-name.ts';

export type RuleSetting = 'off' | 'on' | Severity;

/** What holds for the inputs that one of the patterns matches, over what holds for all. */
export interface PlanOverride {
  files: readonly string[];
  laws?: readonly string[] | 'auto';
  category?: string;
  rules?: Readonly<Record<string, RuleSetting>>;
  mapping?: ColumnMapping;
}

/** How to check each input of a run: plain data, so that it can be sent to a worker and told apart by a cache. */
export interface CheckPlan {
  laws: readonly string[] | 'auto';
  /** YYYY-MM-DD. */
  asOf: string;
  /** YYYY-MM-DD of the run itself, which ignores end by. */
  today: string;
  lang: UiLanguage;
  category?: string;
  /** How columns of catalogues are to be read. */
  mapping?: ColumnMapping;
  explainScore: boolean;
  /** Reports come with what only a report for people shows. */
  detail: boolean;
  /** Reports come with wordings to put instead. */
  suggest?: boolean;
  /** How reports hide personal data. */
  redact?: Redaction | undefined;
  /** Patterns of rule ids; empty is all. */
  only: readonly string[];
  skip: readonly string[];
  /** Settings by pattern of rule id; the last pattern that matches holds. */
  rules: Readonly<Record<string, RuleSetting>>;
  overrides: readonly PlanOverride[];
  /** The folder, absolute, that patterns of files start from. */
  base: string;
}

/** The options of one input; `matches` says whether the patterns of an override mean it. */
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
    selects: (id) =>
      (only.length === 0 || only.some((glob) => matchesGlob(id, glob))) &&
      !skip.some((glob) => matchesGlob(id, glob)) &&
      settingOf(id) !== 'off',
    severityOf: (id) => SEVERITIES.find((severity) => severity === settingOf(id)),
    selectionKey: JSON.stringify([only, skip, settings]),
  };
}
