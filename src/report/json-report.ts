import type { Report } from '../model/report.ts';
import { WrittenReport } from '../model/written-report.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';

/** One JSON object a line. */
export function createJsonlReporter({ write }: ReporterOptions): Reporter {
  return {
    add(report) {
      const text = report instanceof WrittenReport ? report.text : JSON.stringify(published(report));
      write(`${text}\n`);
    },
    end: () => undefined,
  };
}

/** One JSON array of all listings. */
export function createJsonReporter({ write }: ReporterOptions): Reporter {
  let first = true;
  return {
    add(report) {
      write(`${first ? '[' : ','}\n${JSON.stringify(published(report), undefined, 1)}`);
      first = false;
    },
    end: () => write(first ? '[]\n' : '\n]\n'),
  };
}

/** The report of the published schema, whatever another reporter of the same run asked for. */
function published(report: Report): object {
  return report.detail === undefined ? report : { ...report, detail: undefined };
}
