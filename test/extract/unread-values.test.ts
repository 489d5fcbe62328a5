import { expect, it } from 'vitest';
import { noteText } from '../../src/app/listing/note-text.ts';
import { shippedColumns } from '../../src/app/rules/shipped-rules.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';

const HEADINGS = ['title', 'condition', 'availability'];
const layout = new ColumnLayout(HEADINGS, shippedColumns.columns, {});
const notesOf = (condition: string, availability: string) =>
  extractRow({ row: 2, record: { title: 'Oak stool', condition, availability } }, layout).notes;

it.each([
  ['new', 'in stock', []],
  ['', '', []],
  ['used', '0', []],
  ['B+', 'in stock', ['condition-unread']],
  ['new', 'maybe', ['availability-unread']],
  ['??', 'perhaps', ['availability-unread', 'condition-unread']],
])('condition %j, availability %j: %j', (condition, availability, codes) => {
  expect(notesOf(condition, availability).map(({ code }) => code)).toEqual(codes);
});

it('names the column and what to write, but not the value', () => {
  const [note] = notesOf('call 555 0100', 'in stock');
  expect(noteText(note!, 'en')).toBe(
    'The value in “condition” is not known and was not read. Write one of new, refurbished, used.',
  );
  expect(noteText(note!, 'zh')).toContain('“condition”');
});
