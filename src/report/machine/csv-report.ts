// The `csv` format.
import type { Finding } from '../../model/report/finding.ts';
import type { Input, Report } from '../../model/report/report.ts';
import { cap } from '../parts/cap.ts';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';
import { acceptedText } from '../parts/accepted-text.ts';
import { verdictOf } from '../parts/verdict.ts';
import { escapeControls } from '../parts/escape-controls.ts';
import { message } from '../../messages/message.ts';

const COLUMNS = [
  'file',
  'row',
  'line',
  'column',
  'listing',
  'name',
  'rule',
  'outcome',
  'severity',
  'topic',
  'message',
  'quote',
  'reason',
  'fix',
  'laws',
  'score',
  'state',
  'fingerprint',
  'sha256',
  'fetchedAt',
] as const;

/** Limit of characters in a cell. Excel's own is 32,767. */
const MAX_CELL = 8000;

/**
 * Writes CSV with one line per finding. In some languages the file starts with a byte order mark
 * (`csvStart`), which Excel needs for UTF-8.
 */
export function createCsvReporter({ write, lang }: ReporterOptions): Reporter {
  const line = (values: Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>) =>
    write(`${COLUMNS.map((column) => cell(values[column])).join(',')}\r\n`);
  write(`${message(lang, 'marks', 'csvStart')}${COLUMNS.join(',')}\r\n`);
  return {
    add(report) {
      if (report.state !== 'rated') {
        const { input, id, listing } = report;
        line({
          file: input.uri,
          row: input.row,
          listing: id,
          name: listing.name,
          state: verdictOf(report, lang),
          sha256: input.sha256,
          fetchedAt: input.fetchedAt,
        });
      }
      for (const finding of report.findings)
        line({ ...placeOf(report, finding), ...textsOf(finding), state: acceptedText(finding, lang) });
    },
    fail(input: Input, error) {
      line({
        file: input.uri,
        row: input.row,
        outcome: 'error',
        rule: error.code,
        message: error.describe(lang).message,
      });
    },
    end: () => undefined,
  };
}

function placeOf({ input, id, listing, score }: Report, { where }: Finding) {
  const { line, column } = where;
  return {
    file: input.uri,
    row: input.row,
    line,
    column,
    listing: id,
    name: listing.name,
    score: score.value ?? undefined,
    sha256: input.sha256,
    fetchedAt: input.fetchedAt,
  };
}

function textsOf({
  ruleId,
  outcome,
  severity,
  topic,
  message,
  quote,
  reason,
  fix,
  laws,
  fingerprint,
}: Finding) {
  const cited = laws.map((law) => `${law.title} ${law.article}`).join('; ');
  return { rule: ruleId, outcome, severity, topic, message, quote, reason, fix, laws: cited, fingerprint };
}

/** Returns a quoted cell. Text that a spreadsheet would run as a formula ("=1+1") gets an apostrophe. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const formula = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(value);
  const text = cap(escapeControls(value).replace(/\s+/g, ' '), MAX_CELL);
  return `"${formula ? "'" : ''}${text.replace(/"/g, '""')}"`;
}
