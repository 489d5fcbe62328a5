// The `text` format, for terminals.
import { isAcceptedFinding } from '../../model/report/is-accepted-finding.ts';
import type { Report } from '../../model/report/report.ts';
import { countOf, label, topicName } from '../parts/labels.ts';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';
import { escapeControls } from '../parts/escape-controls.ts';
import { UnreadInputs } from '../parts/unread-inputs.ts';
import { listingLines } from './text-listing.ts';
import { newAndKnown, newAndKnownTexts } from '../parts/new-and-known.ts';
import { shortVerdict } from '../parts/verdict.ts';
import { padEnd, padStart, truncate, widthOf } from '../parts/width.ts';
import { joined, named } from '../parts/punctuation.ts';

/** Limit of rows in the table of listings, the gravest first. The counts cover all. */
const MAX_ROWS = 50;

interface Row {
  name: string;
  score: string;
  violation: number;
  review: number;
}

/** Writes each listing, then a table and counts of all. */
export function createTextReporter(options: ReporterOptions): Reporter {
  let rows: Row[] = [];
  const topics = new Map<string, number>();
  let listings = 0;
  let shownRows = 0;
  let violations = 0;
  let reviews = 0;
  let unrated = 0;
  const states = { fresh: 0, known: 0 };
  const unread = new UnreadInputs();
  const { lang } = options;
  const writeUnread = () => {
    const lines = unread.lines(lang, (_, why) => `  ${escapeControls(why)}`);
    if (lines.length > 0) options.write(`\n! ${lines.join('\n')}\n`);
  };
  return {
    add(report) {
      listings += 1;
      violations += report.counts.violation;
      reviews += report.counts.review;
      const { fresh, known } = newAndKnown(report);
      states.fresh += fresh;
      states.known += known;
      if (report.state === 'not-rated') unrated += 1;
      for (const { topic } of report.findings) topics.set(topic, (topics.get(topic) ?? 0) + 1);
      const pressing = options.quiet
        ? report.findings.filter((one) => !isAcceptedFinding(one))
        : report.findings;
      if (options.quiet && pressing.length === 0 && report.state === 'rated') return;
      shownRows += 1;
      rows.push(toRow(report));
      if (rows.length > 4 * MAX_ROWS) rows = gravest(rows);
      const shown = options.quiet ? { ...report, findings: pressing } : report;
      options.write(`${listingLines(shown, options).join('\n')}\n`);
    },
    // On a terminal, the errors are already on stderr next to the report.
    ...(options.isFile === true ? { fail: (input, error) => unread.add(input, error, lang) } : {}),
    end() {
      if (listings < 2) {
        writeUnread();
        return;
      }
      rows = gravest(rows);
      if (rows.length > 0) options.write(`${tableLines(rows, options).join('\n')}\n`);
      const { paint } = options;
      if (shownRows > rows.length) options.write(`  … +${shownRows - rows.length}\n`);
      options.write(
        `\n${paint.bold(
          joined(
            [
              label('listingCount', lang, { n: listings }),
              countOf('violation', violations, lang),
              label('reviews', lang, { n: reviews }),
              ...newAndKnownTexts(states, lang),
              ...(unrated === 0 ? [] : [label('unratedCount', lang, { n: unrated })]),
            ],
            'comma',
            lang,
          ),
        )}\n`,
      );
      const sums = [...topics]
        .sort((a, b) => b[1] - a[1])
        .map(([topic, n]) => `${topicName(topic, lang)} ${n}`);
      if (sums.length > 0)
        options.write(`${named(label('byTopic', lang), joined(sums, 'list', lang), lang)}\n`);
      writeUnread();
    },
  };
}

function gravest(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => b.violation - a.violation || b.review - a.review).slice(0, MAX_ROWS);
}

function toRow(report: Report): Row {
  const { input, counts } = report;
  const name = input.row === undefined ? input.uri : `${input.uri}:${input.row}`;
  return {
    name: escapeControls(name),
    score: shortVerdict(report),
    violation: counts.violation,
    review: counts.review,
  };
}

function tableLines(rows: readonly Row[], { lang, columns, paint }: ReporterOptions): string[] {
  const heads = [label('score', lang), label('violation', lang), label('review', lang)];
  const widths = heads.map((head) => Math.max(widthOf(head), 6));
  const room = Math.max(20, columns - widths.reduce((sum, width) => sum + width + 2, 0));
  const longest = Math.max(20, ...rows.map(({ name }) => widthOf(name)));
  const nameWidth = Math.min(room, longest);
  const line = (name: string, cells: readonly string[]) =>
    padEnd(truncate(name, nameWidth), nameWidth) +
    cells.map((cell, i) => `  ${padStart(cell, widths[i] as number)}`).join('');
  return [
    paint.bold(line(label('listing', lang), heads)),
    ...rows.map((row) => line(row.name, [row.score, String(row.violation), String(row.review)])),
  ];
}
