// Finds the language that the rows of a catalogue share, for rows whose own text is too short to tell.
import { surveyOfBlock } from '../../extract/row/surveyed-block.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { detectLanguage, scriptOf } from '../../text/language/language.ts';
import type { Survey } from '../../text/language/text-profile.ts';
import { applyingTo, isOfMarket } from '../listing/likely-language.ts';

/** Fewest characters for which n-grams tell a language. */
const ENOUGH = 80;
/** So many characters tell a language that the rows' market does not write: German goods for £. */
const PLAINLY = 400;
/** A text of one row counts up to this length, so that no single row decides. */
const MOST_OF_ROW = 400;

/** Returns the language of the first rows taken together; undefined if they are mixed, or in no Latin script. */
export async function usualLanguage(listings: readonly Listing[]): Promise<string | undefined> {
  const surveys = listings.flatMap(surveysOf);
  // Other scripts tell their language themselves.
  if (scriptOf(...surveys) !== 'latin') return undefined;
  const text = surveys.map((one) => one.text.slice(0, MOST_OF_ROW)).join('\n');
  const language = detectLanguage(surveys) ?? (await guessed(text));
  if (language === undefined || text.length >= PLAINLY) return language;
  const laws = listings.flatMap((one) => applyingTo(one));
  return isOfMarket(language, laws) ? language : undefined;
}

async function guessed(text: string): Promise<string | undefined> {
  if (text.length < ENOUGH) return undefined;
  const { guessLanguage } = await import('../../text/language/language-guess.ts');
  return guessLanguage(text);
}

const surveysOf = ({ blocks }: Listing): Survey[] =>
  blocks.filter(({ role }) => isStatement(role)).map(surveyOfBlock);
