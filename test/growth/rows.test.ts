import { describe, expect, it } from 'vitest';
import { checkRows } from '../../src/app/catalogue/check-rows.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import { openRows } from '../../src/ingest/rows/open-rows.ts';
import { listRows, rowsOf, streamOf } from '../ingest/read-all.ts';
import { expectLinear } from './steps-of.ts';

describe('the work for a catalogue grows with its length, not with its square', () => {
  it('of a cell of nothing but claims', async () => {
    const book = loadShippedRules();
    const layout = new ColumnLayout(['title', 'description', 'price'], book.columns);
    const options = { laws: ['us'], asOf: '2026-11-24', lang: 'en' } as const;
    const said = (n: number) =>
      `Best in the world number ${n}. Clinically proven to cure ${n} kinds of arthritis according to study ${n}. `;
    // Each time other sentences: none is cached.
    let first = 0;
    await expectLinear(async (claims) => {
      const description = Array.from({ length: claims }, (_, n) => said(first + n)).join('');
      first += claims;
      const row = { row: 1, record: { title: 'Bracelet', description, price: '10 USD' } };
      const [checked] = await checkRows([row], { uri: 'a.csv', layout, book, options });
      expect(checked !== undefined && 'report' in checked && checked.report.findings.length).toBeGreaterThan(
        claims,
      );
    }, 300);
  });

  it('with a quotation mark in each line that is never closed', async () => {
    const settings = { maxBytes: 4 * 1024 * 1024, signal: undefined, countHeadings: undefined };
    await expectLinear(async (blocks) => {
      const chunks = Array.from({ length: blocks }, () => '1,"a\n'.repeat(1000));
      const rows = await listRows(rowsOf(await openRows('list', streamOf('id,name\n', ...chunks), settings)));
      expect(rows.length).toBeGreaterThan(0);
    }, 4);
  });
});
