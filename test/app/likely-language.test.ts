import { describe, expect, it } from 'vitest';
import { checkListing, extractListing } from '../../src/app/check/api.ts';

const check = (name: string, description: string, laws: string[] | 'auto') =>
  checkListing({ name, description }, { asOf: '2026-11-24', laws });

describe('short texts that declare no language are read in one of the market', () => {
  it.each([
    ['de', 'Kräutersalbe', 'Heilt Gicht.', 'health/treats-disease'],
    ['de', 'Becher', 'Völlig klimaneutral.', 'green/climate-neutral'],
    ['fr', 'Baume', 'Guérit le psoriasis.', 'health/treats-disease'],
    ['it', 'Pomata', 'Guarisce l’artrosi.', 'health/treats-disease'],
    ['es', 'Pomada', 'Cura el eczema.', 'health/treats-disease'],
    ['en', 'Ointment', 'Cures gout.', 'health/treats-disease'],
  ])('%s: %s. %s', async (lang, name, description, rule) => {
    const { listing, findings } = await check(name, description, ['de', 'eu']);
    expect(listing.inLanguage).toBe(lang);
    expect(findings.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it('where a page is only read, too', async () => {
    const html = '<h1>Kräutersalbe</h1><p>12,00 €</p><p>Heilt Gicht.</p>';
    expect((await extractListing({ html, url: 'https://salben.example.de/1' })).listing.inLanguage).toBe(
      'de',
    );
  });

  it.each([
    'Yoga block',
    'Sun hat. A hat that packs flat',
    'Oak stool',
    'Steel mug 300 ml',
    'Apple corer, brushed steel. Dishwasher proof',
  ])('%s is English', async (name) => {
    expect((await check(name, '', ['uk'])).listing.inLanguage).toBe('en');
  });
});

describe('Chinese characters alone', () => {
  it.each([
    [['jp'], 'ja'],
    [['cn'], 'zh'],
    [['jp', 'cn'], 'zh'],
    ['auto' as const, 'zh'],
  ])('under %j are %s', async (laws, lang) => {
    expect((await check('顧客満足度第一', '', laws)).listing.inLanguage).toBe(lang);
  });

  it.each(['东岭护手霜', '规格类型：正常规格；净含量：60克'])(
    '%s is simplified, so Chinese',
    async (text) => {
      expect((await check(text, '', ['jp'])).listing.inLanguage).toBe('zh');
    },
  );

  it.each(['東嶺保湿手霜 内容量六十克 日本国内製造', '洗顔石鹸 純石鹸分九十九％', '营業時間変更'])(
    '%s is Japanese under its law',
    async (text) => {
      expect((await check(text, '', ['jp'])).listing.inLanguage).toBe('ja');
    },
  );
});
