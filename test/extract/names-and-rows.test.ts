import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { makerName } from '../../src/extract/facts/maker-name.ts';

const read = (title: string, body: string) => extractPage({ html: `<title>${title}</title>${body}` }).listing;

describe('a maker', () => {
  it.each([
    ['Holzwerk GmbH, Talstr. 4, 12345 Neudorf', 'Holzwerk GmbH'],
    ['宁波某某家居有限公司 浙妆20230001', '宁波某某家居有限公司'],
    ['株式会社山川堂 東京都港区1-2-3', '株式会社山川堂'],
    ['Nordal ApS', 'Nordal ApS'],
    ['青禾毛纺厂，浙江省某市某镇', '青禾毛纺厂'],
    ['Studio 7', 'Studio 7'],
  ])('%s', (text, name) => {
    expect(makerName(text)).toBe(name);
  });
});

describe('rows made of two elements each', () => {
  const names = (body: string) =>
    read('Tea', `<h1>Tea</h1>${body}`).additionalProperty.map(({ name }) => name);
  it('are name and value where they are alike', () => {
    const rows = '<p><i>产地</i><u>福建</u></p><p><i>净重</i><u>200g</u></p><p><i>等级</i><u>一级</u></p>';
    expect(names(`<div>${rows}</div>`)).toEqual(['产地', '净重', '等级']);
    const list = rows
      .replaceAll('p>', 'li>')
      .replaceAll('i>', 'span>')
      .replaceAll('lspan>', 'li>')
      .replaceAll('u>', 'b>');
    expect(names(`<ul>${list}</ul>`)).toEqual(['产地', '净重', '等级']);
  });
  it('are none where one stands alone', () => {
    expect(names('<div><p><i>Really</i><u>good</u></p></div>')).toEqual([]);
  });
});

describe('a table of names above and values below', () => {
  const pairs = (names: string[], ...rows: string[][]) => {
    const cells = (tag: string, all: string[]) =>
      `<tr>${all.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
    const table = `<table>${cells('th', names)}${rows.map((row) => cells('td', row)).join('')}</table>`;
    return read('Tea', `<h1>Tea</h1>${table}`).additionalProperty.map(({ name, value }) => [name, value]);
  };

  it.each([
    [
      ['Rückgabe', 'Garantie'],
      ['30 Tage', '2 Jahre'],
    ],
    [
      ['Délai', 'Port'],
      ['3 jours', 'offert'],
    ],
    [
      ['返品期限', '重量'],
      ['30日', '2kg'],
    ],
    [
      ['产地', '净重'],
      ['福建', '200g'],
    ],
  ])('%s: %s', (names, values) => {
    expect(pairs(names, values)).toEqual(names.map((name, at) => [name, values[at]]));
  });

  it('of several rows is one of variants', () => {
    expect(pairs(['Size', 'Width'], ['S', '40 cm'], ['M', '50 cm'])).not.toContainEqual(['Width', '40 cm']);
  });

  it('whose lower row begins with a name of its own is read across', () => {
    const table = '<table><tr><th>Power</th><td>30 W</td></tr><tr><th>Weight</th><td>2 kg</td></tr></table>';
    expect(read('Tea', `<h1>Tea</h1>${table}`).additionalProperty.map(({ value }) => value)).toEqual([
      '30 W',
      '2 kg',
    ]);
  });
});

describe('who sells', () => {
  it.each([
    ['Zinc tablets, 90 pieces – 90 pieces', '<h1>Zinc tablets, 90 pieces</h1>'],
    [
      'Fridge – Energieklasse B',
      '<h1>Fridge</h1><h2>Technische Daten</h2><table><tr><td>Energieklasse</td><td>B</td></tr><tr><td>Höhe</td><td>85 cm</td></tr></table>',
    ],
    ['Huile de lin – pour le bois nu', '<h1>Huile de lin</h1>'],
  ])('is not the tail of “%s”', (title, body) => {
    expect(read(title, `${body}<p>9,00 €</p>`).seller?.name).toBeUndefined();
  });
  const LINK = '<link rel="canonical" href="https://www.marketsquare.example/p/7">';
  it.each([
    [
      '<p>Delivered in two days. Bryholm Lamps Ltd, 4 Mill Lane, Hull HU1 2AB, company no. 07654321.</p>',
      'Bryholm Lamps Ltd',
    ],
    ['<p>経営者：株式会社山川堂 東京都港区1-2-3 電話03-0000-1111</p>', '株式会社山川堂'],
    ['<p>Hersteller: Holzwerk GmbH, Talstr. 4, 12345 Neudorf</p>', undefined],
    ['<p>Solid brass.</p>', undefined],
    ['<div class="shop">店铺：青禾旗舰店 有货 · 满99包邮</div>', '青禾旗舰店'],
  ])('is the company of the page, no label of the address: %s', (line, name) => {
    expect(read('Lamp', `${LINK}<h1>Brass lamp</h1><p>£9</p>${line}`).seller?.name).toBe(name);
  });
  it('is no link to terms', () => {
    const body =
      '<h1>Lamp</h1><p>9 €</p><h2>Anbieter</h2><p class="seller"><a href="/w">Widerrufsbelehrung</a></p>';
    expect(read('Lamp', body).seller?.name).toBeUndefined();
  });
});

describe('other figures', () => {
  it.each([
    '<p>¥1380</p>',
    '<p>Bryholm Lamps Ltd, 4 Mill Lane, Hull HU1 2AB, no. 07654321</p>',
    '<p>Bryholm Lamps Ltd (07654321), Hull</p>',
    '<table><tr><td>粗纤维</td><td>≥28%</td></tr></table>',
    '<p>Power: 45W</p>',
    '<p>Contents: 14 hooks x 2 cm</p>',
    '<p>客服 (02)2511-0042</p>',
    '<p>Voted No.1 in 2024 by 300 readers.</p>',
  ])('what is no item number: %s', (line) => {
    expect(read('Lamp', `<h1>Brass lamp</h1>${line}<button>Add to cart</button>`).sku).toBeUndefined();
  });
  it('a price struck by the name of its class is the earlier one', () => {
    const { price, listPrice } = read('Sofa', '<h1>Sofa</h1><div class="xPrice"><span class="xStriked">899,00 €</span> <span class="price">499,00 €</span></div>'); // prettier-ignore
    expect([price?.amount, listPrice?.amount]).toEqual([499, 899]);
  });
  it('the sum to reach for free delivery is no earlier price', () => {
    const { listPrice } = read('Anello', '<h1>Anello</h1><p class="prezzo">35,00 €</p><p>Spedizione 4,90 €, gratuita sopra i 70 €.</p>'); // prettier-ignore
    expect(listPrice).toBeUndefined();
  });
  it('what was sold is no number of reviews', () => {
    const { aggregateRating } = read(
      '茶',
      '<h1>乌龙茶 一级</h1><div><span>月销 812件</span><span>累计评价 2340</span></div><p>¥39</p>',
    );
    expect(aggregateRating?.reviewCount).toBe(2340);
  });
});
