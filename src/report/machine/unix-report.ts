// The `unix` format.
import { cap } from '../parts/cap.ts';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';
import { notRatedSentence } from '../parts/verdict.ts';
import { acceptedText } from '../parts/accepted-text.ts';
import { escapeControls } from '../parts/escape-controls.ts';
import { lineOf, placedMessage } from '../parts/placed-message.ts';

/** Limit of characters per line, because editors show the lines in a list. */
const LONGEST = 400;

/**
 * Writes a line per finding, as compilers do: `draft.md:5:9: violation: … [health/treats-disease]`. Suppressed and
 * known findings are a `note`, and so is why a listing was not rated.
 */
export function createUnixReporter({ write, lang }: ReporterOptions): Reporter {
  const line = (uri: string, at: number, column: number, kind: string, text: string, name: string) =>
    write(`${oneLine(uri)}:${at}:${column}: ${kind}: ${cap(oneLine(text), LONGEST)} [${name}]\n`);
  return {
    add(report) {
      const { input, findings, notRated } = report;
      if (notRated !== undefined)
        line(input.uri, lineOf(report), 1, 'note', notRatedSentence(report, lang), notRated.reason);
      for (const finding of findings) {
        const { where, outcome, fix, ruleId } = finding;
        const settled = acceptedText(finding, lang);
        const text = [placedMessage(finding, lang), fix, settled].filter(Boolean).join(' ');
        const kind = settled === '' ? outcome : 'note';
        line(input.uri, lineOf(report, where), where.column ?? 1, kind, text, ruleId);
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
