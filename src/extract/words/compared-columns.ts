// Finds the columns of other goods in a table that compares goods: | | Kettle 3 | Kettle 2 (old model) |.
import { wholeOf, wordsOf } from './page-words.ts';

const THESE = wholeOf('voices/these-goods');
const THOSE = wordsOf('voices/those-goods');
const BRACKETS = /[(（]([^()（）]*)[)）]/gu;
const SPACES = /\s+/gu;
const LETTER = /\p{L}/u;
const HAN = /\p{Script=Han}/u;
/** Shortest name of goods in a heading, in characters: "M2" is also a size. Chinese names are shorter. */
const LEAST = 5;
const LEAST_HAN = 2;
/** A wider table lists sizes or variants. */
const MOST_COLUMNS = 8;

/**
 * Returns the indexes of the columns that describe other goods, by the table's first row. One column must be
 * of the goods offered, by their name in the title or by words ("this model"); else the set is empty.
 */
export function comparedColumns(header: readonly string[], title: string): ReadonlySet<number> {
  const others = new Set<number>();
  if (header.length < 2 || header.length > MOST_COLUMNS) return others;
  const name = folded(title);
  const cells = header.map(folded);
  const own = cells.findIndex((cell) => isOfTheseGoods(cell, name));
  if (own < 0) return others;
  const start = cells[own]?.split(' ')[0] ?? '';
  for (const [column, cell] of cells.entries())
    if (column !== own && (THOSE.test(cell) || isSibling(cell, start, name))) others.add(column);
  return others;
}

/** Whether the heading is the goods' name or words for them, in brackets too: "Kettle 3 (this model)". */
function isOfTheseGoods(heading: string, title: string): boolean {
  const outside = heading.replace(BRACKETS, ' ').trim();
  const inside = [...heading.matchAll(BRACKETS)].map(([, held = '']) => held.trim());
  if ([outside, ...inside].some((part) => THESE.test(part))) return true;
  return isName(outside) && !THOSE.test(heading) && title.includes(outside);
}

/** Whether the heading is another name that begins as that of the goods: "Kettle 2" beside "Kettle 3". */
function isSibling(heading: string, start: string, title: string): boolean {
  const outside = heading.replace(BRACKETS, ' ').trim();
  return (
    LETTER.test(start) && outside !== start && outside.startsWith(`${start} `) && !title.includes(outside)
  );
}

const isName = (text: string) => text.length >= (HAN.test(text) ? LEAST_HAN : LEAST) && LETTER.test(text);

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(SPACES, ' ').trim();
