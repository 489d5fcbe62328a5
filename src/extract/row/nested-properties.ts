// Reads properties that are nested in one field of a JSON record.
import { cellText } from './cell.ts';

const MOST = 100;
/** Keys for the name and the value of a pair: `name` and `value`, `attrName` and `attrValue`. */
const NAME = /(?:name|key|label)$/i;
const VALUE = /(?:values?|text)$/i;
const UNIT = /^unit(?:text|code)?$/i;

/**
 * Returns name and value pairs of {"Material": "ABS"} or [{"name": "Volume", "value": "3 l"}]; empty for
 * others.
 */
export function nestedProperties(value: unknown): [string, string][] {
  const pairs = Array.isArray(value) ? pairsIn(value) : isRecord(value) ? entriesOf(value) : [];
  return pairs.filter(([name, text]) => name !== '' && text !== '').slice(0, MOST);
}

function pairsIn(list: readonly unknown[]): [string, string][] {
  const pairs = list.slice(0, MOST).map((one) => (isRecord(one) ? pairOf(one) : undefined));
  return pairs.every((pair) => pair !== undefined) ? pairs : [];
}

function pairOf(record: Readonly<Record<string, unknown>>): [string, string] | undefined {
  const keys = Object.keys(record);
  const name = keys.find((key) => NAME.test(key));
  const value = keys.find((key) => VALUE.test(key));
  if (name === undefined || value === undefined) return undefined;
  const unit = keys.find((key) => UNIT.test(key));
  return [cellText(record[name]), measured(record[value], unit === undefined ? '' : record[unit])];
}

/**
 * Returns the entries of an object. An object with a name or value of its own is one thing, such as a brand.
 */
function entriesOf(record: Readonly<Record<string, unknown>>): [string, string][] {
  if (cellText(record) !== '') return [];
  return Object.entries(record)
    .slice(0, MOST)
    .filter(([name]) => !name.startsWith('@') && !name.startsWith('_'))
    .map(([name, value]) => [
      name,
      isRecord(value) ? (pairOf({ name, ...value })?.[1] ?? '') : cellText(value),
    ]);
}

function measured(value: unknown, unit: unknown): string {
  return `${cellText(value)} ${cellText(unit)}`.trim();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
