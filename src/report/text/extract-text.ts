// The text of `claimcheck extract`.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { ExtractReport } from '../../model/report/report.ts';
import type { WeighedField } from '../../model/listing/weighed-field.ts';
import { message } from '../../messages/message.ts';
import type { Paint } from '../parts/paint.ts';
import { escapeControls } from '../parts/escape-controls.ts';
import { padEnd, truncate, widthOf } from '../parts/width.ts';
import { sourceWord } from '../parts/labels.ts';

export interface ExtractTextOptions {
  lang: UiLanguage;
  columns: number;
  paint: Paint;
  /** A field whose values are all shown, with the reasons for the choice. */
  explain: string | undefined;
}

const NAME_WIDTH = 20;
/** Fields with so many entries that only their number is shown. */
const LONG = new Set(['blocks', 'images', 'policyLinks', 'additionalProperty', 'offers']);

/** Returns what was read from an input, one line per field, with the place of each value. */
export function extractLines(report: ExtractReport, options: ExtractTextOptions): string[] {
  const { paint, columns, lang } = options;
  const lines = [paint.bold(escapeControls(report.input.uri))];
  for (const [field, value] of Object.entries(report.listing)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const shown = LONG.has(field) ? `${(value as unknown[]).length}` : show(value);
    const place = placeOf(report.evidence[field]?.[0] as Evidence | undefined, lang);
    const room = columns - NAME_WIDTH - widthOf(place) - 4;
    lines.push(`  ${padEnd(field, NAME_WIDTH)}${truncate(shown, Math.max(room, 20))}  ${paint.dim(place)}`);
  }
  for (const { name, value } of report.listing.additionalProperty) {
    lines.push(`    ${paint.dim(truncate(escapeControls(`${name}: ${value}`), columns - 4))}`);
  }
  if (options.explain !== undefined) lines.push(...explainLines(report, options.explain, options));
  return [...lines, ''];
}

function explainLines(report: ExtractReport, field: string, options: ExtractTextOptions): string[] {
  const { paint, columns, lang } = options;
  const weighed = Object.entries(report.candidates ?? {});
  if (weighed.length > 0) return weighed.flatMap(([name, one]) => candidateLines(name, one, options));
  const values = (report.evidence[field] ?? []) as Evidence[];
  const lines = ['', `  ${paint.bold(field)}`];
  for (const [index, value] of values.entries()) {
    const sign = index === 0 ? '→' : ' ';
    lines.push(
      `  ${sign} ${truncate(show(value.value ?? value.quote), 40)}  ${paint.dim(placeOf(value, lang))}`,
    );
    lines.push(`      ${truncate(escapeControls(value.quote).replace(/\s+/g, ' '), columns - 8)}`);
    if (value.reasons !== undefined) lines.push(`      ${paint.dim(value.reasons.join('; '))}`);
  }
  if (values.length === 0) lines.push('    –');
  return lines;
}

/** Returns all candidates of a field with their probabilities, and that of none. */
function candidateLines(
  field: string,
  { none, values, more }: WeighedField,
  { paint, columns, lang }: ExtractTextOptions,
): string[] {
  const reasonLine = (reasons: readonly string[] = []) =>
    reasons.length === 0 ? [] : [`           ${paint.dim(reasons.join('; '))}`];
  const lines = ['', `  ${paint.bold(field)}`];
  const noneLines = [
    `    ${shareText(none.share)}  ${message(lang, 'candidates', 'none')}`,
    ...reasonLine(none.reasons),
  ];
  let isNoneShown = false;
  for (const { share, evidence } of values) {
    if (!isNoneShown && share < none.share) {
      lines.push(...noneLines);
      isNoneShown = true;
    }
    const value = truncate(show(evidence.value ?? evidence.quote), 40);
    lines.push(
      `    ${shareText(share)}  ${value}  ${paint.dim(placeOf(evidence, lang))}`,
      `           ${truncate(escapeControls(evidence.quote).replace(/\s+/g, ' '), columns - 11)}`,
      ...reasonLine(evidence.reasons),
    );
  }
  if (!isNoneShown) lines.push(...noneLines);
  if (more > 0) lines.push(`    ${message(lang, 'candidates', 'more', { count: String(more) })}`);
  return lines;
}

const shareText = (share: number) => share.toFixed(3);

function placeOf(evidence: Evidence | undefined, lang: UiLanguage): string {
  if (evidence === undefined) return '';
  const at = evidence.line === undefined ? '' : ` ${evidence.line}:${evidence.column ?? 1}`;
  return `${sourceWord(evidence.source, lang)}${at}`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return escapeControls(text).replace(/\s+/g, ' ');
}
