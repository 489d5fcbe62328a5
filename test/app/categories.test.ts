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

  it.each([
    ['en', 'Soap with honey and oats', 'cosmetics'],
    ['en', 'Olive oil soap, 100 g', 'cosmetics'],
    ['fr', "Savon de Marseille à l'huile d'olive", 'cosmetics'],
    ['it', "Sapone all'olio d'oliva", 'cosmetics'],
    ['es', 'Jabón de aceite de oliva', 'cosmetics'],
    ['zh', '牛奶蜂蜜沐浴皂', 'cosmetics'],
    ['de', 'Olivenölseife mit Lavendel', 'cosmetics'],
    ['es', 'Zumo de naranja', 'food'],
    ['fr', 'Bouteille isotherme en acier', 'other'],
    ['zh', '车载保温杯', 'other'],
    ['zh', '925银耳钉', 'jewellery'],
    ['zh', '银耳莲子羹', 'food'],
    ['fr', 'Camion en bois', 'toy'],
    ['de', 'Ersatz-Akkus für Handstaubsauger', 'electronics'],
  ])('%s: %s is %s, not what it is made with', async (lang, name, category) =>
    expect(await categoryOf(lang, name)).toBe(category),
  );

  it.each([
    ['fr', 'Tasse à café', 'food'],
    ['en', 'Bath towel with embroidered lemons', 'food'],
    ['it', 'Strofinaccio con mele', 'food'],
    ['es', 'Camión de madera', 'vehicle'],
  ])('%s: %s is not known for %s', async (lang, name, category) =>
    expect(await categoryOf(lang, name)).not.toBe(category),
  );

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

describe('a number of a licence tells the kind of goods', () => {
  const toldOf = async (name: string, description: string) => {
    const html = `<html lang="zh"><body><h1>${name}</h1><p>¥9.90</p><p>${description}</p></body></html>`;
    const { category } = await checkHtml({ html }, { asOf: '2026-11-24', laws: ['cn'] });
    return [category?.id, category?.because];
  };

  it.each([
    ['松鹤牌红景天软胶囊', '批准文号：国食健备G202137000456', 'health-food', '国食健备G202137000456'],
    ['远红外贴', '注册证编号：苏械注准20182260123', 'medical-device', '苏械注准20182260123'],
    ['清源玫瑰露', '国妆特字20231234', 'cosmetics', '国妆特字20231234'],
    ['女士玛卡片', '产品类型：压片糖果', 'food', '产品类型：压片糖果'],
    ['深海鱼油软胶囊', '食品生产许可证：SC10634010200999', 'food', 'SC10634010200999'],
    ['鱼油软胶囊', '生产许可证SC10634010200999，国食健注G20210101', 'health-food', '国食健注G20210101'],
  ])('%s, %s: %s', async (name, description, id, number) =>
    expect(await toldOf(name, description)).toEqual([id, number]),
  );

  it.each([
    ['七格药盒', '本品不是药品，没有国药准字Z20051234'],
    ['玫瑰纯露', '国妆特字20231234，另赠国药准字H20051234一盒'],
  ])('%s, %s: not by a number that is denied or one of two', async (name, description) =>
    expect((await toldOf(name, description))[1]).toBeUndefined(),
  );

  it('what is a kind of the goods stays so: rice wine with the licence of a food', async () => {
    const [id, number] = await toldOf('桂花米酒', '生产许可证：SC10633010200111');
    expect([id, number]).toEqual(['alcohol', undefined]);
  });
});
