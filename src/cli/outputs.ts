import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { AppError } from '../model/app-error.ts';
import type { UiLanguage } from '../model/bilingual.ts';
import type { Report } from '../model/report.ts';
import { createReporter, formatOfFile, type Format } from '../report/create-reporter.ts';
import { PLAIN } from '../report/paint.ts';
import type { Reporter } from '../report/reporter.ts';
import { columnsOf, paintFor } from './terminal.ts';

export interface OutputFlags {
  format: Format;
  output: string[];
  lang: UiLanguage;
  color: boolean;
  quiet?: boolean;
}

interface Output {
  reporter: Reporter;
  finish: () => void;
  abandon: () => void;
}

/** Every place the run's report goes to. */
export function openOutputs(flags: OutputFlags): { add(report: Report): void; end(): void; abandon(): void } {
  const quiet = flags.quiet ?? false;
  const outputs = flags.output.map((path) => fileOutput(path, flags.lang, quiet));
  if (outputs.length === 0) {
    const write = (text: string) => void process.stdout.write(text);
    const paint = paintFor(process.stdout, flags.color);
    const reporter = createReporter(flags.format, {
      write,
      lang: flags.lang,
      columns: columnsOf(process.stdout),
      paint,
      quiet,
    });
    outputs.push({ reporter, finish: () => undefined, abandon: () => undefined });
  }
  return {
    add: (report) => outputs.forEach(({ reporter }) => reporter.add(report)),
    end: () =>
      outputs.forEach(({ reporter, finish }) => {
        reporter.end();
        finish();
      }),
    abandon: () => outputs.forEach(({ abandon }) => abandon()),
  };
}

/** Written beside its place and renamed at the end: a broken run leaves no half report. */
function fileOutput(path: string, lang: UiLanguage, quiet: boolean): Output {
  const draft = `${path}.${process.pid}.part`;
  const attempt = <T>(step: () => T): T => {
    try {
      return step();
    } catch (cause) {
      throw new AppError(
        'output-failed',
        { path, detail: cause instanceof Error ? cause.message : String(cause) },
        { cause },
      );
    }
  };
  const file = attempt(() => openSync(draft, 'w'));
  const write = (text: string) => void attempt(() => writeSync(file, text));
  return {
    reporter: createReporter(formatOfFile(path), { write, lang, columns: 100, paint: PLAIN, quiet }),
    finish: () =>
      attempt(() => {
        closeSync(file);
        renameSync(draft, path);
      }),
    abandon: () => rmSync(draft, { force: true }),
  };
}
