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

it('a cell of nothing but claims takes time in proportion to its length', async () => {
  const book = loadShippedRules();
  const layout = new ColumnLayout(['title', 'description', 'price'], book.columns);
  const options = { laws: ['us'], asOf: '2026-11-24', lang: 'en' } as const;
  const said = (n: number) =>
    `Best in the world number ${n}. Clinically proven to cure ${n} kinds of arthritis according to study ${n}. `;
  const timeOf = async (claims: number): Promise<number> => {
    const description = Array.from({ length: claims }, (_, n) => said(n)).join('');
    const row = { row: 1, record: { title: 'Bracelet', description, price: '10 USD' } };
    const start = performance.now();
    const [checked] = await checkRows([row], { uri: 'a.csv', layout, book, options });
    expect(checked !== undefined && 'report' in checked && checked.report.findings.length).toBeGreaterThan(
      claims,
    );
    return performance.now() - start;
  };
  await timeOf(500);
  const short = await timeOf(1000);
  expect(await timeOf(8000)).toBeLessThan(short * 8 * 2);
});
