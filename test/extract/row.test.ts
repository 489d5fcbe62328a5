import { describe, expect, it } from 'vitest';
import { extractRecord } from '../support/common-layout.ts';

describe('a catalogue row', () => {
  it('reads common export columns', () => {
    const extraction = extractRecord(
      {
        id: 'p1', title: 'Brass desk lamp', description: 'Solid brass.', price: '129.00 USD', sale_price: '99.00 USD', brand: 'Lumen', 'g:availability': 'in_stock',
        link: 'https://lampory.example/p1', gtin: '4006381333931', mpn: 'LX200', condition: 'new', product_type: 'Lighting > Lamps', language: 'en-US', image_link: 'https://x.example/a.jpg', wattage: 40,
      }, // prettier-ignore
      7,
    );
    const { listing, evidence } = extraction;
    expect(listing).toMatchObject({
      source: 'feed', id: 'p1', name: 'Brass desk lamp', price: { amount: 99, currency: 'USD' }, listPrice: { amount: 129, currency: 'USD' }, brand: 'Lumen', availability: 'InStock',
      url: 'https://lampory.example/p1', gtin: '4006381333931', mpn: 'LX200', itemCondition: 'NewCondition', category: 'Lighting > Lamps', inLanguage: 'en', additionalProperty: [{ name: 'wattage', value: '40' }],
    }); // prettier-ignore
    expect(listing.blocks).toEqual([
      { role: 'title', text: 'Brass desk lamp', field: 'title' },
      { role: 'description', text: 'Solid brass.', field: 'description' },
    ]);
    expect(evidence.price?.[0]).toMatchObject({
      source: 'feed',
      quote: '99.00 USD',
      field: 'sale_price',
      row: 7,
    });
    expect(extraction.placeOf(evidence.price![0]!)).toEqual({ row: 7, field: 'sale_price' });
  });

  it.each<[Record<string, unknown>, number, string | null]>([
    [{ price: 12.5, currency: 'eur' }, 12.5, 'EUR'],
    [{ price: 12.5 }, 12.5, null],
    [{ price: '€99' }, 99, 'EUR'],
    [{ price: '1.299,00 €' }, 1299, 'EUR'],
    [{ 价格: '99', 币种: 'CNY' }, 99, 'CNY'],
  ])('price of %j', (record, amount, currency) => {
    expect(extractRecord(record, 1).listing.price).toEqual({ amount, currency });
  });

  it.each(['-5 GBP', '−5', 'USD -5'])('a price of %s is none', (price) => {
    expect(extractRecord({ price }, 1).listing).toMatchObject({ unreadPrice: price });
    expect(extractRecord({ price }, 1).listing.price).toBeUndefined();
  });

  it.each<[Record<string, unknown>, string | undefined]>([
    [{ 名称: '台灯', 库存: '800' }, 'InStock'],
    [{ 名称: '台灯', 库存: 0 }, 'OutOfStock'],
    [{ title: 'Lamp', stock: 'ask us' }, undefined],
  ])('stock of %j', (record, availability) => {
    expect(extractRecord(record, 1).listing.availability).toBe(availability);
  });

  it('reads what a platform writes into its headings, and a number that names the row and is its SKU', () => {
    const { listing } = extractRecord({
      '*Action(SiteID=Germany|Country=DE|Currency=EUR)': 'Add', CustomLabel: 'L-7', '*StartPrice': '29.90', '*Quantity': 2, '*Title': 'Lampe',
    }); // prettier-ignore
    expect(listing).toMatchObject({ id: 'L-7', sku: 'L-7', price: { amount: 29.9, currency: 'EUR' }, markets: ['DE'] }); // prettier-ignore
    expect(listing.additionalProperty).toEqual([]);
  });

  it('reads markup in a cell as a page’s, and leaves a lone < alone', () => {
    const { blocks } = extractRecord(
      { name: 'A < B', description: '<p>Solid <b>brass</b>.</p><p>40 cm</p><script>x</script>' },
      1,
    ).listing;
    expect(blocks.map((block) => block.text)).toEqual(['A < B', 'Solid brass.\n40 cm']);
  });

  it('lists give a block for each entry', () => {
    expect(
      extractRecord({ highlights: ['Solid brass', 'Dimmable'] }, 1).listing.blocks.map((block) => block.text),
    ).toEqual(['Solid brass', 'Dimmable']);
  });

  it.each<[string, unknown]>([
    ['an object', { Material: 'ABS', 产地: '广东汕头', _id: 'x' }],
    ['pairs', [{ name: 'Material', value: 'ABS' }, { name: '产地', value: '广东汕头' }]], // prettier-ignore
    ['pairs under other names', [{ attrName: 'Material', attrValue: ['ABS'] }, { label: '产地', text: '广东汕头' }]], // prettier-ignore
  ])('reads the properties inside a field: %s', (_, params) => {
    const { listing } = extractRecord({ title: '积木', params }, 1);
    expect(listing.countryOfOrigin).toBe('广东汕头');
    expect(listing.additionalProperty).toEqual([{ name: 'Material', value: 'ABS', field: 'params' }]);
  });

  it('ingredients keep their heading as label; a long list is a text', () => {
    const read = (list: string) => extractRecord({ title: 'Oat bar', Ingredients: list }, 1).listing;
    expect(read('oats, honey').additionalProperty).toEqual([{ name: 'Ingredients', value: 'oats, honey' }]);
    const long = read('oats, honey, '.repeat(60));
    expect(long.additionalProperty).toEqual([]);
    expect(long.blocks.map(({ role }) => role)).toEqual(['title', 'specification']);
  });

  it('a measure inside a field has its unit', () => {
    const { listing } = extractRecord({ specs: [{ key: 'Weight', value: 2.5, unit: 'kg' }] }, 1);
    expect(listing.additionalProperty).toMatchObject([{ name: 'Weight', value: '2.5 kg' }]);
  });

  it('what a column that nobody knows claims is read as the seller’s words; codes are not', () => {
    const { blocks } = extractRecord(
      { title: '膏', 功效: '三天消除关节疼痛', 编码: 'A-1', 颜色: '藏青' },
      1,
    ).listing;
    expect(blocks.slice(1)).toEqual([{ role: 'specification', text: '三天消除关节疼痛', field: '功效' }]);
  });

  it.each([
    ['Steady. * 2 arms * Colour: grey', 'Steady.\n2 arms\nColour: grey'],
    ['* Grip: curled * Refill: 0.7 mm * 3 pieces', 'Grip: curled\nRefill: 0.7 mm\n3 pieces'],
    ['USB 2.0 * Mac and PC * Colour: grey', 'USB 2.0\nMac and PC\nColour: grey'],
    // Signs, footnotes and a single star.
    ['Size 10 * 20 * 30 cm', 'Size 10 * 20 * 30 cm'],
    [
      'Lasts longer*. * In our test. * Against the old one.',
      'Lasts longer*. * In our test. * Against the old one.',
    ],
    ['Soft * Light', 'Soft * Light'],
  ])('puts the items of “%s” in lines of their own', (description, text) => {
    expect(extractRecord({ title: 'Stand * A * B', description }, 1).listing.blocks.map((one) => one.text)).toEqual(['Stand * A * B', text]); // prettier-ignore
  });
});
