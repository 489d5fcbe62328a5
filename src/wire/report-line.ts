// Writes reports as lines of JSON. Parts that many rows share are encoded once.
import type { Where } from '../model/report/finding.ts';
import type { Report } from '../model/report/report.ts';
import type { Utf8Text } from './utf8-text.ts';
import { WrittenReport } from './serialized-report.ts';
import { BoundedMap } from '../text/memory/bounded-map.ts';

/** Limits of the caches: scores and law texts. Rows share few of them. */
const MOST_KNOWN = 1000;
const FEW = 16;
const MOST_RULES = 1 << 20;
const MOST_UNWORDED = 1 << 12;

/** The JSON members about laws, encoded. */
interface KnownLaws extends Pick<Report, 'laws' | 'lawsBecause' | 'asOf'> {
  bytes: Uint8Array;
}

/**
 * Writes a report as JSON in UTF-8, the same as `JSON.stringify` gives. Most rows of a large catalogue have
 * no findings, and more than half of their line is shared with other rows, so it is taken from a cache.
 */
export class ReportLine {
  private uri = '';
  private opening: Uint8Array | undefined;
  private readonly laws: KnownLaws[] = [];
  private readonly scores = new BoundedMap<number, Uint8Array>(MOST_KNOWN);

  /** Writes one report and a line break. */
  write(report: Report, out: Utf8Text): void {
    if (!isPlain(report)) {
      out.write(`${JSON.stringify(published(report))}\n`);
      return;
    }
    out.add(this.openingOf(report));
    out.number(report.input.row as number);
    if (report.input.line !== undefined) {
      out.add(LINE);
      out.number(report.input.line);
    }
    member(ID, report.id, out);
    out.add(this.lawsOf(report));
    writeCategory(report.category, out);
    writeListing(report.listing, out);
    out.add(this.scoreOf(report));
    writeClaims(report.claims, out);
    out.add(CLOSING);
  }

  /** Returns the line's beginning, up to the row number. */
  private openingOf({ schemaVersion, input: { uri } }: Report): Uint8Array {
    if (this.opening === undefined || this.uri !== uri) {
      this.uri = uri;
      this.opening = encoded(
        JSON.stringify({ schemaVersion, input: { uri, row: 0 } }).slice(0, -'0}}'.length),
      );
    }
    return this.opening;
  }

  private lawsOf({ laws, lawsBecause, asOf }: Report): Uint8Array {
    for (const one of this.laws)
      if (one.lawsBecause === lawsBecause && one.asOf === asOf && areSame(one.laws, laws)) return one.bytes;
    if (this.laws.length >= FEW) this.laws.length = 0;
    const bytes = encoded(`,${inner({ laws, lawsBecause, asOf })}`);
    this.laws.push({ laws, lawsBecause, asOf, bytes });
    return bytes;
  }

  /** Returns the part from `state` to `claims`. Without findings and notes, these three counts decide it. */
  private scoreOf({ state, score, coverage, counts }: Report): Uint8Array {
    const key = (counts.pass * MOST_UNWORDED + coverage.unanswered) * MOST_RULES + counts.inapplicable;
    let bytes = this.scores.get(key);
    if (bytes === undefined) {
      this.scores.set(key, (bytes = encoded(`,${inner({ state, score, coverage, counts })},"claims":[`)));
    }
    return bytes;
  }
}

/** True for a report of a row without findings, errors and notes. */
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

const ID = encoded('},"id":');
const CATEGORY = encoded(',"category":{"id":');
const CONFIDENCE = encoded(',"confidence":');
const TITLE = encoded(',"title":');
const BECAUSE = encoded(',"because":');

function writeCategory(category: Report['category'], out: Utf8Text): void {
  if (category === undefined) return;
  member(CATEGORY, category.id, out);
  out.add(CONFIDENCE);
  out.number(category.confidence);
  member(TITLE, category.title, out);
  if (category.because !== undefined) member(BECAUSE, category.because, out);
  out.add(END);
}

