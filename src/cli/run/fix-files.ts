import { readFile } from 'node:fs/promises';
import type { CheckPlan } from '../../app/check/check-plan.ts';
import { fixInputs } from '../../app/fix/fix-inputs.ts';
import type { RuleBook } from '../../app/rules/rule-book.ts';
import type { ExtractOptions } from '../../app/run/extract-inputs.ts';
import { message } from '../../messages/message.ts';
import { saidSafely } from '../../report/log-safe.ts';
import { escapeControls } from '../../report/parts/escape-controls.ts';
import { lineDiff } from '../../report/text/line-diff.ts';
import { openFileSink } from '../output/file-sink.ts';
import { paintFor } from '../output/terminal.ts';

const shown = (text: string) => saidSafely(escapeControls(text));

/** Writes the safe wordings into the files and shows each change; `dry` only shows them. */
export async function fixFiles(
  inputs: readonly string[],
  book: RuleBook,
  reading: Omit<ExtractOptions, 'book'>,
  plan: CheckPlan,
  { dry, color }: { dry: boolean; color: boolean },
): Promise<void> {
  const { stderr } = process;
  const paint = paintFor(stderr, color);
  const painted = (line: string) =>
    line.startsWith('-') ? paint.violation(line) : line.startsWith('+') ? paint.good(line) : line;
  for await (const { path, before, text, applied } of fixInputs(inputs, book, reading, plan)) {
    if (applied.length === 0) continue;
    const lines = lineDiff(before, text).map((line) => painted(shown(line)));
    const count = { n: String(applied.length), path };
    const said = message(plan.lang, 'command', dry ? 'wouldFix' : 'fixed', count);
    stderr.write(`${[`--- ${shown(path)}`, ...lines, shown(said)].join('\n')}\n`);
    if (!dry) await write(path, text);
  }
}

/** A mark of byte order at the start of the file stays. */
async function write(path: string, text: string): Promise<void> {
  const bytes = await readFile(path);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && !text.startsWith('\ufeff');
  const sink = openFileSink(path);
  sink.write(marked ? `\ufeff${text}` : text);
  sink.finish();
}
