// Adds a cell to the fields of a row, and its text to the blocks of the listing.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Block } from '../../model/listing/block.ts';
import type { RowField } from '../../model/listing/column-mapping.ts';
import { surveyOf, type Survey } from '../../text/language/text-profile.ts';
import type { Cell } from './cells.ts';
import { withItemsInLines } from './list-in-line.ts';
import type { RowReading } from './row-reading.ts';
import { SurveyedBlock } from './surveyed-block.ts';

/** A specification without letters holds only codes for machines, so it gets no block. */
const LETTER = /\p{L}/u;

/** Makes the cell that of the field, if it has the lowest rank so far. Texts become blocks in any case. */
export function addCell({ cells, listing }: RowReading, field: RowField, cell: Cell): void {
  const before = cells[field];
  if (before === undefined || cell.rank < before.rank) cells[field] = cell;
  const role = roleOf(field);
  if (role === undefined || (role === 'specification' && !LETTER.test(cell.text))) return;
  if (Array.isArray(cell.value))
    for (const text of cell.texts) addBlock(listing.blocks, role, surveyOf(text), cell.column);
  else if (cell.survey.text !== '')
    addBlock(listing.blocks, role, role === 'title' ? cell.survey : surveyInLines(cell.survey), cell.column);
}

function roleOf(field: RowField): BlockRole | undefined {
  if (field === 'name') return 'title';
  if (field === 'description' || field === 'highlights' || field === 'specification') return field;
  if (field === 'returnPolicy' || field === 'warranty' || field === 'shipping') return 'policy';
  return field === 'imageText' ? 'image-text' : undefined;
}

function surveyInLines(survey: Survey): Survey {
  const text = withItemsInLines(survey.text);
  return text === survey.text ? survey : surveyOf(text);
}

/** Returns the index of the block. If an equal block of the role exists, that one is used. */
export function addBlock(blocks: Block[], role: BlockRole, survey: Survey, field: string): number {
  const known = blocks.findIndex((block) => block.role === role && block.text === survey.text);
  return known >= 0 ? known : blocks.push(new SurveyedBlock(role, field, survey)) - 1;
}
