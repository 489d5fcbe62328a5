import type { CheckPlan } from '../app/check-plan.ts';
import { loadRules } from '../app/load-rules.ts';
import { runCheck } from '../app/run-check.ts';
import { AppError } from '../model/app-error.ts';
import { matchesGlob } from '../engine/match-glob.ts';
import { Gate, type GateOptions } from './gate.ts';
import { openOutputs, type OutputFlags } from './outputs.ts';
import { printError } from './print-error.ts';
import { createProgress } from './progress.ts';
import { readingOptions, type ReadingFlags } from './reading-options.ts';
import { asOfDate, lawsOption } from './scope-options.ts';

export interface CheckFlags extends ReadingFlags, OutputFlags, GateOptions {
  law: string;
  asOf?: string;
  category?: string;
  only: string[];
  skip: string[];
  rules: string[];
  explainScore?: boolean;
  lang: 'en' | 'zh';
  color: boolean;
}

/** Checks the inputs, writes the reports and gives the exit status. */
export async function checkCommand(inputs: readonly string[], flags: CheckFlags): Promise<number> {
  const { book } = await loadRules(flags.rules);
  const { only, skip } = flags;
  checkSelection([...only, ...skip], [...book.byId.keys()]);
  if (flags.category !== undefined && book.compiled.categories[flags.category] === undefined) {
    const known = Object.keys(book.compiled.categories).join(', ');
    throw new AppError('category-unknown', { category: flags.category, known });
  }
  const laws = lawsOption(flags.law, book.compiled.laws);
  const asOf = asOfDate(flags.asOf);
  const gate = new Gate(flags);
  const outputs = await openOutputs(flags, inputs, book.compiled, gate.fails);
  const plan: CheckPlan = {
    laws,
    asOf,
    lang: flags.lang,
    explainScore: flags.explainScore ?? false,
    detail: outputs.detail,
    ...(flags.category === undefined ? {} : { category: flags.category }),
    only,
    skip,
    rules: {},
    overrides: [],
    base: process.cwd(),
  };
  const progress = createProgress(flags.progress, flags.lang);
  let checked = 0;
  let unread = 0;
  try {
    for await (const one of runCheck(inputs, book, readingOptions(flags), plan)) {
      progress.step();
      if ('error' in one) {
        progress.clear();
        printError(one.error, flags.lang);
        outputs.fail(one.input, one.error);
        unread += 1;
        continue;
      }
      checked += 1;
      gate.add(one.report);
      progress.clear();
      outputs.add(one.report);
    }
    progress.clear();
    outputs.end();
  } catch (error) {
    outputs.abandon();
    throw error;
  }
  if (checked === 0) printError(new AppError('nothing-checked'), flags.lang);
  if (unread > 0 || checked === 0) return 3;
  return gate.verdict(flags.lang).length > 0 ? 1 : 0;
}

/** A pattern that no rule answers to is a slip of the pen, not an empty selection. */
function checkSelection(globs: readonly string[], ids: readonly string[]): void {
  for (const glob of globs) {
    if (!ids.some((id) => matchesGlob(id, glob)))
      throw new AppError('rule-unknown', { rule: glob, similar: '' });
  }
}
