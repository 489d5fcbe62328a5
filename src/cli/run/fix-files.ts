// Writes fixes into files (`--fix`) or shows them (`--fix-dry-run`).
import { readFile } from 'node:fs/promises';
import type { CheckPlan } from '../../app/check/check-plan.ts';
import { fixInputs } from '../../app/fix/fix-inputs.ts';
import type { FixedText } from '../../app/fix/fix-text.ts';
import type { RuleBook } from '../../app/rules/rule-book.ts';
import type { ExtractOptions } from '../../app/run/extract-inputs.ts';
import { fileError } from '../../ingest/local/file-error.ts';
import { AppError } from '../../model/error/app-error.ts';
import { causeText } from '../../model/error/message-part.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { logSafeMessage } from '../../report/log-safe.ts';
import { escapeControls } from '../../report/parts/escape-controls.ts';
import { lineDiff } from '../../report/text/line-diff.ts';
import { openFileSink } from '../output/file-sink.ts';
import { printError } from '../output/print-error.ts';
import { paintFor } from '../output/terminal.ts';
import { printMessage } from '../process/print-message.ts';

const shown = (text: string) => logSafeMessage(escapeControls(text));

/** Counts of what could not be fixed. */
export interface LeftToFix {
  /** Inputs of kinds that are never written. */
  unwritable: number;
  /** Files that could not be written. */
  failed: number;
}

/** Writes the safe suggestions into the files and shows each change; with `dry` it only shows them. */
export async function fixFiles(
  inputs: readonly string[],
  book: RuleBook,
  reading: Omit<ExtractOptions, 'book'>,
  plan: CheckPlan,
  { dry, color }: { dry: boolean; color: boolean },
): Promise<LeftToFix> {
  const { stderr } = process;
  const paint = paintFor(stderr, color);
  const painted = (line: string) =>
    line.startsWith('-') ? paint.violation(line) : line.startsWith('+') ? paint.good(line) : line;
  const unwritable: string[] = [];
  let failed = 0;
  for await (const one of fixInputs(inputs, book, reading, plan)) {
    const { path } = one;
    if ('isUnwritable' in one) {
      unwritable.push(path);
      continue;
    }
    const { before, text, applied, gone } = one;
    if (applied.length === 0) continue;
    const lines = lineDiff(before, text).map((line) => painted(shown(line)));
    stderr.write(`${[`--- ${shown(path)}`, ...lines].join('\n')}\n`);
    const problem = dry ? undefined : await write(path, text);
    if (problem === undefined) printMessage(fixedText(path, gone, dry, plan.lang));
    else {
      failed += 1;
      printError(problem, plan.lang);
    }
  }
  const [example] = unwritable;
  if (example !== undefined)
    printMessage(message(plan.lang, 'command', 'notWritable', { files: unwritable.length, example }));
  return { unwritable: unwritable.length, failed };
}

function fixedText(path: string, { violations, reviews }: FixedText['gone'], dry: boolean, lang: UiLanguage) {
  const more = reviews > 0 ? message(lang, 'command', 'reviewsGone', { n: reviews }) : '';
  return message(lang, 'command', dry ? 'wouldFix' : 'fixed', { n: violations, more, path });
}

/** Writes a file and keeps its byte order mark. Returns the error, if any. */
async function write(path: string, text: string): Promise<AppError | undefined> {
  try {
    const bytes = await readFile(path);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && !text.startsWith('\ufeff');
    const sink = openFileSink(path);
    sink.write(marked ? `\ufeff${text}` : text);
    sink.finish();
    return undefined;
  } catch (error) {
    const cause = error instanceof AppError && error.cause !== undefined ? error.cause : error;
    const { detail = causeText(cause) } = fileError(path, cause).params;
    return new AppError('fix-failed', { path, detail }, { cause });
  }
}