const END = encoded('}');
const PAGE_TYPE = encoded(',"listing":{"pageType":');
const URL = encoded(',"url":');
const NAME = encoded(',"name":');
const BRAND = encoded(',"brand":');
const SKU = encoded(',"sku":');
const AVAILABILITY = encoded(',"availability":');
const LANGUAGE = encoded(',"inLanguage":');
const AMOUNT = encoded(',"price":{"amount":');
const CURRENCY = encoded(',"currency":');
const NO_CURRENCY = encoded(',"currency":null');
const SELLER = encoded(',"seller":');

function writeListing(listing: Report['listing'], out: Utf8Text): void {
  const { pageType, url, name, brand, sku, availability, inLanguage, price, seller } = listing;
  member(PAGE_TYPE, pageType, out);
  if (url !== undefined) member(URL, url, out);
  if (name !== undefined) member(NAME, name, out);
  if (brand !== undefined) member(BRAND, brand, out);
  if (sku !== undefined) member(SKU, sku, out);
  if (availability !== undefined) member(AVAILABILITY, availability, out);
  if (inLanguage !== undefined) member(LANGUAGE, inLanguage, out);
  if (price !== undefined) {
    out.add(AMOUNT);
    out.number(price.amount);
    if (price.currency === null) out.add(NO_CURRENCY);
    else member(CURRENCY, price.currency, out);
    out.add(END);
  }
  if (seller !== undefined) member(SELLER, seller, out);
  out.add(END);
}

const FIRST_KIND = encoded('{"kind":');
const NEXT_KIND = encoded(',{"kind":');
const QUOTE = encoded(',"quote":');
const LANG = encoded(',"lang":');
const NEGATED = [encoded(',"negated":false'), encoded(',"negated":true')] as const;
const QUOTED = [encoded(',"quoted":false'), encoded(',"quoted":true')] as const;
const WEAK = [encoded(',"weak":false,"where":'), encoded(',"weak":true,"where":')] as const;

function writeClaims(claims: Report['claims'], out: Utf8Text): void {
  for (let n = 0; n < claims.length; n += 1) {
    const { kind, quote, lang, negated, quoted, weak, where } = claims[n] as Report['claims'][number];
    member(n === 0 ? FIRST_KIND : NEXT_KIND, kind, out);
    member(QUOTE, quote, out);
    member(LANG, lang, out);
    out.add(NEGATED[negated ? 1 : 0]);
    out.add(QUOTED[quoted ? 1 : 0]);
    out.add(WEAK[weak ? 1 : 0]);
    writeWhere(where, out);
    out.add(END);
  }
}

const ROW = encoded('{"row":');
const LINE = encoded(',"line":');
const FIELD = encoded(',"field":');
const ROLE = encoded(',"role":');
const BLOCK = encoded(',"block":');
const START = encoded(',"start":');
const STOP = encoded(',"end":');
const CLOSING = encoded('],"findings":[],"notes":[]}\n');

/** Writes a place in a cell. Other places have other members and are written by `JSON.stringify`. */
function writeWhere(where: Where, out: Utf8Text): void {
  const { row, field, role, block, start, end, selector, line } = where;
  if (
    selector !== undefined ||
    row === undefined ||
    field === undefined ||
    role === undefined ||
    block === undefined
  ) {
    out.write(JSON.stringify(where));
    return;
  }
  out.add(ROW);
  out.number(row);
  if (line !== undefined) {
    out.add(LINE);
    out.number(line);
  }
  member(FIELD, field, out);
  member(ROLE, role, out);
  out.add(BLOCK);
  out.number(block);
  if (start !== undefined) {
    out.add(START);
    out.number(start);
  }
  if (end !== undefined) {
    out.add(STOP);
    out.number(end);
  }
  out.add(END);
}

function member(name: Uint8Array, value: string, out: Utf8Text): void {
  out.add(name);
  out.json(value);
}

function encoded(text: string): Uint8Array {
  return Buffer.from(text);
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, n) => one === others[n]);
}

/** Returns the members of an object as JSON, without braces: { a: 1 } → '"a":1'. */
function inner(members: object): string {
  return JSON.stringify(members).slice(1, -1);
}

/** Returns the report in its published form, without `detail`. */
export function published(report: Report): object {
  return report.detail === undefined ? report : { ...report, detail: undefined };
}
