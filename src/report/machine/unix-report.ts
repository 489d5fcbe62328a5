// The `unix` format.
import { cap } from '../parts/cap.ts';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';
import { acceptedText } from '../parts/accepted-text.ts';
import { escapeControls } from '../parts/escape-controls.ts';

/** Limit of characters per line, because editors show the lines in a list. */
const LONGEST = 400;

/** Writes a line per finding, as compilers do: `draft.md:5:9: violation: … [health/treats-disease]`. */
export function createUnixReporter({ write, lang }: ReporterOptions): Reporter {
  const line = (uri: string, at: number, column: number, kind: string, text: string, name: string) =>
    write(`${oneLine(uri)}:${at}:${column}: ${kind}: ${cap(oneLine(text), LONGEST)} [${name}]\n`);
  return {
    add({ input, findings }) {
      for (const finding of findings) {
        if (acceptedText(finding, lang) !== '') continue;
        const { where, outcome, message, fix, ruleId } = finding;
        const text = [message, fix].filter(Boolean).join(' ');
        line(input.uri, where.line ?? input.row ?? 1, where.column ?? 1, outcome, text, ruleId);
      }
    },
    fail(input, problem) {
      line(
        input.uri,
        problem.where?.line ?? input.row ?? 1,
        1,
        'error',
        problem.describe(lang).message,
        problem.code,
      );
    },
    end: () => undefined,
  };
}

function oneLine(text: string): string {
  return escapeControls(text).replace(/\s+/g, ' ');
}
