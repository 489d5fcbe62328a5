import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkHtml, extractListing } from '../../src/index.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import { ROOT } from '../support/run-bin.ts';

const FOLDER = join(ROOT, 'fixtures', 'pages');
const UPDATE = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;

interface Expectation {
  url: string;
  facts: {
    name?: string;
    price?: number;
    currency?: string;
    listPrice?: number;
    availability?: string;
    brand?: string;
  };
  wrong: { quote: string; topic: string }[];
  mustNotFlag: string[];
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const overlap = (a: string, b: string) =>
  flat(a) !== '' && (flat(a).includes(flat(b)) || flat(b).includes(flat(a)));
const golden = (findings: Finding[]) =>
  findings.map(({ ruleId, outcome, quote }) => ({ ruleId, outcome, quote: flat(quote) }));

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const folder = join(FOLDER, name);
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  const expected = JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8')) as Expectation;
  const check = () => checkHtml({ html, url: expected.url }, { asOf: '2026-11-24', uri: name });

  it('reads the facts a buyer sees', async () => {
    const { listing } = await extractListing({ html, url: expected.url });
    const { facts } = expected;
    const seen = {
      name: facts.name,
      price: listing.price?.amount,
      currency: listing.price?.currency ?? undefined,
      listPrice: listing.listPrice?.amount,
      availability: listing.availability,
    };
    const { price, currency, listPrice, availability } = facts;
    expect(seen).toEqual({ name: facts.name, price, currency, listPrice, availability });
    if (facts.name !== undefined) expect(overlap(listing.name ?? '', facts.name)).toBe(true);
  });

  it('accuses nothing that is lawful', async () => {
    const { findings } = await check();
    // The same words may stand lawfully in one sentence and wrongly in another: the sentence decides.
    const isLawful = ({ quote, context }: Finding) =>
      quote !== '' &&
      expected.mustNotFlag.some(
        (words) => flat(words).includes(flat(quote)) && overlap(context?.text ?? quote, words),
      );
    const accused = findings.filter((finding) => finding.outcome === 'violation' && isLawful(finding));
    expect(golden(accused)).toEqual([]);
  });

  it('finds what it found before', async () => {
    const { findings } = await check();
    const path = join(folder, 'findings.json');
    if (UPDATE || !existsSync(path))
      writeFileSync(path, `${JSON.stringify(golden(findings), undefined, 1)}\n`);
    expect(golden(findings)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});
