// Decides which field each column of a catalogue fills.
import type { ColumnMapping, ColumnTarget, RowField } from '../../model/listing/column-mapping.ts';
import type { ColumnBook, Columns } from '../../model/listing/columns.ts';
import { plainTechnical } from '../../text/features/technical-name.ts';
import { columnPattern, foldColumn, namePattern } from './fold-column.ts';
import { bracketIn, plainHeading } from './price-heading.ts';

/** How one column is read. */
export interface ColumnUse {
  target: ColumnTarget;
  /** If several columns fill one field, the filled one with the lowest rank counts. */
  rank: number;
  /**
   * Where the decision comes from: the user's mapping, the platform's layout, the common headings, or
   * nothing.
   */
  because: 'mapping' | 'platform' | 'common' | 'long-text' | 'unknown';
  values?: Readonly<Record<string, string>>;
  /** A second field that the same column fills: `item_sku` is the row's id and its SKU. */
  also?: RowField;
  /**
   * For properties whose name and value are in two columns: the key that both share, and which of them this
   * is.
   */
  pair?: { key: string; part: 'name' | 'value' };
  /** True if the cells are prices in the hundredth part of the currency. */
  inHundredths?: boolean;
  /** The currency of a price, if the heading names it: GBP in "Price (GBP)". */
  currency?: string;
  /** The name of a property, if it is only a part of the heading: "care" in "Metafield: custom.care". */
  name?: string;
}

type Use = Omit<ColumnUse, 'because'>;

/** A user's mapping together with what the first rows of the catalogue show. */
export interface FittedMapping extends ColumnMapping {
  /** Unknown headings whose cells are long texts. */
  longTexts?: readonly string[];
  /** The language of the first rows together: a hint for rows that are too short to tell. */
  usualLanguage?: string;
}

/** How the columns of one catalogue are read. The decision for each heading is cached. */
export class ColumnLayout {
  readonly platform: string;
  readonly columns: Columns;
  readonly defaults: NonNullable<Columns['defaults']>;
  readonly joinBy: string | undefined;
  /** The file has a column that tells whether stock is counted. */
  readonly isStockTracked: boolean;
  readonly usualLanguage: string | undefined;
  readonly variant: ReadonlySet<string>;
  /** Texts of cells without a value. */
  readonly empty: ReadonlySet<unknown>;
  private readonly mapped = new Map<string, Use>();
  private readonly long: ReadonlySet<string>;
  private readonly notes: ReadonlySet<string>;
  private readonly own: ReadonlyMap<string, Use>;
  private readonly common: ReadonlyMap<string, Use>;
  private readonly ignored: readonly RegExp[];
  private readonly named: readonly RegExp[];
  private readonly ignoredHeadings: readonly RegExp[];
  private readonly pairs: readonly (readonly [RegExp, 'name' | 'value'])[];
  private readonly known = new Map<string, ColumnUse>();

  /** `headings` are those of the file, or the names of the first record's fields. */
  constructor(headings: readonly string[], book: ColumnBook, mapping: FittedMapping = {}) {
    this.long = new Set(mapping.longTexts);
    this.usualLanguage = mapping.usualLanguage;
    this.notes = new Set((book.common?.notes ?? []).map(foldColumn));
    this.platform = mapping.platform ?? detectPlatform(headings, book, this.notes);
    const columns = book[this.platform];
    const common = book.common as Columns;
    this.columns = columns ?? common;
    this.own = this.columns === common ? new Map() : usesOf(this.columns);
    this.common = usesOf(common);
    this.ignored = (this.columns.ignore ?? []).map((pattern) => columnPattern(pattern));
    this.named = (this.columns.named ?? []).map(namePattern);
    this.ignoredHeadings = (this.columns.ignoreHeadings ?? []).map(namePattern);
    const pairs = new Set([...(this.columns.pairs ?? []), ...(common.pairs ?? [])]);
    this.pairs = [...pairs].flatMap(([name, value]) => [
      [columnPattern(name, '(\\d+)'), 'name'] as const,
      [columnPattern(value, '(\\d+)'), 'value'] as const,
    ]);
    this.empty = new Set<unknown>(this.columns.empty);
    this.variant = new Set((this.columns.variant ?? []).map(foldColumn));
    for (const [heading, target] of Object.entries(mapping.columns ?? {}))
      this.mapped.set(foldColumn(heading), { target, rank: -1 });
    this.defaults = {
      ...this.columns.defaults,
      ...settingsIn(headings, this.columns),
      ...withoutEmpty(mapping.defaults ?? {}),
    };
    const joins = (mapping.joinBy === undefined ? (this.columns.joinBy ?? []) : [mapping.joinBy]).map(
      foldColumn,
    );
    this.joinBy = headings.find((heading) => joins.includes(foldColumn(heading)));
    this.isStockTracked = headings.some((heading) => this.useOf(heading).target === 'stockTracking');
  }

