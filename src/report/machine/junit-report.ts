// The `junit` format.
import { placeWords } from '../parts/place-words.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Input, Report } from '../../model/report/report.ts';
import { cap } from '../parts/cap.ts';
import { acceptedText } from '../parts/accepted-text.ts';
import { countOf, label } from '../parts/labels.ts';
import { citationText } from '../parts/laws-text.ts';
import type { Reporter, ReporterOptions } from '../parts/reporter.ts';
import { notRatedSentence } from '../parts/verdict.ts';
import { xmlAttributes, xmlText } from '../parts/xml.ts';
import { joined, named } from '../parts/punctuation.ts';

/** Limit of test cases per suite. A suite starts with its counts, so its cases are kept in memory. */
const SUITE_CASES = 5000;
const MAX_TEXT = 20_000;

/** Writes JUnit XML: a suite per file, a case per listing. Only findings that fail the run are failures. */
export function createJunitReporter(options: ReporterOptions): Reporter {
  const { write } = options;
  let uri: string | undefined;
  let cases: string[] = [];
  let firstRow: number | undefined;
  let lastRow: number | undefined;
  let cut = false;
  let failures = 0;
  let errors = 0;
  let skipped = 0;
  const root = createRoot(write);

  const flush = () => {
    if (uri === undefined || cases.length === 0) return;
    const rows = cut && lastRow !== undefined ? ` ${firstRow}–${lastRow}` : '';
    const counts = { tests: cases.length, failures, errors };
    const open = `<testsuite${xmlAttributes({ name: uri + rows, ...counts, skipped })}>\n`;
    root.add(`${open}${cases.join('')}</testsuite>\n`, counts);
    cases = [];
    firstRow = lastRow = undefined;
    failures = errors = skipped = 0;
  };
  const push = (input: Input, text: string) => {
    const full = cases.length >= SUITE_CASES;
    cut ||= full;
    if (input.uri !== uri || full) flush();
    if (input.uri !== uri) cut = false;
    uri = input.uri;
    firstRow ??= input.row;
    lastRow = input.row ?? lastRow;
    cases.push(text);
  };

  return {
    add(report) {
      const failing = report.findings.filter((finding) => options.fails(finding));
      if (report.state === 'not-rated' && failing.length === 0) {
        push(report.input, skippedCase(report, options));
        skipped += 1;
        return;
      }
      push(report.input, caseOf(report, failing, options));
      if (failing.length > 0) failures += 1;
    },
    fail(input, error) {
      const { message } = error.describe(options.lang);
      const attributes = xmlAttributes({ message: cap(message, 1000), type: error.code });
      push(input, `<testcase${xmlAttributes(nameOf(input, input.uri))}><error${attributes}/></testcase>\n`);
      errors += 1;
    },
    end() {
      flush();
      root.end();
    },
  };
}

const ROOT_COUNTS = ['tests', 'failures', 'errors'] as const;
type Counts = Record<(typeof ROOT_COUNTS)[number], number>;

/**
 * Writes the root with the counts of all suites. These are only known at the end, so the suites are held; a run
 * with more cases than fit in a suite gets a root without counts.
 */
function createRoot(write: ReporterOptions['write']) {
  const sum: Counts = { tests: 0, failures: 0, errors: 0 };
  let held: string[] | undefined = [];
  const open = (counts: Partial<Counts>) => {
    const attributes = xmlAttributes({ name: 'claimcheck', ...counts });
    write(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes}>\n`);
    for (const suite of held ?? []) write(suite);
    held = undefined;
  };
  return {
    add(suite: string, counts: Counts) {
      for (const name of ROOT_COUNTS) sum[name] += counts[name];
      if (held === undefined) write(suite);
      else held.push(suite);
      if (held !== undefined && sum.tests >= SUITE_CASES) open({});
    },
    end() {
      if (held !== undefined) open(sum);
      write('</testsuites>\n');
    },
  };
}

function nameOf(input: Input, name: string) {
  const row = input.row === undefined ? '' : `${input.row}: `;
  return { name: cap(row + name, 300), classname: input.uri };
}

function skippedCase(report: Report, { lang }: ReporterOptions): string {
  const name = xmlAttributes(nameOf(report.input, report.listing.name ?? report.id));
  const message = cap(notRatedSentence(report, lang), 1000);
  return `<testcase${name}><skipped${xmlAttributes({ message })}/></testcase>\n`;
}

function caseOf(report: Report, failing: readonly Finding[], options: ReporterOptions): string {
  const open = `<testcase${xmlAttributes(nameOf(report.input, report.listing.name ?? report.id))}`;
  const told = report.findings.filter((finding) => !failing.includes(finding));
  const part = report.state === 'rated' ? '' : xmlText(cap(notRatedSentence(report, options.lang), 1000));
  if (report.findings.length === 0 && part === '') return `${open}/>\n`;
  const failure =
    failing.length === 0
      ? ''
      : `<failure${xmlAttributes({ message: headOf(failing, options), type: failing[0]?.outcome })}>${textOf(failing, options)}</failure>`;
  const texts = [part, told.length === 0 ? '' : textOf(told, options)].filter(Boolean);
  const out = texts.length === 0 ? '' : `<system-out>${texts.join('\n\n')}</system-out>`;
  return `${open}>${failure}${out}</testcase>\n`;
}

function headOf(findings: readonly Finding[], { lang }: ReporterOptions): string {
  const violations = findings.filter(({ outcome }) => outcome === 'violation').length;
  const reviews = findings.length - violations;
  const parts = [
    ...(violations > 0 ? [countOf('violation', violations, lang)] : []),
    ...(reviews > 0 ? [label('reviews', lang, { n: reviews })] : []),
  ];
  return cap(named(joined(parts, 'comma', lang), findings[0]?.message ?? '', lang), 500);
}

function textOf(findings: readonly Finding[], { lang }: ReporterOptions): string {
  const text = findings.map((finding) => {
    const { outcome, severity, ruleId, message, quote, where, reason, fix, laws } = finding;
    const place = [...(where.field === undefined ? [] : [where.field]), ...placeWords(where, lang)]
      .map((word) => ` ${word}`)
      .join('');
    const settled = acceptedText(finding, lang);
    return [
      `${joined([label(outcome, lang), label(severity, lang)], 'comma', lang)} · ${ruleId}${place}${settled && ` · ${settled}`}`,
      message,
      ...(quote === '' ? [] : [`> ${quote}`]),
      ...(reason === undefined ? [] : [reason]),
      ...laws.map((law) => citationText(law, lang)),
      ...(fix === '' ? [] : [fix]),
    ].join('\n');
  });
  return xmlText(cap(text.join('\n\n'), MAX_TEXT));
}
