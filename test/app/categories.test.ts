import { describe, expect, it } from 'vitest';
import { checkHtml } from '../../src/app/check/api.ts';

const categoryOf = async (lang: string, name: string) => {
  const html = `<html lang="${lang}"><title>${name}</title><body><h1>${name}</h1></body></html>`;
  return (await checkHtml({ html }, { asOf: '2026-11-24', laws: ['icc'] })).category?.id;
};

describe('goods are known by the longest of the names that overlap', () => {
  it.each([
    ['en', 'Linen tea towel', 'other'],
    ['en', 'Loose leaf tea', 'food'],
    ['en', 'Kitchen coffee maker 1.2 l', 'appliance'],
    ['zh', '半自动咖啡机', 'appliance'],
    ['zh', '云南小粒咖啡', 'food'],
    ['de', 'Feinwaschmittel flüssig 2 l', 'cleaning'],
    ['ro', 'Pachet SEO pentru magazine', 'service'],
    ['cs', 'E-book o pečení chleba', 'digital'],
  ])('%s: %s is %s', async (lang, name, category) => expect(await categoryOf(lang, name)).toBe(category));

  it('a kind of food is no rival of food', async () => {
    const html = '<html lang="en"><h1>Dry red wine, food of the vineyard</h1></html>';
    const { category } = await checkHtml({ html }, { asOf: '2026-11-24', laws: ['icc'] });
    expect(category?.id).toBe('alcohol');
  });

  it.each([
    ['de', 'Kaffee-Untersetzer aus Kork', 'food'],
    ['en', 'Tablet-sleeve in grey felt', 'electronics'],
  ])('%s: %s is no %s: the first word of a compound is not its head', async (lang, name, category) =>
    expect(await categoryOf(lang, name)).not.toBe(category),
  );
});
