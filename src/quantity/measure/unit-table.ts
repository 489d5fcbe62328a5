import { COUNT_ROWS } from './unit-table-count.ts';
import { PHYSICAL_ROWS } from './unit-table-physical.ts';
import type { Dimension, Spelling, Unit } from './units.ts';

/**
 * Parses both unit tables. A row is `dimension:` or `unit factor[@offset] | spelling; spelling;
 * fr:spelling`. A spelling of four or more lower-case letters is a word, so its capitalised and
 * upper-case forms are added. `(s)` adds the form with and without "s". `fr:` limits a spelling to French
 * texts.
 */
export function readUnitTables(): Spelling[] {
  const spellings: Spelling[] = [];
  let dimension: Dimension = 'length';
  for (const line of `${PHYSICAL_ROWS}\n${COUNT_ROWS}`.split('\n')) {
    const [head = '', written] = line.split('|', 2).map((part) => part.trim());
    if (written === undefined) {
      if (head.endsWith(':')) dimension = head.slice(0, -1) as Dimension;
      continue;
    }
    const [id = '', numbers = '1'] = head.split(/\s+/);
    const [factor, offset = '0'] = numbers.split('@');
    const unit: Unit = { id, dimension, factor: Number(factor), offset: Number(offset) };
    for (const entry of written.split(';')) {
      const [, lang, text = ''] = /^(?:([a-z]{2}):)?(.*)$/.exec(entry.trim()) ?? [];
      for (const variant of variants(text)) spellings.push({ text: variant, unit, lang });
    }
  }
  return spellings;
}

function variants(text: string): string[] {
  const plurals = text.includes('(s)') ? [text.replace('(s)', ''), text.replace('(s)', 's')] : [text];
  return plurals.flatMap((word) => {
    if (!/^\p{Ll}[\p{Ll} .-]{3,}$/u.test(word)) return [word];
    const upper = word.toUpperCase();
    const title = word.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
    return [...new Set([word, `${upper.charAt(0)}${word.slice(1)}`, title, upper])];
  });
}
