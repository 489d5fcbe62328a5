import { eld } from 'eld/extrasmall';
import { afterEach, expect, it, vi } from 'vitest';
import { checkRows } from '../../src/app/catalogue/check-rows.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';

/** In no language that shows, and long enough to be guessed at. */
const GUESSED = 'Blorf quux zindle frabjous mimsy borogoves gyre gimble wabe';

afterEach(() => vi.restoreAllMocks());

it('a row whose language cannot be guessed costs itself only', async () => {
  vi.spyOn(eld, 'detect').mockImplementation((text: string) => {
    if (text.includes('unguessable')) throw new Error('no guess');
    return { language: 'fr' } as ReturnType<typeof eld.detect>;
  });
  const book = loadShippedRules();
  const layout = new ColumnLayout(['title', 'price'], book.columns);
  const options = { laws: ['eu'], asOf: '2026-11-24', lang: 'en' } as const;
  const languagesOf = async (...titles: string[]) => {
    const rows = titles.map((title, n) => ({ row: n + 1, record: { title, price: '10 EUR' } }));
    const checked = await checkRows(rows, { uri: 'a.csv', layout, book, options });
    return checked.map((one) => ('error' in one ? one.error.code : one.report.listing.inLanguage));
  };
  expect(await languagesOf('Desk lamp for the study', `${GUESSED} unguessable`, GUESSED, '书桌台灯')).toEqual(
    ['en', 'internal', 'fr', 'zh'],
  );
});
