import type { Reporter, ReporterOptions } from './reporter.ts';

/** One JSON object a line. */
export function createJsonlReporter({ write }: ReporterOptions): Reporter {
  return {
    add: (report) => write(`${JSON.stringify(report)}\n`),
    end: () => undefined,
  };
}

/** One JSON array of all listings. */
export function createJsonReporter({ write }: ReporterOptions): Reporter {
  let first = true;
  return {
    add(report) {
      write(`${first ? '[' : ','}\n${JSON.stringify(report, undefined, 1)}`);
      first = false;
    },
    end: () => write(first ? '[]\n' : '\n]\n'),
  };
}
