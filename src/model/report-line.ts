import { jsonString } from './json-string.ts';
import type { Where } from './finding.ts';
import type { Report } from './report.ts';
import { WrittenReport } from './written-report.ts';

/** The parts of a line that rows have in common are few: laws and reasons, and how many rules passed. */
const MOST_KNOWN = 1000;
const FEW = 16;
const MOST_RULES = 1 << 20;

type Laws = Pick<Report, 'laws' | 'lawsBecause' | 'asOf'>;

/**
 * Writes reports as JSON, the same as `JSON.stringify` gives for them as they are made. In a large catalogue most have
 * no findings, and more than half of what is said of such a row was said of others word for word: it is not put into
 * words again.
 */
export class ReportLine {
  private uri = '';
  private opening = '';
  private readonly laws: (Laws & { text: string })[] = [];
  private readonly scores = new Map<number, string>();

  /** With its line break. */
  of(report: Report): string {
    if (!isPlain(report)) return `${JSON.stringify(published(report))}\n`;
    const { id, category, listing, claims } = report;
    return `${this.headOf(report)},"id":${jsonString(id)}${this.lawsOf(report)}${filed(category)},"listing":${listed(listing)}${this.scoreOf(report)},"claims":${claimed(claims)},"findings":[],"notes":[]}\n`;
  }

  private headOf({ schemaVersion, input: { uri, row } }: Report): string {
    if (this.opening === '' || this.uri !== uri) {
      this.uri = uri;
      this.opening = JSON.stringify({ schemaVersion, input: { uri, row: 0 } }).slice(0, -'0}}'.length);
    }
    return `${this.opening}${row}}`;
  }

  private lawsOf({ laws, lawsBecause, asOf }: Report): string {
    for (const one of this.laws)
      if (one.lawsBecause === lawsBecause && one.asOf === asOf && areSame(one.laws, laws)) return one.text;
    if (this.laws.length >= FEW) this.laws.length = 0;
    const text = `,${inner({ laws, lawsBecause, asOf })}`;
    this.laws.push({ laws, lawsBecause, asOf, text });
    return text;
  }

  /** Without findings it follows from these two counts. */
  private scoreOf({ score, counts }: Report): string {
    const key = counts.pass * MOST_RULES + counts.inapplicable;
    let text = this.scores.get(key);
    if (text === undefined) {
      if (this.scores.size >= MOST_KNOWN) this.scores.clear();
      this.scores.set(key, (text = `,${inner({ score, counts })}`));
    }
    return text;
  }
}

/** Nothing was found, and nothing else is said of it. */
function isPlain(report: Report): boolean {
  const { input, counts, notes } = report;
  return (
    WrittenReport.checkedOf(report) !== undefined &&
    notes.length === 0 &&
    input.row !== undefined &&
    counts.violation + counts.review + counts.error === 0 &&
    counts.ignored === undefined
  );
}

function filed(category: Report['category']): string {
  if (category === undefined) return '';
  const { id, confidence, title } = category;
  return `,"category":{"id":${jsonString(id)},"confidence":${confidence},"title":${jsonString(title)}}`;
}

function listed(listing: Report['listing']): string {
  const { pageType, url, name, brand, sku, availability, inLanguage, price, seller } = listing;
  let text = `{"pageType":"${pageType}"`;
  if (url !== undefined) text += `,"url":${jsonString(url)}`;
  if (name !== undefined) text += `,"name":${jsonString(name)}`;
  if (brand !== undefined) text += `,"brand":${jsonString(brand)}`;
  if (sku !== undefined) text += `,"sku":${jsonString(sku)}`;
  if (availability !== undefined) text += `,"availability":"${availability}"`;
  if (inLanguage !== undefined) text += `,"inLanguage":${jsonString(inLanguage)}`;
  if (price !== undefined)
    text += `,"price":{"amount":${price.amount},"currency":${price.currency === null ? 'null' : jsonString(price.currency)}}`;
  if (seller !== undefined) text += `,"seller":${jsonString(seller)}`;
  return `${text}}`;
}

function claimed(claims: Report['claims']): string {
  if (claims.length === 0) return '[]';
  let text = '';
  for (const { kind, quote, lang, negated, quoted, weak, where } of claims)
    text += `${text === '' ? '[' : ','}{"kind":${jsonString(kind)},"quote":${jsonString(quote)},"lang":${jsonString(lang)},"negated":${negated},"quoted":${quoted},"weak":${weak},"where":${placed(where)}}`;
  return `${text}]`;
}

/** In a cell; other places say more, or less. */
function placed(where: Where): string {
  const { row, field, role, block, start, end, selector, line } = where;
  if (row === undefined || field === undefined || role === undefined || block === undefined)
    return JSON.stringify(where);
  if (start === undefined || end === undefined || selector !== undefined || line !== undefined)
    return JSON.stringify(where);
  return `{"row":${row},"field":${jsonString(field)},"role":"${role}","block":${block},"start":${start},"end":${end}}`;
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, n) => one === others[n]);
}

/** The members of an object as JSON. */
function inner(members: object): string {
  return JSON.stringify(members).slice(1, -1);
}

/** The report of the published schema, whatever another reporter of the same run asked for. */
export function published(report: Report): object {
  return report.detail === undefined ? report : { ...report, detail: undefined };
}
