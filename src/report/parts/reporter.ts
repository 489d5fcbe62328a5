import type { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Input, Report } from '../../model/report/report.ts';
import type { WrittenReports } from '../../wire/serialized-report-batch.ts';
import type { Paint } from './paint.ts';

/** Takes the reports of a run one by one and writes as it goes: memory does not grow with the run. */
export interface Reporter {
  /** Reports are to come with their `detail`. */
  readonly detail?: true;
  add(report: Report): void;
  /** Takes many at once, in formats to which that is less than one by one. */
  addWritten?(reports: WrittenReports): void;
  /** An input or row that could not be read. Formats without a place for it leave it to stderr. */
  fail?(input: Input, error: AppError): void;
  end(): void;
}

export interface ReporterOptions {
  /** Bytes are UTF-8. */
  write: (text: string | Uint8Array) => void;
  lang: UiLanguage;
  /** The report goes to a file: nothing stands beside it. */
  isFile?: boolean;
  /** Columns to fill, for formats made to be read. */
  columns: number;
  paint: Paint;
  /** Leave out listings without findings. */
  quiet: boolean;
  /** Does this finding, by itself, fail the run? */
  fails: (finding: Finding) => boolean;
  /** The run's rules and laws, for formats that describe them. */
  rules: CompiledRules;
  /** The tool's own version. */
  version: string;
  /** Says on stderr what the report itself cannot hold: a limit of its format that was reached. */
  warn: (message: string) => void;
}
