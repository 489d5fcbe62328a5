import fc from 'fast-check';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { createRowPool } from '../../src/app/pool/row-pool.ts';
import { WorkerPool } from '../../src/app/pool/worker-pool.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { runCheck } from '../../src/app/run/run-check.ts';
import { eachOf } from '../support/checked.ts';
import { escaped } from '../support/xlsx.ts';

const book = loadShippedRules();
const plan = {
  laws: 'auto', asOf: '2026-11-24', today: '2026-11-24', lang: 'en', explainScore: false, detail: false, only: [], skip: [],
  rules: {}, overrides: [], base: process.cwd(),
} as const; // prettier-ignore
const crews = [2, 3].map((jobs) => new WorkerPool({ jobs, setup: { rules: [], plan }, timeoutMs: 0 }));
const pools = crews.map((crew) => createRowPool(crew));

afterAll(async () => {
  for (const crew of crews) await crew.close();
});

/** Everything that a run says, in its order. */
async function outcome(bytes: Buffer, chunk: number, pool?: (typeof pools)[number]): Promise<string> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += chunk) {
      await Promise.resolve();
      // A copy: a worker takes the memory of what it is handed.
      yield Buffer.from(bytes.subarray(at, at + chunk));
    }
  }
  const reading = { stdinAs: 'catalogue', stdin: Readable.from(pieces()) } as const;
  const said = [];
  for await (const one of eachOf(runCheck(['-'], book, reading, plan, { checkRows: pool?.checkRows })))
    said.push('error' in one ? { input: one.input, error: one.error.describe('en') } : one.report);
  return JSON.stringify(said);
}

const text = fc.oneof(
  fc.constantFrom(
    '全网销量第一',
    '可治疗失眠',
    '100% eco-friendly',
    'cures arthritis',
    '顶级品质，国家级',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const price = fc.constantFrom('29.00 CNY', '14 GBP', '', 'ask us', '0', '1e9 EUR');
/** A row, or a line that is none. */
const row = fc.record({
  id: fc.nat(20),
  title: text,
  description: text,
  price,
  broken: fc.constantFrom(undefined, undefined, undefined, undefined, '"', 'a,b,c,d,e,f', '{', '<item>'),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const inline = (value: string) => value.replace(/\s+/g, ' ');
const cell = (value: string) => `"${value.replace(/"/g, '""')}"`;
const WRITE: Record<string, (rows: Row[]) => string> = {
  csv: (rows) =>
    `id,title,description,price\n${rows.map(({ id, title, description, price, broken }) => broken ?? [`${id}`, title, description, price].map(cell).join()).join('\n')}\n`,
  jsonl: (rows) =>
    rows.map(({ broken, ...record }) => broken ?? JSON.stringify(record)).join('\n'),
  json: (rows) => `[${rows.map(({ id, title, description, price }) => JSON.stringify({ id, title, description, price })).join(',')}]`,
  xml: (rows) =>
    `<?xml version="1.0"?><rss><channel>${rows.map(({ id, title, description, price, broken }) => `${broken === '<item>' ? broken : ''}<item><id>${id}</id><title>${escaped(inline(title))}</title><description>${escaped(inline(description))}</description><price>${price}</price></item>`).join('')}</channel></rss>`,
  // Variants over rows that are joined to one listing.
  shopify: (rows) =>
    `Handle,Title,Body (HTML),Vendor,Option1 Name,Option1 Value,Variant SKU,Variant Price\n${rows.map(({ id, title, description }) => [`h${Math.floor(id / 4)}`, title, description, 'A', 'Size', `${id}`, `s${id}`, `${id}.50`].map(cell).join()).join('\n')}\n`,
}; // prettier-ignore

describe('any number of threads', () => {
  it.each(Object.keys(WRITE))('%s: says the same in the same order', async (form) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 50, max: 3000 }),
        async (rows, chunk) => {
          const bytes = Buffer.from(WRITE[form]?.(rows) ?? '');
          const alone = await outcome(bytes, chunk);
          for (const pool of pools) expect(await outcome(bytes, chunk, pool)).toBe(alone);
        },
      ),
      { numRuns: 15 },
    );
  });
});
