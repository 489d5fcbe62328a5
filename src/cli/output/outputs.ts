// Writes the reports of a run to standard output and files.
import type { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Input, Report } from '../../model/report/report.ts';
import type { WrittenReports } from '../../wire/serialized-report-batch.ts';
import { createReporter } from '../../report/create-reporter.ts';
import type { Format } from '../../report/formats.ts';
import { PLAIN, type Paint } from '../../report/parts/paint.ts';
import type { Reporter } from '../../report/parts/reporter.ts';
import { logSafe, logSafeBytes } from '../../report/log-safe.ts';
import { openFileSink } from './file-sink.ts';
import { onEarlyExit } from '../process/early-exit.ts';
import { outputTargets, STDOUT } from './output-target.ts';
import type { Sink } from './sink.ts';
import { continueWithoutStdout } from './stdout-errors.ts';
import { openStdoutSink } from './stdout-sink.ts';
import { columnsOf, paintFor } from './terminal.ts';
import { VERSION } from '../process/version.ts';
import { printMessage } from '../process/print-message.ts';

export interface OutputOptions {
  /** The format of the report on standard output, if any. */
  format: Format | undefined;
  output: readonly string[];
  lang: UiLanguage;
  color: boolean;
  quiet: boolean;
  /** The user chose the day of the check. */
  dated: boolean;
}

export interface Outputs {
  /** The files that are written. */
  readonly paths: readonly string[];
  /** True if a reporter shows more than the published report has. */
  detail: boolean;
  add(report: Report): void;
  addWritten(reports: WrittenReports): void;
  fail(input: Input, error: AppError): void;
  end(): void;
  abandon(): void;
}

/** Opens all outputs of a run. */
export async function openOutputs(
  options: OutputOptions,
  inputs: readonly string[],
  rules: CompiledRules,
  fails: (finding: Finding) => boolean,
): Promise<Outputs> {
  const { lang, quiet, dated } = options;
  const named = outputTargets(options.output, inputs, options.format !== undefined);
  const targets = named.filter(({ path }) => path !== STDOUT);
  const onStdout = options.format ?? named.find(({ path }) => path === STDOUT)?.format;
  const sinks: Sink[] = [];
  const reporters: Reporter[] = [];
  const open = async (sink: Sink, format: Format, columns: number, paint: Paint, isFile = false) => {
    sinks.push(sink);
    const write = (text: string | Uint8Array) =>
      sink.write(typeof text === 'string' ? logSafe(text, format) : logSafeBytes(text, format));
    const settings = {
      write,
      lang,
      quiet,
      dated,
      isFile,
      columns,
      paint,
      fails,
      rules,
      version: VERSION,
      warn: printMessage,
    };
    reporters.push(await createReporter(format, settings));
  };
  const abandon = () => sinks.forEach((sink) => sink.abandon());
  onEarlyExit(abandon);
  try {
    if (onStdout !== undefined) {
      const { stdout } = process;
      await open(openStdoutSink(), onStdout, columnsOf(stdout), paintFor(stdout, options.color));
    }
    for (const { format, path } of targets) {
      continueWithoutStdout();
      await open(openFileSink(path), format, 100, PLAIN, true);
    }
  } catch (error) {
    abandon();
    throw error;
  }
  return {
    paths: targets.map(({ path }) => path),
    detail: reporters.some((reporter) => reporter.detail === true),
    add: (report) => reporters.forEach((reporter) => reporter.add(report)),
    addWritten(reports) {
      for (const reporter of reporters) {
        if (reporter.addWritten !== undefined) reporter.addWritten(reports);
        else for (const report of reports) reporter.add(report);
      }
    },
    fail: (input, error) => reporters.forEach((reporter) => reporter.fail?.(input, error)),
    end() {
      reporters.forEach((reporter) => reporter.end());
      sinks.forEach((sink) => sink.finish());
      if (!quiet) for (const { path } of targets) printMessage(message(lang, 'command', 'wrote', { path }));
    },
    abandon,
  };
}
