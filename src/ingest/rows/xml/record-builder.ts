// Builds records from the elements of an XML feed.
import { CURRENCY_NAME } from '../../../model/listing/currency-name.ts';
import { labelOf, pairOfChildren, type NamedValue } from './named-value.ts';

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
  /** The property that it gives a value to: "Colour" of `<param name="Colour">`. */
  label: string | undefined;
  /** Names and texts of its children. */
  inner: [string, string][];
  /** Properties inside of it. */
  properties: NamedValue[];
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
    const local = localName(name);
    const currency = currencyOf(attributes);
    const label = labelOf(local, attributes);
    this.stack.push({
      name,
      parts: [],
      hasText: false,
      children: 0,
      currency,
      label,
      inner: [],
      properties: [],
    });
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
      const property = propertyOf(element);
      if (property !== undefined) element.properties.push(property);
      if (element.properties.length === 0) this.set(element.name, textOf(element));
      else for (const one of element.properties) this.set(element.name, one);
    } else {
      const parent = this.stack.at(-1);
      if (parent !== undefined) nest(element, parent);
    }
  }

  private begin(attributes: Readonly<Record<string, string>>): void {
    this.recordDepth = this.stack.length;
    this.record = bareRecord();
    this.fields = 0;
    this.size = 0;
    if (attributes.id !== undefined) this.set('id', attributes.id);
  }

  private set(name: string, value: string | NamedValue): void {
    if (value === '') return;
    const before = this.record[name];
    if (before === undefined) {
      this.fields += 1;
      if (this.fields <= MAX_FIELDS) this.record[name] = value;
    } else if (Array.isArray(before)) before.push(value);
    else this.record[name] = [before, value];
  }
}

/** Returns the property that an element is, if it is one. */
function propertyOf(element: Element): NamedValue | undefined {
  const local = localName(element.name);
  if (element.label === undefined) return pairOfChildren(local, element.inner);
  const value = textOf(element);
  return value === '' ? undefined : { name: element.label, value };
}

/** Hands what a nested element says to its parent: properties, or one text such as `US: Standard: 4.95 USD`. */
function nest(element: Element, parent: Element): void {
  const property = propertyOf(element);
  parent.properties.push(...element.properties);
  if (property !== undefined) {
    parent.properties.push(property);
    return;
  }
  const text = textOf(element);
  if (text === '' || element.properties.length > 0) return;
  parent.inner.push([localName(element.name), text]);
  dropSpace(parent.parts);
  add(parent, parent.hasText ? `: ${text}` : text);
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