  useOf(heading: string): ColumnUse {
    let use = this.known.get(heading);
    if (use === undefined) {
      use = this.withCurrency(heading, this.decide(heading));
      if (this.known.size < MAX_KNOWN) this.known.set(heading, use);
    }
    return use;
  }

  private decide(heading: string): ColumnUse {
    // A column with a number, such as "Image (2)", is read like the one without.
    const technical = plainTechnical(heading);
    const numberless = heading.replace(/ \(\d+\)$/, '');
    const forms = technical === undefined ? [heading, numberless] : [technical, heading];
    for (const folded of new Set(forms.map(foldColumn))) {
      const mapped = this.mapped.get(folded);
      if (mapped) return { ...mapped, because: 'mapping' };
      const own = this.own.get(folded) ?? this.numbered(folded, this.own);
      if (own) return { ...own, because: 'platform' };
      const pair = this.pairOf(folded);
      if (pair) return { target: 'property', rank: 0, because: 'platform', pair };
      if (this.ignored.some((pattern) => pattern.test(folded)))
        return { target: 'ignore', rank: 0, because: 'platform' };
      const common = this.common.get(folded) ?? this.numbered(folded, this.common);
      // Headings that the platform lists for a field come first; others get a higher rank.
      if (common) return { ...common, rank: common.rank + COMMON_RANK, because: 'common' };
    }
    const known = this.priceUse(heading) ?? this.notedUse(heading);
    if (known !== undefined) return known;
    const name = this.nameIn(heading);
    if (name !== undefined) {
      const named = this.decide(name);
      if (named.because !== 'unknown') return { ...named, name };
    } else if (this.ignoredHeadings.some((pattern) => pattern.test(heading)))
      return { target: 'ignore', rank: 0, because: 'platform' };
    if (this.long.has(heading)) return { target: 'description', rank: LONG_TEXT_RANK, because: 'long-text' };
    const shown = name ?? technical?.replace(/[_.]+/g, ' ');
    return {
      target: 'property',
      rank: 0,
      because: 'unknown',
      ...(shown === undefined ? {} : { name: shown }),
    };
  }

  /** Adds the currency that the heading of a price names. */
  private withCurrency(heading: string, use: ColumnUse): ColumnUse {
    if (!PRICES.has(use.target)) return use;
    const currency = plainHeading(heading, this.notes)?.currency;
    return currency === undefined ? use : { ...use, currency };
  }

  /** Returns how a heading such as "Price (GBP)" is read, if it is a known one of a price without its end. */
  private priceUse(heading: string): ColumnUse | undefined {
    const plain = plainHeading(heading, this.notes)?.plain;
    const use = plain === undefined ? undefined : this.decide(plain);
    return use !== undefined && PRICES.has(use.target) ? use : undefined;
  }

  /** Returns how a heading such as "标题（中文）" or "Name [en]" is read: like the known one before the bracket. */
  private notedUse(heading: string): ColumnUse | undefined {
    const [before, note] = bracketIn(heading) ?? [];
    // "Category (link)" is no category.
    if (before === undefined || note === undefined || this.decide(note).because !== 'unknown')
      return undefined;
    const use = this.decide(before);
    return use.because !== 'unknown' && MAY_BE_NOTED.has(use.target)
      ? { ...use, rank: use.rank + NOTED_RANK }
      : undefined;
  }

  /** Returns the property's name in a heading such as "Metafield: custom.care_tips": "care tips". */
  private nameIn(heading: string): string | undefined {
    for (const pattern of this.named) {
      const name = pattern.exec(heading)?.[1];
      if (name !== undefined) return name.replace(/[_-]+/g, ' ').trim();
    }
    return undefined;
  }

