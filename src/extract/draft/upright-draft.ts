// Creates a draft from a sheet of labels and values that is one listing.
import type { ColumnTarget } from '../../model/listing/column-mapping.ts';
import type { Place } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { placedDraft, type PlacedBlock } from './placed-draft.ts';

/** A row of such a sheet. */
export interface UprightLine {
  label: string;
  value: string;
  place: { row: number; line?: number };
  /** The field that a column of this heading fills. */
  target: ColumnTarget;
}

/** Fields whose values are statements of their own, whatever their label. */
const STATEMENTS: ReadonlySet<ColumnTarget> = new Set(['description', 'highlights']);
/** A longer value is a statement. */
const LONGEST_VALUE = 80;
const ADDRESS = /^https?:\/\/\S+$/i;

/** Reads the name as the title, texts as statements, and each other line as a label with its value. */
export function uprightDraft(lines: readonly UprightLine[]): Extraction {
  const draft = placedDraft(lines.flatMap(blocksOf));
  draft.notes.push({ code: 'upright-sheet', message: 'The sheet was read as one listing.' });
  return draft;
}

function blocksOf({ label, value, place: { row, line }, target }: UprightLine): PlacedBlock[] {
  if (ADDRESS.test(value)) return [];
  const place: Place = { row: Math.max(1, row), field: label, ...(line === undefined ? {} : { line }) };
  const placeAt = () => place;
  if (target === 'name') return [{ role: 'title', text: value.replace(/\s+/g, ' '), placeAt }];
  const texts = value.split(/\n+/).filter((text) => text.trim() !== '');
  if (texts.length > 1 || value.length > LONGEST_VALUE || label === '' || STATEMENTS.has(target))
    return texts.map((text) => ({ role: 'description', text: text.trim(), placeAt }));
  return [
    { role: 'specification', text: label, placeAt },
    { role: 'specification', text: value, placeAt, label },
  ];
}
