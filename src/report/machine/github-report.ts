// The `github` format.
import type { Finding } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';
import { cap } from '../parts/cap.ts';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';
import { notRatedSentence } from '../parts/verdict.ts';
import { acceptedText } from '../parts/accepted-text.ts';
import { escapeControls } from '../parts/escape-controls.ts';
import { label } from '../parts/labels.ts';
import { lineOf, placedMessage } from '../parts/placed-message.ts';
import { joined } from '../parts/punctuation.ts';

/** Number of annotations of each kind that GitHub shows per step. */
const SHOWN = 10;

/** Weights of annotations; the lightest are dropped. Unread inputs weigh most: they set the exit status. */
const REMARK = -1;
const PLAIN = 0;
const GRAVE = 1;
const UNREAD = 2;

type Kind = 'error' | 'warning' | 'notice';

/** Writes workflow commands for GitHub's log: the gravest of each kind, and the number of the others. */
export function createGithubReporter(options: ReporterOptions): Reporter {
  const { write, lang } = options;
  const kept: Record<Kind, { line: string; weight: number }[]> = { error: [], warning: [], notice: [] };
  const total: Record<Kind, number> = { error: 0, warning: 0, notice: 0 };
  const add = (kind: Kind, line: string, weight: number) => {
    total[kind] += 1;
    const list = kept[kind];
    if (list.length >= SHOWN) {
      const least = Math.min(...list.map((one) => one.weight));
      if (weight <= least) return;
      list.splice(
        list.findLastIndex((one) => one.weight === least),
        1,
      );
    }
    list.push({ line, weight });
  };
  const unread = new Set<string>();
  return {
    add(report) {
      const { input, notRated } = report;
      if (notRated !== undefined) {
        const where = { file: input.uri, line: lineOf(report), title: `claimcheck ${notRated.reason}` };
        add('notice', command('notice', where, notRatedSentence(report, lang)), REMARK);
      }
      for (const finding of report.findings) {
        const kind = kindOf(finding, options);
        add(
          kind,
          annotation(kind, report, finding, options),
          finding.severity === 'critical' ? GRAVE : PLAIN,
        );
      }
    },
    fail(input, error) {
      const where = { file: input.uri, line: error.where?.line ?? input.row ?? 1, title: 'claimcheck' };
      // Only the first error of a file weighs most: a thousand bad rows must not hide the findings.
      add(
        'error',
        command('error', where, error.describe(lang).message),
        unread.has(input.uri) ? PLAIN : UNREAD,
      );
      unread.add(input.uri);
    },
    end() {
      for (const kind of ['error', 'warning', 'notice'] as const) {
        const isFirst = ({ weight }: { weight: number }) => weight === UNREAD;
        const lines = [...kept[kind].filter(isFirst), ...kept[kind].filter((one) => !isFirst(one))];
        for (const { line } of lines) write(line);
      }
      const hidden = (['error', 'warning', 'notice'] as const).reduce(
        (sum, kind) => sum + total[kind] - kept[kind].length,
        0,
      );
      if (hidden === 0) return;
      // A plain line, because a command would be over GitHub's limit.
      write(`${label('githubHidden', lang, { n: hidden, shown: SHOWN })}\n`);
    },
  };
}

function kindOf(finding: Finding, options: ReporterOptions): Kind {
  if (options.fails(finding)) return 'error';
  if (acceptedText(finding, 'en') !== '') return 'notice';
  return finding.outcome === 'review' ? 'notice' : 'warning';
}

function annotation(kind: Kind, report: Report, finding: Finding, { lang }: ReporterOptions): string {
  const { where, reason, fix, ruleId } = finding;
  const said = [placedMessage(finding, lang), reason ?? '', fix, acceptedText(finding, lang)].filter(Boolean);
  const text = joined(said, 'betweenSentences', lang);
  const place = {
    file: report.input.uri,
    line: lineOf(report, where),
    endLine: where.endLine,
    col: where.line === undefined ? undefined : where.column,
    // GitHub takes columns of one line only.
    endColumn: where.endLine === where.line ? where.endColumn : undefined,
  };
  return command(kind, { ...place, title: `claimcheck ${ruleId}` }, text);
}

function command(
  kind: Kind,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`);
  return `::${kind} ${list.join(',')}::${escapeData(cap(message, 2000))}\n`;
}

/** Escapes text, so that a hostile listing cannot start a command of its own. */
function escapeData(text: string): string {
  return escapeControls(text).replace(/%/g, '%25').replace(/\n/g, '%0A');
}
