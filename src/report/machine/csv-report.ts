// The `csv` format.
import type { Finding } from '../../model/report/finding.ts';
import type { Input, Report } from '../../model/report/report.ts';
import { cap } from '../parts/cap.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { label, topicName } from '../parts/labels.ts';
import { citationText, lawsText } from '../parts/laws-text.ts';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';
import { wordsOfPlace } from '../parts/placed-message.ts';
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
  'field',
  'place',
  'lawsSince',
] as const;

/** Limit of characters in a cell. Excel's own is 32,767. */
const MAX_CELL = 8000;

/** A line of the report, by column. */
type Line = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/** In a language whose words stand in the columns above, ids that scripts read, under their own names. */
const IDS = ['outcome', 'severity', 'topic'] as const;

/**
 * Writes CSV with one line per finding. In a language for whose readers it starts with a byte order mark (`csvStart`),
 * which Excel needs for UTF-8, headings and values are words, and the ids stand in columns at the end.
 */
export function createCsvReporter({ write, lang }: ReporterOptions): Reporter {
  const start = message(lang, 'marks', 'csvStart');
  const isWorded = start !== '';
  const headings = COLUMNS.map((column) => message(lang, 'csv', column));
  write(`${start}${[...headings, ...(isWorded ? IDS : [])].join(',')}\r\n`);
  const line = (values: Line, words: Line = {}) => {
    const shown = isWorded ? { ...values, ...words } : values;
    const ids = isWorded ? IDS.map((id) => values[id]) : [];
    write(`${[...COLUMNS.map((column) => shown[column]), ...ids].map(cell).join(',')}\r\n`);
  };
  return {
    add(report) {
      if (report.state !== 'rated') {
        const { input, id, listing } = report;
        line({
          file: input.uri,
          row: input.row,
          line: input.line,
          listing: id,
          name: listing.name,
          state: verdictOf(report, lang),
          sha256: input.sha256,
          fetchedAt: input.fetchedAt,
        });
      }
      for (const finding of report.findings)
        line(
          {
            ...placeOf(report, finding, lang),
            ...textsOf(finding, lang),
            state: acceptedText(finding, lang),
          },
          wordsOf(finding, lang),
        );
    },
    fail(input: Input, error) {
      line(
        {
          file: input.uri,
          row: input.row,
          outcome: 'error',
          rule: error.code,
          message: error.describe(lang).message,
        },
        { outcome: message(lang, 'csv', 'unread') },
      );
    },
    end: () => undefined,
  };
}

function placeOf({ input, id, listing, score }: Report, { where }: Finding, lang: UiLanguage): Line {
  const { line = input.line, column, row = input.row, field } = where;
  return {
    file: input.uri,
    row,
    line,
    column,
    field,
    place: wordsOfPlace(where, lang) || undefined,
    listing: id,
    name: listing.name,
    score: score.value ?? undefined,
    sha256: input.sha256,
    fetchedAt: input.fetchedAt,
  };
}

function textsOf(finding: Finding, lang: UiLanguage): Line {
  const { ruleId, outcome, severity, topic, message, quote, reason, fix, laws, fingerprint } = finding;
  const cited = laws.map((law) => citationText(law, lang)).join('; ');
  const lawsSince = laws.flatMap(({ id, from }) => (from === undefined ? [] : [`${id} ${from}`])).join('; ');
  return {
    ...{ rule: ruleId, outcome, severity, topic, message, quote, reason, fix },
    ...{ laws: cited, lawsSince: lawsSince || undefined, fingerprint },
  };
}

function wordsOf({ outcome, severity, topic, laws }: Finding, lang: UiLanguage): Line {
  return {
    outcome: label(outcome, lang),
    severity: label(severity, lang),
    topic: topicName(topic, lang),
    laws: lawsText(laws, lang),
  };
}

/** Returns a quoted cell. Text that a spreadsheet would run as a formula ("=1+1") gets an apostrophe. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const formula = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(value);
  const text = cap(escapeControls(value).replace(/\s+/g, ' '), MAX_CELL);
  return `"${formula ? "'" : ''}${text.replace(/"/g, '""')}"`;
}
