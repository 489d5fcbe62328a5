import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines } from '../support/run-bin.ts';
import { NO_WORKER, runHere } from '../support/run-command.ts';
import { isTechnicalRow, plainTechnical } from '../../src/text/features/technical-name.ts';
import { inFolderOf } from './temp-folder.ts';

const ROW = ['K-7', 'Garlic capsules 90', 'Heals tinnitus within a week.', '18.50'];
const LABELS = ['SKU', 'Item Name', 'Product Description', 'Your Price GBP (Sell on Amazon, UK)'];
const NAMES = [
  'contribution_sku#1.value',
  'item_name[marketplace_id=A1F83G8C2ARO7P][language_tag=en_GB]#1.value',
  'product_description[marketplace_id=A1F83G8C2ARO7P]#1.value',
  'purchasable_offer[marketplace_id=A1F83G8C2ARO7P]#1.our_price#1.schedule#1.value_with_tax',
];

async function listings(...lines: string[][]) {
  const cwd = await inFolderOf({ 'a.txt': lines.map((cells) => cells.join('\t')).join('\n') });
  const args = ['check', 'a.txt', '--law', 'uk', '--format', 'jsonl', '--no-progress', ...NO_WORKER];
  return jsonLines<Report>((await runHere(args, { cwd })).stdout).map(({ id, listing, findings }) => [
    id,
    listing.name,
    listing.price?.amount,
    findings.some(({ quote }) => quote.includes('tinnitus')),
  ]);
}
const READ = [['K-7', 'Garlic capsules 90', 18.5, true]];

describe('a row of technical names', () => {
  it('below labels, after lines of settings, tells the columns and is no listing', async () => {
    expect(await listings(['settings=x', '', '', ''], ['Identity', '', '', ''], LABELS, NAMES, ROW)).toEqual(
      READ,
    );
  });

  it('is read without its labels', async () => {
    expect(await listings(NAMES, ROW)).toEqual(READ);
  });

  it('wins over labels of which one is unknown', async () => {
    const names = ['item_sku', 'item_name', 'product_description', 'standard_price', 'quantity'];
    const labels = ['Seller SKU', 'Product Name', 'Product Description', 'Standard Price', 'Quantity'];
    expect(await listings(labels, names, [...ROW, '5'])).toEqual(READ);
  });

  it('of an unknown platform is no listing either', async () => {
    const names = ['art_no', 'txt_long', 'txt_short', 'vk_brutto'];
    expect(await listings(['SKU', 'Description', 'Name', 'Price'], names, ['K-7', ROW[2] ?? '', 'Garlic capsules 90', '18.50'])).toEqual(READ); // prettier-ignore
  });

  it('labels alone tell a price', async () => {
    expect(await listings(LABELS, ROW)).toEqual(READ);
  });
});

it.each([
  [['item_sku', 'brand_name', 'color'], true],
  [['tea', 'green', 'loose'], false],
  [['B-1', 'item_name', 'item_sku'], false],
  [['blue_cup', 'A blue cup', '9.99'], false],
])('%j technical: %s', (cells, is) => {
  expect(isTechnicalRow(cells)).toBe(is);
});

it('a scope of some buyers only stays in a name', () => {
  expect(plainTechnical('purchasable_offer[marketplace_id=A1][audience=B2B]#1.our_price#1.value')).toBe(
    'purchasable_offer[audience=B2B].our_price',
  );
});
