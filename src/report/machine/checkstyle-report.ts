// The `checkstyle` format.
import { cap } from '../parts/cap.ts';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';
import { notRatedSentence } from '../parts/verdict.ts';
import { acceptedText } from '../parts/accepted-text.ts';
import { lineOf, placedMessage } from '../parts/placed-message.ts';
import { xmlAttributes } from '../parts/xml.ts';

const SEVERITY = { violation: 'error', review: 'info', error: 'warning' } as const;

/** Writes Checkstyle XML, for tools without newer formats. Suppressed and known findings are `ignore`. */
export function createCheckstyleReporter({ write, lang }: ReporterOptions): Reporter {
  let file: string | undefined;
  const open = (uri: string) => {
    if (uri === file) return;
    if (file !== undefined) write('</file>\n');
    write(`<file${xmlAttributes({ name: uri === '-' ? 'stdin' : uri })}>\n`);
    file = uri;
  };
  const error = (attributes: Parameters<typeof xmlAttributes>[0]) =>
    write(`<error${xmlAttributes(attributes)}/>\n`);
  write('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n');
  return {
    add(report) {
      const { input, findings, notRated } = report;
      if (notRated !== undefined) {
        open(input.uri);
        error({
          line: lineOf(report),
          severity: 'info',
          message: cap(notRatedSentence(report, lang), 1000),
          source: `claimcheck.${notRated.reason}`,
        });
      }
      for (const finding of findings) {
        open(input.uri);
        const settled = acceptedText(finding, lang);
        error({
          line: lineOf(report, finding.where),
          column: finding.where.column,
          severity: settled === '' ? SEVERITY[finding.outcome] : 'ignore',
          message: cap([placedMessage(finding, lang), finding.fix, settled].filter(Boolean).join(' '), 1000),
          source: `claimcheck.${finding.ruleId}`,
        });
      }
    },
    fail(input, problem) {
      open(input.uri);
      const { message } = problem.describe(lang);
      error({
        line: problem.where?.line ?? input.row ?? 1,
        severity: 'error',
        message: cap(message, 1000),
        source: `claimcheck.${problem.code}`,
      });
    },
    end: () => write(`${file === undefined ? '' : '</file>\n'}</checkstyle>\n`),
  };
}
