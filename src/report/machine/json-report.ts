// The `json` and `jsonl` formats.
import { ReportLine, published } from '../../wire/report-line.ts';
import { Utf8Text } from '../../wire/utf8-text.ts';
import { WrittenReport } from '../../wire/serialized-report.ts';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';

/** Writes one JSON object per line. */
export function createJsonlReporter({ write }: ReporterOptions): Reporter {
  const line = new ReportLine();
  const text = new Utf8Text();
  return {
    add(report) {
      if (report instanceof WrittenReport) {
        write(report.line);
        return;
      }
      text.clear();
      line.write(report, text);
      write(text.view());
    },
    addWritten: ({ lines }) => write(lines),
    end: () => undefined,
  };
}

/** Writes one JSON array with all listings. */
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
