import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../src/engine/run/check-context.ts';
import type { Need } from '../../src/engine/run/precondition.ts';
import { NeedTable } from '../../src/engine/run/precondition-index.ts';
import { plainPatternSign, type RareSign } from '../../src/claims/words/sign.ts';
import type { Signs } from '../../src/claims/facts/signs.ts';
import type { Listing } from '../../src/model/listing/listing.ts';

const PERCENT = plainPatternSign(/%/);
const RARE: RareSign = { by: 'rare', patterns: () => [] };
const BIT = 1 << 3;
const words = { bitOf: () => BIT, shows: ({ rare }: Pick<Signs, 'rare'>) => rare.length > 0 };

interface Given {
  listing?: Partial<Listing> & Record<string, unknown>;
  bits?: number;
  rare?: number[];
  again?: number;
  facts?: string[];
  read?: Record<string, number>;
}

function context({
  listing = {},
  bits = 0,
  rare = [],
  again = 0,
  facts = [],
  read = {},
}: Given): CheckContext {
  const evidence = Object.fromEntries(
    Object.entries(read).map(([field, times]) => [field, Array.from({ length: times }, () => ({}))]),
  );
  return {
    extraction: { listing: { source: 'feed', ...listing }, evidence },
    signs: { bits, rare, again, facts, hasLabels: false },
  } as unknown as CheckContext;
}

function isMet(need: Need | undefined, given: Given): boolean {
  const table = new NeedTable([[{ fields: ['other'] }], need], words);
  const one = context(given);
  table.look(one);
  const met = table.isMet(1, one);
  // Sorted by what all such listings have, it is the same.
  const { met: sure, open } = table.sort([1]);
  expect(sure.includes(1) || (open.includes(1) && met)).toBe(met);
  return met;
}

describe('what a rule needs', () => {
  it('is met where it needs nothing', () => expect(isMet(undefined, {})).toBe(true));

  it('is all of a case', () => {
    const need: Need = [
      { page: true, fields: ['gtin'], signs: [PERCENT], facts: ({ facts }) => facts.length > 1 },
    ];
    const given = { listing: { source: 'page', gtin: '1' }, bits: BIT, facts: ['a', 'b'] } as const;
    expect(isMet(need, { ...given, facts: [...given.facts] })).toBe(true);
    expect(isMet(need, { ...given, facts: ['a'] })).toBe(false);
    expect(isMet(need, { ...given, facts: [...given.facts], bits: 0 })).toBe(false);
    expect(isMet(need, { ...given, facts: [...given.facts], listing: { source: 'page' } })).toBe(false);
    expect(isMet(need, { ...given, facts: [...given.facts], listing: { gtin: '1' } })).toBe(false);
  });

  it('is one of several cases', () => {
    const need: Need = [{ fields: ['gtin'] }, { signs: [PERCENT] }];
    expect(isMet(need, { listing: { gtin: '1' } })).toBe(true);
    expect(isMet(need, { bits: BIT })).toBe(true);
    expect(isMet(need, {})).toBe(false);
  });

  it('may be a sign that two statements show', () => {
    expect(isMet([{ again: PERCENT }], { bits: BIT, again: BIT })).toBe(true);
    expect(isMet([{ again: PERCENT }], { bits: BIT })).toBe(false);
  });

  it('may be a rare sign, beside the bit that all of them share', () => {
    expect(isMet([{ signs: [RARE] }], { bits: BIT, rare: [5] })).toBe(true);
    expect(isMet([{ signs: [RARE] }], { bits: BIT })).toBe(false);
    expect(isMet([{ signs: [RARE] }], {})).toBe(false);
  });

  it('may be a field read from several places', () => {
    const need: Need = [{ read: { field: 'price', times: 2 } }];
    expect(isMet(need, { read: { price: 2 } })).toBe(true);
    expect(isMet(need, { read: { price: 1 } })).toBe(false);
  });

  it('may be more fields than there are bits', () => {
    const fields = Array.from({ length: 40 }, (_, n) => `field${n}`);
    const table = new NeedTable(
      fields.map((field) => [{ fields: [field] }]),
      words,
    );
    const one = context({ listing: { field0: 'x', field30: 'x', field31: 'x', field39: 'x' } });
    table.look(one);
    expect(fields.filter((_, number) => table.isMet(number, one))).toEqual([
      'field0',
      'field30',
      'field31',
      'field39',
    ]);
  });
});
