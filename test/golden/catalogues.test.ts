import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainColumns } from '../../src/app/catalogue/explain-columns.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { runCheck } from '../../src/app/run/run-check.ts';
import { eachOf } from '../support/checked.ts';

const FOLDER = 'fixtures/catalogues';
const book = loadShippedRules();
const plan = {
  laws: 'auto', asOf: '2026-11-24', today: '2026-11-24', lang: 'en', explainScore: false, detail: false, only: [], skip: [],
  rules: {}, overrides: [], base: process.cwd(),
} as const; // prettier-ignore

async function outcomeOf(path: string) {
  const rows = [];
  for await (const one of eachOf(runCheck([path], book, {}, plan))) {
    if ('error' in one)
      rows.push({ row: one.input.row, error: one.error.code, where: one.error.where?.column });
    else {
      const { report } = one;
      rows.push({
        row: report.input.row,
        id: report.id,
        laws: report.laws,
        price: report.listing.price,
        findings: report.findings.map(({ ruleId, outcome, quote, where }) => ({
          ruleId,
          outcome,
          quote,
          field: where.field,
        })),
      });
    }
  }
  const { platform, form, encoding, columns, joinBy } = await explainColumns(path, { book });
  const read = columns.map(({ heading, readAs }) => `${heading}: ${readAs}`);
  return { platform, form, encoding, ...(joinBy === undefined ? {} : { joinBy }), columns: read, rows };
}

describe('example exports', () => {
  const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.golden.json'));

  it.each(files)('%s is read and judged as before', async (name) => {
    const found: unknown = JSON.parse(JSON.stringify(await outcomeOf(join(FOLDER, name))));
    const golden = join(FOLDER, `${name}.golden.json`);
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, `${JSON.stringify(found, undefined, 1)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });
});
