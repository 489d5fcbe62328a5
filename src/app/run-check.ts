import { AppError } from '../model/app-error.ts';
import type { Input, Report } from '../model/report.ts';
import { checkExtraction } from './check-extraction.ts';
import type { CheckPlan } from './check-plan.ts';
import { applyInlineIgnores } from './apply-inline-ignores.ts';
import { extractInputs, type ExtractOptions } from './extract-inputs.ts';
import { inputOptions } from './input-options.ts';
import type { RuleBook } from './rule-book.ts';

export type CheckedInput = { input: Input; report: Report } | { input: Input; error: AppError };

/** Checks all inputs, one report a listing; what cannot be read or checked is an error of its own. */
export async function* runCheck(
  inputs: readonly string[],
  book: RuleBook,
  reading: Omit<ExtractOptions, 'book' | 'mappingFor'>,
  plan: CheckPlan,
): AsyncGenerator<CheckedInput> {
  const optionsFor = await inputOptions(plan);
  const mappingFor = (uri: string) => optionsFor(uri).mapping;
  for await (const one of extractInputs(inputs, { ...reading, book, mappingFor })) {
    if ('error' in one) {
      yield one;
      continue;
    }
    const { input, extraction } = one;
    try {
      const report = checkExtraction(extraction, input, book, optionsFor(input.uri));
      yield { input, report: applyInlineIgnores(report, one.ignores ?? [], plan.today, plan.lang) };
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      yield { input, error: new AppError('internal', { path: input.uri, detail }, { cause }) };
    }
  }
}
