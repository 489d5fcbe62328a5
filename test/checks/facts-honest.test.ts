import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkListing } from '../../src/index.ts';

interface Row {
  law: string;
  name: string;
  description: string;
  additionalProperty: { name: string; value: string }[];
}

const rowsIn = (file: string) =>
  readFileSync(`test/checks/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

/** Returns the rules that a row breaks by what it says. */
async function brokenBy({ law, ...listing }: Row): Promise<string[]> {
  const { findings } = await checkListing(listing, { laws: [law], asOf: '2026-11-24' });
  return findings
    .filter(
      ({ family, outcome }) => family !== 'omission' && (outcome === 'violation' || outcome === 'review'),
    )
    .map(({ ruleId, quote = '' }) => `${ruleId} ${quote}`);
}

describe('facts, steps, names and denials', () => {
  it.each(rowsIn('honest-rows'))('are no offence: $name', async (row) => {
    expect(await brokenBy(row)).toEqual([]);
  });

  it.each(rowsIn('offence-rows'))('do not hide an offence: $name', async (row) => {
    expect(await brokenBy(row)).not.toEqual([]);
  });
});
