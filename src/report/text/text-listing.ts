// One listing in the `text` format.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Finding } from '../../model/report/finding.ts';
import { sameText } from '../../model/report/same-text.ts';
import type { Suggestion } from '../../model/report/suggestion.ts';
import type { Report } from '../../model/report/report.ts';
import {
  countOf,
  label,
  roleName,
  sourceWord,
  topicName,
  type Label,
  noWordingText,
} from '../parts/labels.ts';
import { groupByRule, groupByTopic } from '../parts/group-findings.ts';
import { isRecent, lawsText } from '../parts/laws-text.ts';
import type { ReporterOptions } from '../parts/reporter.ts';
import { newAndKnown, newAndKnownTexts } from '../parts/new-and-known.ts';
import { cutAtWord, cutStartAtWord } from '../parts/cut-at-words.ts';
import { basisText } from '../parts/basis-text.ts';
import { acceptedText } from '../parts/accepted-text.ts';
import { escapeControls } from '../parts/escape-controls.ts';
import { arithmeticLines, coverageText, partsText, verdictOf } from '../parts/verdict.ts';
import { valueText } from '../parts/value-text.ts';
import { padEnd, padStart, truncate, widthOf, wrap } from '../parts/width.ts';
import { placeWords } from '../parts/place-words.ts';
import { inBrackets, joined, named } from '../parts/punctuation.ts';

/** Returns the lines of one listing. */
export function listingLines(report: Report, options: ReporterOptions): string[] {
  const { paint, lang, columns } = options;
  const lines = [...headLines(report, options), ''];
  for (const [topic, findings] of groupByTopic(report.findings)) {
    lines.push(`  ${paint.bold(topicName(topic, lang))}`);
    for (const group of groupByRule(findings)) lines.push(...groupLines(group, report.asOf, options), '');
  }
  if (report.notRated !== undefined)
    lines.push(...wrap(report.notRated.advice, columns - 2).map((line) => `  ${line}`), '');
  else if (report.findings.length === 0) lines.push(`  ${paint.good(label('noFindings', lang))}`, '');
  for (const note of report.notes) {
    lines.push(
      ...wrap(named(label('note', lang), escapeControls(note), lang), columns - 2).map(
        (line) => `  ${paint.dim(line)}`,
      ),
    );
  }
  if (report.score.arithmetic !== undefined) lines.push(...reckoningLines(report, options));
  return lines;
}

function headLines(report: Report, options: ReporterOptions): string[] {
  const { paint, lang, columns } = options;
  const { listing, input, score, counts } = report;
  const row = input.row === undefined ? '' : ` ${label('rowNumber', lang, { n: input.row })}`;
  const name = escapeControls(listing.name ?? label('unnamed', lang));
  const price =
    listing.price === undefined ? '' : `  ${listing.price.currency ?? ''} ${listing.price.amount}`;
  const isRated = report.state !== 'not-rated';
  const isCounted = isRated || report.findings.length > 0;
  const sums = [countOf('violation', counts.violation, lang), label('reviews', lang, { n: counts.review })];
  if (counts.error > 0) sums.push(countOf('error', counts.error, lang));
  sums.push(...newAndKnownTexts(newAndKnown(report), lang));
  const colour =
    counts.violation > 0 ? paint.violation : counts.review > 0 || !isRated ? paint.review : paint.good;
  return [
    paint.bold(escapeControls(input.uri) + row),
    `  ${truncate(name, columns - 4 - widthOf(price))}${price}`,
    `  ${colour(paint.bold(verdictOf(report, lang)))}${isCounted ? ` · ${joined(sums, 'comma', lang)}` : ''}`,
    ...(isRated
      ? wrap(
          `${partsText(score, lang)} · ${coverageText(report.coverage, lang, report.listing.inLanguage)}`,
          columns - 2,
        ).map((line) => `  ${paint.dim(line)}`)
      : []),
    ...wrap(basisText(report, lang), columns - 2).map((line) => `  ${paint.dim(line)}`),
  ];
}

const SIGNS = { violation: '✗', review: '?', error: '!' } as const;
const INDENT = '      ';
/** Limit of columns for a page's URL. */
const MAX_PAGE = 80;
/** Limit of suggested wordings shown; reports for programs have all. */
const MOST_SHOWN = 2;
/** Width in columns of the names before law, fix and other fields. */
const NAMES = 6;

function groupLines(
  group: readonly [Finding, ...Finding[]],
  day: string,
  options: ReporterOptions,
): string[] {
  const { paint, lang, columns, dated } = options;
  const [first] = group;
  const colour = first.outcome === 'violation' ? paint.violation : paint.review;
  const settled = acceptedText(first, lang);
  const kind = joined([label(first.outcome, lang), label(first.severity, lang)], 'comma', lang);
  const head = `${SIGNS[first.outcome]} ${kind}`;
  const field = (name: Label, text: string) => {
    const [start = '', ...rest] = wrap(escapeControls(text), columns - INDENT.length - NAMES);
    return [
      `${INDENT}${paint.dim(padEnd(label(name, lang), NAMES))}${start}`,
      ...rest.map((line) => INDENT + ' '.repeat(NAMES) + line),
    ];
  };
  return [
    `    ${colour(head)} ${paint.dim(`· ${first.ruleId}`)}`,
    ...(settled === ''
      ? []
      : wrap(escapeControls(settled), columns - INDENT.length).map((line) => INDENT + line)),
    ...wrap(escapeControls(first.message), columns - INDENT.length).map((line) => INDENT + line),
    ...group.flatMap((finding) => {
      const place = placeText(finding, options);
      return [
        ...quoteLines(finding, options),
        ...sideLines(finding, options),
        ...(finding.same === undefined ? [] : field('same', sameText(finding.same, lang))),
        ...(place === '' || finding.evidence !== undefined ? [] : field('at', place)),
        ...(finding.suggestions ?? [])
          .slice(0, MOST_SHOWN)
          .flatMap((one) => field('instead', insteadText(one, lang))),
        ...(finding.noWording === undefined ? [] : field('instead', noWordingText(finding.noWording, lang))),
      ];
    }),
    ...field(
      'law',
      lawsText(first.laws, lang, (law) => dated === true || isRecent(law, day)),
    ),
    ...(first.reason === undefined ? [] : field('why', first.reason)),
    ...(first.fix === '' ? [] : field('fix', first.fix)),
  ];
}

