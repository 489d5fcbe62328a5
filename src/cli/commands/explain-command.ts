import { loadRules } from '../../app/rules/load-rules.ts';
import { isNewerThanBuild } from '../../app/rules/shipped-sources.ts';
import { shippedExamples } from '../../app/rules/shipped-examples.ts';
import { AppError } from '../../model/error/app-error.ts';
import { explainLines } from '../../report/text/explain-rule.ts';
import { chosenLaws } from '../../app/rules/check-laws.ts';
import { lawsOf } from '../options/scope-options.ts';
import { similarTo } from '../options/similar-to.ts';
import { columnsOf, paintFor } from '../output/terminal.ts';
import type { UiLanguage } from '../../messages/languages.ts';

export interface ExplainFlags {
  rules: string[];
  /** Only these laws are shown. */
  law?: string;
  lang: UiLanguage;
}

const RULE_ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** Prints everything about one rule. */
export async function explainCommand(id: string, flags: ExplainFlags): Promise<void> {
  const file = `${id}.yaml`;
  const isNew = flags.rules.length === 0 && RULE_ID.test(id) && isNewerThanBuild(file);
  const { book } = await loadRules(flags.rules, isNew, (error) => {
    if (error.params['file'] === file || !isNew) throw error;
  });
  const rule = book.byId.get(id);
  if (rule === undefined)
    throw new AppError('rule-unknown', {
      rule: id,
      similar: similarTo(id, [...book.byId.keys()], flags.lang),
    });
  const wanted = chosenLaws(lawsOf(flags.law ?? 'auto'), book.compiled.laws);
  const options = {
    wanted,
    lang: flags.lang,
    columns: columnsOf(process.stdout),
    paint: paintFor(process.stdout, true),
  };
  const examples = rule.examples.length > 0 ? rule.examples : shippedExamples(id);
  process.stdout.write(`${explainLines(rule, examples, book.compiled, options).join('\n')}\n`);
}
