// Reads tables of two rows, with names above values: `<tr><th>Power<th>Weight<tr><td>30 W<td>2 kg`.
import { isElement, tagged, type Page, type PageElement } from '../html/page.ts';

/** Indexes of the block with a name and of the block with the value below it. */
export interface Headed {
  name: number;
  value: number;
}

const MOST_BLOCKS = 40;

/** Returns the pairs of each such table, by the index of the table's first block. */
export function headedRows(page: Page): ReadonlyMap<number, readonly Headed[]> {
  const found = new Map<number, Headed[]>();
  for (const table of tagged(page, 'table')) {
    const count = table.endBlock - table.firstBlock;
    if (count < 4 || count % 2 > 0 || count > MOST_BLOCKS) continue;
    const pairs = pairsOf(page, table);
    if (pairs !== undefined) found.set(table.firstBlock, pairs);
  }
  return found;
}

function pairsOf(page: Page, table: PageElement): Headed[] | undefined {
  const rows = page.elements.slice(table.index + 1, table.last + 1).filter(({ name }) => name === 'tr');
  const [names, values] = rows.map((row) => row.children.filter(isElement));
  if (rows.length !== 2 || !names || !values || names.length < 2) return undefined;
  const isHeaded = names.every(({ name }) => name === 'th') && values.every(({ name }) => name === 'td');
  const isWhole = [...names, ...values].every((cell) => cell.endBlock - cell.firstBlock === 1);
  if (!isHeaded || !isWhole || names.length !== values.length) return undefined;
  if (names.length * 2 !== table.endBlock - table.firstBlock) return undefined;
  return names.map(({ firstBlock }, at) => ({ name: firstBlock, value: values[at]!.firstBlock }));
}
