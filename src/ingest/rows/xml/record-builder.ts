// Builds records from the elements of an XML feed.
import { CURRENCY_NAME } from '../../../model/listing/currency-name.ts';

/** An element that is being read. */
interface Element {
  name: string;
  /** Parts of its text. They are joined once, because joining at each tag takes quadratic time. */
  parts: string[];
  /** True if the parts hold more than white space. */
  hasText: boolean;
  children: number;
  /** The currency of an amount: `<price currency="EUR">12</price>`. */
  currency: string | undefined;
}

/** Names of elements that are one product each. The first one found is used for the whole file. */
const RECORD = /^(?:item|entry|product|offer|listing|goods|record|row|listitem|itemlistelement|商品)$/i;
/** Maximum number of characters of one record. */
const MAX_TEXT = 16 * 1024 * 1024;
const MAX_FIELDS = 2000;

export type XmlRecord = Record<string, unknown>;

/** Builds records from parser events: each child of a record's element becomes a field. */
export class RecordBuilder {
  private readonly onRecord: (record: XmlRecord | undefined) => void;
  private readonly stack: Element[] = [];
  private recordName: string | undefined;
  /** Depth of the record's element; 0 outside of one. */
  private recordDepth = 0;
  private record: XmlRecord = bareRecord();
  private fields = 0;
  private size = 0;

  /** `onRecord` gets `undefined` for a record that is too large. */
  constructor(onRecord: (record: XmlRecord | undefined) => void) {
    this.onRecord = onRecord;
  }

  get isInside(): boolean {
    return this.recordDepth > 0;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.stack.at(-1);
    if (parent) parent.children += 1;
    this.stack.push({ name, parts: [], hasText: false, children: 0, currency: currencyOf(attributes) });
    const local = localName(name);
    if (this.recordDepth === 0) {
      const isRecord = this.recordName === undefined ? RECORD.test(local) : local === this.recordName;
      if (!isRecord || this.stack.length < 2) return;
      this.recordName = local;
      this.begin(attributes);
    } else if (this.stack.length === this.recordDepth + 1 && this.fields === 0 && RECORD.test(local)) {
      // In `<itemListElement><item>` the inner element is the record.
      this.begin(attributes);
    } else if (
      local === 'link' &&
      attributes.href !== undefined &&
      (attributes.rel ?? 'alternate') === 'alternate'
    ) {
      this.set('link', attributes.href);
    }
  }

  text(text: string): void {
    if (this.recordDepth === 0) return;
    const element = this.stack.at(-1);
    this.size += text.length;
    if (element && this.size <= MAX_TEXT) add(element, text);
  }

  close(): void {
    const element = this.stack.pop();
    if (element === undefined || this.recordDepth === 0) return;
    const depth = this.stack.length + 1;
    if (depth === this.recordDepth) {
      this.recordDepth = 0;
      this.onRecord(this.size > MAX_TEXT ? undefined : this.record);
    } else if (depth === this.recordDepth + 1) {
      this.set(element.name, textOf(element));
    } else {
      // Nested values become one text: `US: Standard: 4.95 USD`.
      const parent = this.stack.at(-1);
      const text = textOf(element);
      if (parent === undefined || text === '') return;
      dropSpace(parent.parts);
      add(parent, parent.hasText ? `: ${text}` : text);
    }
  }

  private begin(attributes: Readonly<Record<string, string>>): void {
    this.recordDepth = this.stack.length;
    this.record = bareRecord();
    this.fields = 0;
    this.size = 0;
    if (attributes.id !== undefined) this.set('id', attributes.id);
  }

  private set(name: string, value: string): void {
    if (value === '') return;
    const before = this.record[name];
    if (before === undefined) {
      this.fields += 1;
      if (this.fields <= MAX_FIELDS) this.record[name] = value;
    } else if (Array.isArray(before)) before.push(value);
    else this.record[name] = [before, value];
  }
}

const AMOUNT = /^[\d\s.,'’]+$/u;

function currencyOf(attributes: Readonly<Record<string, string>>): string | undefined {
  for (const name in attributes) if (CURRENCY_NAME.test(localName(name))) return attributes[name];
  return undefined;
}

/** Returns the text of an element; an amount with the currency that its attribute names. */
function textOf({ parts, currency }: Element): string {
  const text = parts.join('').trim();
  return currency !== undefined && AMOUNT.test(text) ? `${text} ${currency}` : text;
}

/** Without a prototype, because a field may be called `constructor`. */
function bareRecord(): XmlRecord {
  return Object.create(null) as XmlRecord;
}

function add(element: Element, text: string): void {
  element.parts.push(text);
  element.hasText ||= /\S/.test(text);
}

/** Removes white space at the end of the parts. */
function dropSpace(parts: string[]): void {
  for (let last = parts.pop(); last !== undefined; last = parts.pop()) {
    const rest = last.trimEnd();
    if (rest === '') continue;
    parts.push(rest);
    return;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
