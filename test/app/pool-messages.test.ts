import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import type { CheckedRow } from '../../src/app/catalogue/check-rows.ts';
import { plainExtraction } from '../../src/app/check/plain-extraction.ts';
import { ResultPacker, unpackResults } from '../../src/app/pool/messages.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { AppError } from '../../src/model/error/app-error.ts';
import { tallyOf } from '../../src/wire/tally.ts';

const book = loadShippedRules();
const uri = 'a.csv';

function checked(row: number, description: string, detail = false): CheckedRow {
  const extraction = plainExtraction({ name: `Desk lamp ${row}`, description, inLanguage: 'en' }, 'feed');
  const options = { laws: ['uk'], asOf: '2026-11-24', lang: 'en', detail } as const;
  return { row, report: checkExtraction(extraction, { uri, row }, book, options) };
}

const ROWS: CheckedRow[] = [
  checked(2, 'Oak, oiled.'),
  checked(3, 'Cures arthritis in 7 days.'),
  { row: 4, error: new AppError('row-invalid', { row: 4, path: uri, detail: 'too few cells' }) },
  checked(5, '高 – “quoted”, 100% eco-friendly.'),
  checked(6, ''),
];
const reports = ROWS.flatMap((one) => ('report' in one ? [one.report] : []));

/** What comes back, one by one. */
function unpacked(packed: ReturnType<ResultPacker['pack']>) {
  return unpackResults(packed, uri).flatMap((one) =>
    'written' in one ? [...one.written] : 'known' in one ? [one.known] : [one.error.describe('en')],
  );
}
const expected = ROWS.map((one) => ('error' in one ? one.error.describe('en') : one.report));
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('what workers hand back', () => {
  it('holds reports and faults, in their order', () => {
    const packed = new ResultPacker().pack(ROWS);
    expect(asJson(unpacked(packed))).toEqual(asJson(expected));
    const kinds = unpackResults(packed, uri).map((one) =>
      'written' in one ? one.written.count : Object.keys(one),
    );
    expect(kinds).toEqual([2, ['input', 'error'], 2]);
  });

  it('is printed and counted without being read', () => {
    const found = unpackResults(new ResultPacker().pack(ROWS), uri).flatMap((one) =>
      'written' in one ? [one.written] : [],
    );
    const lines = Buffer.concat(found.map(({ lines }) => lines)).toString();
    expect(lines).toBe(reports.map((report) => `${JSON.stringify(report)}\n`).join(''));
    const tallies = found.flatMap((written) =>
      Array.from({ length: written.count }, (_, n) => written.tally(n)),
    );
    expect(tallies).toEqual(reports.map(tallyOf));
    expect(tallies.some(({ violations }) => violations > 0)).toBe(true);
  });

  it('keeps what only some reporters show', () => {
    const rows = [checked(2, 'Oak, oiled.', true), checked(3, 'Cures arthritis in 7 days.', true)];
    const found = unpackResults(new ResultPacker().pack(rows), uri);
    expect(found.map((one) => ('known' in one ? asJson(one.known) : one))).toEqual(
      rows.map((one) => ('report' in one ? asJson(one.report) : one)),
    );
    expect(found[1]).toHaveProperty('known.detail');
  });

  it('lies in the memory that was given, and leaves earlier reports as they were', () => {
    const packer = new ResultPacker();
    const first = packer.pack(ROWS);
    const read = unpacked(first);
    const again = packer.pack(ROWS.slice(1, 2), first.bytes.buffer);
    expect(again.bytes.buffer).toBe(first.bytes.buffer);
    expect(asJson(unpacked(again))).toEqual(asJson(expected.slice(1, 2)));
    expect(asJson(read)).toEqual(asJson(expected));
  });
});
