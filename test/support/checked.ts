import type { AppError } from '../../src/model/error/app-error.ts';
import type { Input, Report } from '../../src/model/report/report.ts';
import type { CheckedInput } from '../../src/app/run/run-check.ts';

type One = { input: Input; report: Report } | { input: Input; error: AppError };

/** Everything a run gives, one by one. */
export async function* eachOf(run: AsyncIterable<CheckedInput[]>): AsyncGenerator<One> {
  for await (const batch of run)
    for (const one of batch) {
      if ('written' in one) for (const report of one.written) yield { input: report.input, report };
      else yield one;
    }
}
