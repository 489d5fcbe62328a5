// Recognises a curriculum vitae by its headings.
import { wholeOf } from '../words/page-words.ts';
import { bareLine, type GenreLine } from './genre-lines.ts';

const PART = wholeOf('genre/cv-part');
const FEWEST_PARTS = 3;

/**
 * Returns true for three different headings with text under each. “Languages: French” may describe a course, and a
 * mere list of such headings may describe a template.
 */
export function isCv(lines: readonly GenreLine[]): boolean {
  const heads = lines.map(({ text }) => bareLine(text).toLowerCase());
  const isPart = heads.map((head) => PART.test(head));
  const parts = heads.filter((_, index) => isPart[index] === true && isPart[index + 1] === false);
  return new Set(parts).size >= FEWEST_PARTS;
}
