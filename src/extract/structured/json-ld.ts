// Reads JSON-LD scripts.
import type { ExtractionNote } from '../../model/listing/extraction.ts';
import { rawText, tagged, type Page } from '../html/page.ts';
import { lineColumn } from '../html/line-column.ts';
import { tidy } from '../../text/memory/detach-string.ts';
import { addValue, shortName, type Item } from './item.ts';
import { parseJson } from './parse-json.ts';
import { isJsonLd } from './script-texts.ts';

const MAX_DEPTH = 14;

export interface JsonLd {
  items: Item[];
  notes: ExtractionNote[];
}

/** Returns all items of all JSON-LD scripts, nested ones included. References by `@id` are resolved. */
export function readJsonLd(page: Page): JsonLd {
  const items: Item[] = [];
  const notes: ExtractionNote[] = [];
  const byId = new Map<string, Item>();
  const references: { item: Item; id: string }[] = [];
  for (const script of tagged(page, 'script')) {
    if (!isJsonLd(script)) continue;
    const text = rawText(script);
    if (!text) continue;
    const from = text.startIndex;
    const parsed = parseJson(text.data);
    if (!parsed) continue;
    if (parsed.damaged) {
      notes.push({
        ...(parsed.value === undefined
          ? { code: 'json-ld-unread', message: 'A JSON-LD block cannot be read.' }
          : {
              code: 'json-ld-damaged',
              message: 'A JSON-LD block is damaged and was read as far as possible.',
            }),
        place: lineColumn(page, from),
      });
    }
    itemsOf(parsed.value, { from, to: from + text.data.length, items, byId, references });
  }
  for (const { item, id } of references) {
    const target = byId.get(id);
    if (target && target !== item && item.props.size === 0) {
      item.props = target.props;
      item.types = target.types;
    }
  }
  return { items, notes };
}

interface Reading {
  from: number;
  to: number;
  items: Item[];
  byId: Map<string, Item>;
  references: { item: Item; id: string }[];
}

/** Turns a JSON value into items. */
function itemsOf(value: unknown, reading: Reading, depth = 0): Item[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => itemsOf(entry, reading, depth + 1));
  const record = value as Record<string, unknown>;
  const item: Item = { types: [], props: new Map(), source: 'json-ld' };
  for (const key in record) {
    const entry = record[key];
    const name = key.startsWith('@') ? key : shortName(key);
    if (name === '@graph') itemsOf(entry, reading, depth + 1);
    else if (name === '@type')
      item.types.push(...(Array.isArray(entry) ? entry : [entry]).filter(isString).map(shortName));
    else if (name === '@id' && typeof entry === 'string') {
      if (Object.keys(record).length === 1) reading.references.push({ item, id: entry });
      else reading.byId.set(entry, item);
    } else if (name !== '@context') addEntries(item, name, entry, reading, depth);
  }
  if (item.types.length > 0) reading.items.push(item);
  return [item];
}

function addEntries(item: Item, name: string, entry: unknown, reading: Reading, depth: number): void {
  for (const one of Array.isArray(entry) ? entry.slice(0, 500) : [entry]) {
    if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean') {
      addValue(item, name, { text: tidy(String(one)), from: reading.from, to: reading.to });
    } else {
      for (const inner of itemsOf(one, reading, depth + 1)) {
        inner.parent = item;
        addValue(item, name, inner);
      }
    }
  }
}

const isString = (value: unknown): value is string => typeof value === 'string';
