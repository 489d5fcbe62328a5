import { describe, expect, it } from 'vitest';
import { checkHtml } from '../../src/index.ts';
import { KINDS, otherPage } from '../support/other-pages.ts';
import { SHOP_WORDS } from '../support/shop-words.ts';

const CASES = SHOP_WORDS.flatMap((words) => KINDS.map((kind) => ({ lang: words.lang, kind, words })));

/** Rankers answer on these pages too: their prices and codes are of many goods. */
describe('no field of a page of another kind reaches a finding', () => {
  it.each(CASES)('$lang: $kind', async ({ kind, words }) => {
    const { findings } = await checkHtml(
      { html: otherPage(kind, words) },
      { asOf: '2026-11-24', laws: ['uk', 'eu'] },
    );
    expect(findings).toEqual([]);
  });
});
