// Finds the brand in a sentence of the product's text.
import { textCandidate } from './candidate.ts';
import type { Candidate } from '../rank/candidate.ts';
import { wordsOf } from '../words/page-words.ts';
import type { Context } from './context.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’-]*(?:(?: & | )\\p{Lu}[\\p{L}\\p{N}&'’-]*){0,2}";
const NAME_AFTER = new RegExp(`^ (${NAME})`, 'u');
/** A name before the word for a maker: "Sibilia is a Buenos Aires …" label. */
const NAME_BEFORE = new RegExp(
  `(?:^|[.!?] )(${NAME})(?:,| \\p{Ll}{1,3})(?: \\p{Ll}+)? \\p{Ll}{1,4}(?: [\\p{L}-]+){0,4} $`,
  'u',
);
const MAKER = wordsOf('brand/maker');

/** Returns the brand of the first such sentence: "from Buenos Aires-based label Sibilia" → "Sibilia". */
export function proseBrands({ page, titleBlock }: Context): Candidate<string>[] {
  if (titleBlock < 0) return [];
  for (let block = titleBlock; block < page.blocks.length; block++) {
    const { text, role, outside, hidden } = page.blocks[block]!;
    if (outside || hidden || text.length < 20 || text.length > 3000) continue;
    if (!/^(?:description|highlights|title)$/.test(role)) continue;
    const maker = MAKER.exec(text);
    if (!maker) continue;
    const end = maker.index + maker[0].length;
    const after = maker.index > 3 ? NAME_AFTER.exec(text.slice(end))?.[1] : undefined;
    const name = after ?? NAME_BEFORE.exec(text.slice(0, maker.index))?.[1];
    if (name === undefined) continue;
    const start = after === undefined ? text.lastIndexOf(name, maker.index) : end + 1;
    const clue = after === undefined ? 'before-maker' : 'after-maker';
    return [textCandidate(page, name, block, start, ['the text says whose goods they are'], [clue])];
  }
  return [];
}
