import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExtractReport } from '../../src/model/report/report.ts';
import { runHere } from '../support/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-explain-'));

function pageWith(name: string, body: string): string {
  const path = join(folder, name);
  writeFileSync(path, `<html lang="en"><title>Brass desk lamp</title><body>${body}</body></html>`);
  return path;
}

const priced = pageWith(
  'priced.html',
  `<h1>Brass desk lamp</h1><p class="price">£49.00</p><button>Add to cart</button>
   <p>Free delivery over £80.</p><p>Questions? Write to Ann Bellweather, ann.bellweather@mail.example.</p>`,
);
const unpriced = pageWith(
  'unpriced.html',
  '<h1>How we polish brass</h1><article><p>Orders over £80 are delivered free.</p></article>',
);

async function candidatesOf(page: string, field: string) {
  const { stdout } = await runHere(['extract', page, '--explain', field, '--format', 'jsonl']);
  return JSON.parse(stdout) as ExtractReport;
}

test('every candidate has its probability, and so has “none”', async () => {
  const { listing, candidates } = await candidatesOf(priced, 'price');
  const { none, values } = candidates!['price']!;
  expect(values.map(({ evidence }) => evidence.quote)).toEqual(['£49.00', '£80']);
  expect(values[0]!.share).toBeGreaterThan(none.share);
  expect(values[0]!.evidence).toMatchObject({ value: listing.price, line: 1 });
  expect(values[0]!.evidence.reasons?.length).toBeGreaterThan(0);
});

test('a field without a value shows what was not chosen', async () => {
  const { listing, candidates } = await candidatesOf(unpriced, 'price');
  const { none, values } = candidates!['price']!;
  expect(listing.price).toBeUndefined();
  expect(values.map(({ evidence }) => evidence.quote)).toEqual(['£80']);
  expect(values[0]!.share).toBeLessThan(none.share);
  const { stdout } = await runHere(['extract', unpriced, '--explain', 'price']);
  expect(stdout).toContain('none of the values below');
  expect(stdout.indexOf('none of the values')).toBeLessThan(stdout.lastIndexOf('£80'));
});

test('a rating is explained by its two parts', async () => {
  const rated = pageWith('rated.html', '<h1>Lamp</h1><p>£9</p><p>Rated 4.5 out of 5, 23 reviews</p>');
  const { candidates } = await candidatesOf(rated, 'aggregateRating');
  expect(Object.keys(candidates!)).toEqual(['ratingValue', 'reviewCount']);
});

test('without --explain no candidates are printed', async () => {
  const { stdout } = await runHere(['extract', priced, '--format', 'jsonl']);
  expect(JSON.parse(stdout)).not.toHaveProperty('candidates');
});
