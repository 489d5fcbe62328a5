// Finds the language that the rows of a catalogue share, for rows whose own text is too short to tell.
import { surveyOfBlock } from '../../extract/row/surveyed-block.ts';
import type { ColumnLayout } from '../../extract/row/column-layout.ts';
import { readRow } from '../../extract/row/read-row.ts';
import type { CatalogueRow } from '../../ingest/read-inputs.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import { emptyListing } from '../../model/listing/empty-listing.ts';
import { detectLanguage, scriptOf } from '../../text/language/language.ts';
import type { Survey } from '../../text/language/text-profile.ts';

/** Fewest characters for which n-grams tell a language. */
const ENOUGH = 80;
/** A text of one row counts up to this length, so that no single row decides. */
const MOST_OF_ROW = 400;

/** Returns the language of the first rows taken together; undefined if they are mixed, or in no Latin script. */
export async function usualLanguage(
  rows: readonly CatalogueRow[],
  layout: ColumnLayout,
): Promise<string | undefined> {
  const surveys = rows.flatMap((one) => ('record' in one ? surveysOf(one, layout) : []));
  // Other scripts tell their language themselves.
  if (scriptOf(...surveys) !== 'latin') return undefined;
  const detected = detectLanguage(surveys);
  if (detected !== undefined) return detected;
  const text = surveys.map((one) => one.text.slice(0, MOST_OF_ROW)).join('\n');
  if (text.length < ENOUGH) return undefined;
  const { guessLanguage } = await import('../../text/language/language-guess.ts');
  return guessLanguage(text);
}

function surveysOf(one: Extract<CatalogueRow, { record: unknown }>, layout: ColumnLayout): Survey[] {
  const listing = emptyListing('feed');
  readRow(one.record, one.row, listing, layout);
  return listing.blocks.filter(({ role }) => isStatement(role)).map(surveyOfBlock);
}
