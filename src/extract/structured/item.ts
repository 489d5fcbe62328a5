// The common form of structured data: items with properties.
import type { EvidenceSource } from '../../model/listing/evidence.ts';

/** A value of structured data, with the span of source that contains it. */
export interface Literal {
  text: string;
  from: number;
  to: number;
}

/** An item of JSON-LD, microdata, RDFa or script data. */
export interface Item {
  types: string[];
  props: Map<string, (Item | Literal)[]>;
  source: EvidenceSource;
  /** The item that has this one as a property. */
  parent?: Item;
}

export function isItem(value: Item | Literal): value is Item {
  return 'props' in value;
}

export function addValue(item: Item, name: string, value: Item | Literal): void {
  const values = item.props.get(name);
  if (values) values.push(value);
  else item.props.set(name, [value]);
}

/** Returns the first literal of the properties; for a nested item its name, value or id. */
export function literal(item: Item, ...names: string[]): Literal | undefined {
  for (const name of names) {
    for (const value of item.props.get(name) ?? []) {
      if (!isItem(value)) {
        if (value.text !== '') return value;
      } else {
        const inner = literal(value, 'name', 'value', '@value', '@id');
        if (inner) return inner;
      }
    }
  }
  return undefined;
}

export function nested(item: Item, ...names: string[]): Item[] {
  return names.flatMap((name) => (item.props.get(name) ?? []).filter(isItem));
}

export function hasType(item: Item, pattern: RegExp): boolean {
  return item.types.some((type) => pattern.test(type));
}

/**
 * Returns the last part of a schema.org name: `http://schema.org/InStock`, `schema:InStock`,
 * `//schema.org/InStock#` → `InStock`.
 */
export function shortName(iri: string): string {
  const name = iri.trim().replace(/(?<![/#])[/#]+$/, '');
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), schemaPrefix(name)) + 1);
}

function schemaPrefix(name: string): number {
  const colon = name.lastIndexOf(':');
  return colon > 0 && colon < 12 && /^[a-z]+$/i.test(name.slice(0, colon)) ? colon : -1;
}
