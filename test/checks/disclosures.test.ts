import { describe, expect, test } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { DISCLOSURES, type DisclosureName } from '../../src/model/rule/disclosures.ts';
import { SHOPS, type Shop } from './disclosure-shops.ts';

const { book } = await loadRules([]);

/** A product page that tells all but what is left out; its form asks for an e-mail address. */
function pageOf(shop: Shop, without: readonly DisclosureName[]): string {
  const say = (what: DisclosureName) => (without.includes(what) ? '' : `<p>${shop[what]}</p>`);
  return `<!doctype html><html lang="${shop.lang}"><head><title>${shop.name}</title></head><body><main>
    <h1>${shop.name}</h1>${without.includes('price') ? '' : `<p class="price">${shop.price}</p>`}
    <button>${shop.buy}</button><p>${shop.text}</p>${say('delivery')}${say('returns')}${say('warranty')}</main>
    <footer>${say('identity')}${say('complaint')}
    <form><label>${shop.signUp} <input type="email" name="email"></label>${say('privacy')}</form></footer>
    </body></html>`;
}

/** The disclosures whose lack is reported. */
async function missingIn(shop: Shop, without: readonly DisclosureName[]): Promise<string[]> {
  const { findings } = await check(shop, without);
  const ids = findings.flatMap(({ ruleId }) => /^disclosure\/(.+)$/.exec(ruleId)?.[1] ?? []);
  return ids.sort();
}

async function check(shop: Shop, without: readonly DisclosureName[]) {
  const extraction = extractPage({ html: pageOf(shop, without), url: 'https://shop.example/lamp' });
  await resolveLanguage(extraction.listing);
  return checkExtraction(extraction, { uri: 'page' }, book, {
    laws: shop.laws,
    asOf: '2026-11-28',
    lang: 'en',
    category: 'furniture',
  });
}

describe('what the file lacks', () => {
  const asked = async (body: string) => {
    const html = `<html lang="en"><title>Oak tray</title><h1>Oak tray</h1>${body}</html>`;
    const extraction = extractPage({ html });
    await resolveLanguage(extraction.listing);
    return checkExtraction(extraction, { uri: 'page' }, book, {
      laws: ['uk'],
      asOf: '2026-11-28',
      lang: 'en',
      category: 'furniture',
    });
  };
  const goods =
    '<p class="price">£24.00</p><button>Add to basket</button><p>Turned from one piece of oak.</p>';

  test('is not said to be missing', async () => {
    const { findings, coverage, notes } = await asked(`<script>window.opener.focus()</script>${goods}`);
    expect(findings.filter(({ family }) => family === 'omission')).toEqual([]);
    expect(coverage.why['not-in-file']).toBeGreaterThan(0);
    expect(notes.join()).toContain('disclosure/returns');
  });

  test('a box for delivery that is empty leaves only delivery open', async () => {
    const { findings } = await asked(`${goods}<div id="freight"></div>`);
    const ids = findings.map(({ ruleId }) => ruleId);
    expect(ids).toContain('disclosure/returns');
    expect(ids).not.toContain('disclosure/delivery');
  });
});

describe('what no law of the market asks', () => {
  const warrantyAsked = async (category: string) => {
    const html =
      '<html lang="en"><title>Oak tray</title><h1>Oak tray</h1><p class="price">$24.00</p><button>Add to cart</button>';
    const extraction = extractPage({ html });
    await resolveLanguage(extraction.listing);
    const options = { laws: ['us'], asOf: '2026-11-28', lang: 'en', category } as const;
    const { findings } = checkExtraction(extraction, { uri: 'page' }, book, options);
    return findings.some(({ ruleId }) => ruleId === 'disclosure/warranty');
  };

  test('is a guarantee for goods that do not last', async () => {
    expect(await warrantyAsked('furniture')).toBe(true);
    expect(await warrantyAsked('textile')).toBe(false);
    expect(await warrantyAsked('other')).toBe(false);
  });
});

describe('after-sale service in China', () => {
  const warrantyAsked = async (category: string, terms: string) => {
    const html = `<html lang="zh"><title>布老虎</title><h1>布老虎</h1><p class="price">¥58.00</p><button>加入购物车</button><p>${terms}</p>`;
    const extraction = extractPage({ html });
    await resolveLanguage(extraction.listing);
    const options = { laws: ['cn'], asOf: '2026-11-28', lang: 'en', category } as const;
    const { findings } = checkExtraction(extraction, { uri: 'page' }, book, options);
    return findings.some(({ ruleId }) => ruleId === 'disclosure/warranty');
  };

  test('is told by the terms of return where the goods need not be repaired', async () => {
    const terms = '签收后7天内可以退货，邮费自付。';
    expect(await warrantyAsked('toy', terms)).toBe(false);
    expect(await warrantyAsked('appliance', terms)).toBe(true);
    expect(await warrantyAsked('toy', '手工缝制。')).toBe(true);
  });
});

describe.each(SHOPS.map((shop) => [shop.market, shop] as const))('a shop in %s', (_, shop) => {
  test('that tells all is told of nothing', async () => {
    expect(await missingIn(shop, [])).toEqual([]);
  });

  test('that tells nothing is told of each', async () => {
    expect(await missingIn(shop, DISCLOSURES)).toEqual([...DISCLOSURES].sort());
  });

  test('that lacks price, returns, warranty and seller has at most 40 in disclosure', async () => {
    const { score } = await check(shop, ['price', 'returns', 'warranty', 'identity']);
    expect(score.disclosure).toBeLessThanOrEqual(40);
    expect((await check(shop, [])).score.disclosure).toBeGreaterThan(80);
  });

  test.each(DISCLOSURES)('that leaves out %s is told of it alone', async (left) => {
    expect(await missingIn(shop, [left])).toEqual([left]);
  });
});