  private numbered(folded: string, uses: ReadonlyMap<string, Use>): Use | undefined {
    const use = /\d$/.test(folded) ? uses.get(folded.replace(/(?<!\d)\d+$/, '')) : undefined;
    return use && SEVERAL.has(use.target) ? use : undefined;
  }

  private pairOf(folded: string): ColumnUse['pair'] {
    for (const [pattern, part] of this.pairs) {
      const found = pattern.exec(folded);
      if (found) return { key: found[1] ?? '', part };
    }
    return undefined;
  }
}

const PRICES: ReadonlySet<ColumnTarget> = new Set(['price', 'salePrice', 'listPrice', 'unitPrice']);
/** Fields that a note in brackets makes no other field, as it does of "Price (old)". */
const MAY_BE_NOTED: ReadonlySet<ColumnTarget> = new Set(['id', 'name', 'description', 'highlights', 'specification', 'brand', 'sku', 'gtin', 'mpn', 'category']); // prettier-ignore
const NOTED_RANK = 50;
const MAX_KNOWN = 5000;
const COMMON_RANK = 100;
const LONG_TEXT_RANK = 200;
/** Fields with numbered columns: bullet_point_1, bullet_point_2. */
const SEVERAL: ReadonlySet<ColumnTarget> = new Set(['highlights', 'specification', 'description', 'image']);

/** Returns a function that counts the cells which some layout knows as headings. */
export function headingCounter(book: ColumnBook): (cells: readonly string[]) => number {
  const known = new Set<string>();
  for (const { columns, signature = [] } of Object.values(book)) {
    for (const heading of [...signature, ...Object.values(columns).flat()]) known.add(foldColumn(heading));
  }
  const isKnown = (cell: string) =>
    [cell, bracketIn(cell)?.[0], plainTechnical(cell)].some(
      (form) => form !== undefined && known.has(foldColumn(form)),
    );
  return (cells) => cells.filter((cell) => cell.length < 80 && isKnown(cell)).length;
}

/** Returns the platform with most of its headings in the file; `common` if none fits. */
function detectPlatform(headings: readonly string[], book: ColumnBook, notes: ReadonlySet<string>): string {
  const there = new Set(
    headings.flatMap((one) =>
      [one, plainHeading(one, notes)?.plain ?? one, plainTechnical(one) ?? one].map(foldColumn),
    ),
  );
  const count = (names: readonly string[]) => names.filter((name) => there.has(foldColumn(name))).length;
  let best = 'common';
  let most = 0;
  for (const [platform, { signature = [], least = 1, required }] of Object.entries(book)) {
    const seen = count(signature);
    if (seen < least || (required !== undefined && count(required) === 0)) continue;
    // Headings that only this platform uses count more than shared ones.
    const weight = seen + (required === undefined ? 0 : 2);
    if (weight > most) {
      most = weight;
      best = platform;
    }
  }
  return best;
}

function usesOf({ columns, values = {}, properties = [], hundredths = [] }: Columns): Map<string, Use> {
  const small = new Set(hundredths.map(foldColumn));
  const uses = new Map<string, Use>(
    properties.map((heading) => [foldColumn(heading), { target: 'property', rank: 0 }]),
  );
  for (const [field, headings] of Object.entries(columns) as [RowField, string[]][]) {
    const codes = values[field];
    headings.forEach((heading, rank) => {
      const folded = foldColumn(heading);
      const use = {
        target: field,
        rank,
        ...(codes === undefined ? {} : { values: codes }),
        ...(small.has(folded) ? { inHundredths: true } : {}),
      };
      const known = uses.get(folded);
      if (known === undefined || known.target === 'property') uses.set(folded, use);
      else known.also ??= field;
    });
  }
  return uses;
}

/** A code of two or three capitals after the platform's words, such as "EUR" in "Currency=EUR" of eBay. */
const CODE = /^[A-Z]{2,3}(?![A-Za-z])/;

/** Returns the defaults that a platform writes into its headings, such as the currency. */
function settingsIn(headings: readonly string[], { settings = {} }: Columns): Columns['defaults'] {
  const found = Object.entries(settings).flatMap(([name, lead]): [string, string][] => {
    const heading = headings.find((one) => one.includes(lead));
    const code = heading && CODE.exec(heading.slice(heading.indexOf(lead) + lead.length))?.[0];
    return code ? [[name, code]] : [];
  });
  return Object.fromEntries(found);
}

function withoutEmpty<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