function insteadText({ after }: Suggestion, lang: UiLanguage): string {
  return after === '' ? label('leaveOut', lang) : after;
}

/** Returns the quote in its sentence with carets under it, cut to the width. */
function quoteLines(finding: Finding, { columns, paint }: ReporterOptions): string[] {
  const { context } = finding;
  if (context === undefined) return [];
  const width = columns - INDENT.length - 2;
  const quote = flat(context.text.slice(context.start, context.end));
  const before = flat(context.text.slice(0, context.start));
  const after = flat(context.text.slice(context.end));
  const shown = cutAtWord(quote, width);
  const spare = Math.max(0, width - widthOf(shown));
  const left = cutStartAtWord(before.trimStart(), Math.max(Math.floor(spare / 2), spare - widthOf(after)));
  const right = cutAtWord(after.trimEnd(), spare - widthOf(left));
  const carets = '^'.repeat(Math.max(1, widthOf(shown)));
  return [
    `${INDENT}│ ${left}${paint.mark(shown)}${right}`,
    `${INDENT}│ ${' '.repeat(widthOf(left))}${paint.violation(carets)}`,
  ];
}

/** Returns both sides of a contradiction, one per line, with their normal values. */
function sideLines(finding: Finding, options: ReporterOptions): string[] {
  const { paint, lang, columns } = options;
  const width = columns - INDENT.length - NAMES;
  return (finding.evidence ?? []).map((one, i) => {
    const name = paint.dim(padEnd(label(i === 0 ? 'here' : 'there', lang), NAMES));
    const other = finding.evidence?.[i === 0 ? 1 : 0]?.value;
    const value = valueText(one, other, lang);
    const place = sidePlace(one, lang) + (value === '' ? '' : ` · ${value}`);
    const quote = cutAtWord(flat(one.quote), Math.max(8, width - widthOf(place) - 2));
    return `${INDENT}${name}${quote}  ${paint.dim(place)}`;
  });
}

function sidePlace(one: Evidence, lang: UiLanguage): string {
  const words = joined(placeWords(one, lang), 'comma', lang);
  const at = words === '' ? '' : ` ${words}`;
  const row = one.row === undefined ? '' : ` ${label('rowNumber', lang, { n: one.row })}`;
  const field = one.field === undefined ? '' : ` ${one.field}`;
  const page = one.page === undefined ? '' : ` ${truncate(flat(one.page), MAX_PAGE)}`;
  const place = `${sourceWord(one.source, lang)}${at}${row}${field}${page}`;
  return inBrackets(place, lang);
}

function placeText(finding: Finding, { lang }: ReporterOptions): string {
  const { where, repeats } = finding;
  const parts: string[] = [];
  if (where.row !== undefined) parts.push(label('rowNumber', lang, { n: where.row }));
  if (where.field !== undefined) parts.push(where.field);
  parts.push(...placeWords(where, lang));
  if (where.role !== undefined && where.field === undefined) parts.push(roleName(where.role, lang));
  if (repeats !== undefined)
    parts.push(label(repeats === 1 ? 'repeatsOnce' : 'repeats', lang, { n: repeats }));
  return parts.join(' · ');
}

/** Returns the steps of the score's calculation, with the points left after each. */
function reckoningLines(report: Report, { lang, paint, columns }: ReporterOptions): string[] {
  const { value, truth, disclosure, arithmetic = [] } = report.score;
  if (value === null) return [];
  const steps = arithmeticLines(arithmetic);
  const lines = (['truth', 'disclosure'] as const).flatMap((part) => [
    `    ${label(part, lang)}: 100`,
    ...steps
      .filter((one) => one.part === part)
      .map(({ step, left }) => {
        const shown = padStart(left.toFixed(1), 5);
        return 'cap' in step
          ? `      ≤ ${step.cap} = ${shown}  ${label(step.because === 'critical' ? 'capCritical' : 'capGaps', lang)}`
          : `      × (1 − ${padStart(String(step.weight), 2)} %) = ${shown}  ${step.ruleId}`;
      }),
    `      = ${(part === 'truth' ? truth : disclosure) ?? label('cannotTell', lang)}`,
  ]);
  return [
    `  ${label('arithmetic', lang)}`,
    ...lines,
    ...wrap(`= ${value}  ${label('weaker', lang)}`, columns - 4).map((line) => `    ${line}`),
  ]
    .map((line) => paint.dim(line))
    .concat('');
}

function flat(text: string): string {
  return escapeControls(text).replace(/\s+/g, ' ');
}
