// The interface of all report formats.
import type { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Input, Report } from '../../model/report/report.ts';
import type { WrittenReports } from '../../wire/serialized-report-batch.ts';
import type { Paint } from './paint.ts';

/** Writes the reports of a run as they come, so that memory does not grow with the run. */
export interface Reporter {
  /** Requests reports with `detail`. */
  readonly detail?: true;
  add(report: Report): void;
  /** Takes many serialized reports at once, in formats where this is faster. */
  addWritten?(reports: WrittenReports): void;
  /** Takes an input or row that could not be read. Formats without a place for it leave it to stderr. */
  fail?(input: Input, error: AppError): void;
  end(): void;
}

export interface ReporterOptions {
  /** Bytes are UTF-8. */
  write: (text: string | Uint8Array) => void;
  lang: UiLanguage;
  /** The report goes to a file, so nothing is printed next to it. */
  isFile?: boolean;
  /** Width in columns, for text formats. */
  columns: number;
  paint: Paint;
  /** The user chose the day of the check: text says of each law since when it is in force. */
  dated?: boolean;
  /** Skip listings without findings. */
  quiet: boolean;
  /** Returns whether this finding alone fails the run. */
  fails: (finding: Finding) => boolean;
  /** The rules and laws of the run, for formats that describe them. */
  rules: CompiledRules;
  /** The version of claimcheck. */
  version: string;
  /** Prints a warning on stderr, such as a limit of the format that was reached. */
  warn: (message: string) => void;
}
