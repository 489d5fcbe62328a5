// Finds the cells of other goods in tables that compare goods.
import { comparedColumns } from '../words/compared-columns.ts';
import { isElement, tagged, type Page, type PageElement } from './page.ts';

/** A larger table is a list of goods or sizes. */
const MOST_BLOCKS = 400;

/** Returns the cells that describe other goods than those of the title. */
export function comparedGoods(page: Page, title: PageElement | undefined): readonly PageElement[] {
  if (title === undefined) return [];
  const name = textOf(page, title);
  return tagged(page, 'table').flatMap((table) => {
    const count = table.endBlock - table.firstBlock;
    if (count < 4 || count > MOST_BLOCKS) return [];
    const rows = page.elements
      .slice(table.index + 1, table.last + 1)
      .filter((element) => element.name === 'tr')
      .map((row) => row.children.filter(isElement));
    const [header = []] = rows;
    const others = comparedColumns(
      header.map((cell) => textOf(page, cell)),
      name,
    );
    // A row with another number of cells has cells that span columns.
    return rows
      .filter(({ length }) => length === header.length)
      .flatMap((row) => row.filter((_, column) => others.has(column)));
  });
}

function textOf(page: Page, { firstBlock, endBlock }: PageElement): string {
  return page.blocks
    .slice(firstBlock, endBlock)
    .map(({ text }) => text)
    .join(' ');
}
