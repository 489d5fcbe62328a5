// Collects the texts that the listings of an HTML report refer to.
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Report } from '../../model/report/report.ts';
import type { HtmlData } from './data.ts';
import { inEachLanguage, message } from '../../messages/message.ts';

/** Limit of different lists of passed rules. Beyond it, sharing the lists saves nothing. */
const MAX_LISTS = 2000;

/** The rules, laws, categories and reasons used in a run, with their texts in both languages. */
export class RuleTables {
  private readonly compiled: CompiledRules;
  private readonly byId: Map<string, CompiledRules['rules'][number]>;
  private readonly tables: Pick<HtmlData, 'rules' | 'laws' | 'categories' | 'reasons' | 'passed'> = {
    rules: {},
    laws: {},
    categories: {},
    reasons: {},
    passed: [],
  };

  private readonly passedNumbers = new Map<string, number>();

  constructor(compiled: CompiledRules) {
    this.compiled = compiled;
    this.byId = new Map(compiled.rules.map((rule) => [rule.id, rule]));
  }

  add({ findings, category, detail }: Report): void {
    for (const { ruleId, laws, reasonCode } of findings) {
      this.addRule(ruleId);
      for (const law of laws) this.addLaw(law.id);
      if (reasonCode !== undefined)
        this.tables.reasons[reasonCode] ??= inEachLanguage((lang) => message(lang, 'reasons', reasonCode));
    }
    for (const ruleId of detail?.passed ?? []) this.addRule(ruleId);
    if (category !== undefined) {
      const title = this.compiled.categories[category.id]?.title;
      if (title !== undefined) this.tables.categories[category.id] ??= title;
    }
  }

  /** Returns the index of a list of passed rules; the list itself where there are too many different ones. */
  passedNumber(passed: string[]): string[] | number {
    const key = passed.join(' ');
    let number = this.passedNumbers.get(key);
    if (number === undefined) {
      if (this.tables.passed.length >= MAX_LISTS) return passed;
      this.passedNumbers.set(key, (number = this.tables.passed.push(passed) - 1));
    }
    return number;
  }

  finish(): typeof this.tables {
    return this.tables;
  }

  private addRule(id: string): void {
    if (this.tables.rules[id] !== undefined) return;
    const rule = this.byId.get(id);
    if (rule === undefined) return;
    const { title, topic, family, severity, message, fix, why } = rule;
    this.tables.rules[id] = {
      title,
      topic,
      family,
      severity,
      message,
      fix,
      ...(why === undefined ? {} : { why }),
    };
  }

  private addLaw(id: string): void {
    if (this.tables.laws[id] !== undefined) return;
    const law = this.compiled.laws[id];
    if (law === undefined) return;
    const { title, article, asks, from, until, confidence, url } = law;
    this.tables.laws[id] = {
      ...{ title, article, asks, confidence },
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...(url === undefined ? {} : { url }),
    };
  }
}
