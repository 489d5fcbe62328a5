import { describe, expect, it } from 'vitest';
import { findingsOn } from '../support/page-findings.ts';

function contradictions(html: string): string[] {
  return findingsOn(html, 'contradiction').map(({ ruleId }) => ruleId);
}

const row = (name: string, value: string) => `<table><tr><th>${name}</th><td>${value}</td></tr></table>`;
const ld = (fields: string) =>
  `<script type="application/ld+json">{"@type":"Product","name":"Meadow kettle",${fields}}</script>`;
const offer = (fields: string) => ld(`"offers":{"@type":"Offer",${fields}}`);

/** A page of one product; the text may begin with what belongs in the head. */
function page(text: string, name = 'Meadow kettle', price = '<span class="price">£80.00</span>'): string {
  const [head = '', body = ''] = text.includes('</script>')
    ? [text.slice(0, text.lastIndexOf('</script>') + 9), text.slice(text.lastIndexOf('</script>') + 9)]
    : ['', text];
  return `<html lang="en"><head>${head}</head><body><main><h1>${name}</h1><div class="product-price">${price}</div><button>Add to basket</button>${body}</main></body></html>`;
}

function chinese(body: string, name = '山泉水壶'): string {
  return `<html lang="zh"><body><main><h1>${name}</h1><div class="price">¥80.00</div><button>加入购物车</button>${body}</main></body></html>`;
}

const cut = '<span class="price">£80.00</span> <del class="old-price">£100.00</del>';

/** What is checked, a page that contradicts itself there, and one beside it that only seems to. */
const TABLE: [line: string, contradicts: string, seems: string][] = [
  [
    'title and specification',
    page(row('Capacity', '1.2 litres'), 'Kettle 1.7 litre'),
    page(row('Capacity', '1700 ml'), 'Kettle 1.7 litre'),
  ],
  [
    'description and specification',
    page(`<p>The tank holds 1.9 L.</p>${row('Water tank capacity', '1400 ml')}`),
    page(`<p>The tank holds about 1.4 L.</p>${row('Water tank capacity', '1380 ml')}`),
  ],
  [
    'highlights and specification',
    page(`<ul><li>Weighs only 1.2 kg</li></ul>${row('Weight', '1.9 kg')}`),
    page(`<ul><li>Weighs only 1.2 kg</li></ul>${row('Weight with packaging', '1.9 kg')}`),
  ],
  [
    'structured data and specification',
    page(
      `${ld('"weight":{"@type":"QuantitativeValue","value":"6.4","unitCode":"KGM"}')}${row('Weight', '4.6 kg')}`,
    ),
    page(
      `${ld('"weight":{"@type":"QuantitativeValue","value":"4.6","unitCode":"KGM"}')}${row('Weight', '4600 g')}`,
    ),
  ],
  [
    'price and JSON-LD',
    page(offer('"price":"99.00","priceCurrency":"GBP"')),
    page(offer('"price":80,"priceCurrency":"GBP"')),
  ],
  [
    'price and Open Graph',
    page(
      '<meta property="og:price:amount" content="59.00"><meta property="og:price:currency" content="GBP"><script></script>',
    ),
    page(
      '<meta property="og:price:amount" content="80.00"><meta property="og:price:currency" content="GBP"><script></script>',
    ),
  ],
  [
    'discount against the two prices',
    page('<span>-45%</span>', undefined, cut),
    page('<span>up to -45%</span>', undefined, cut),
  ],
  [
    'saving against the two prices',
    page('<p>Save £55.00</p>', undefined, cut),
    page('<p>Save £20.00</p>', undefined, cut),
  ],
  ['multi-buy total', page('<p>2 for £180.00</p>'), page('<p>2 for £150.00</p>')],
  [
    'instalments',
    page('<p>or 4 interest-free payments of £35.00</p>'),
    page('<p>or 4 interest-free payments of £20.00</p>'),
  ],
  [
    'free delivery and its charge',
    page('<p>Free delivery</p><p>Delivery: £4.99</p>'),
    page('<p>Free delivery over £100</p><p>Delivery: £4.99</p>'),
  ],
  [
    'availability',
    page(
      `${offer('"price":"80","priceCurrency":"GBP","availability":"https://schema.org/OutOfStock"')}<p>In stock</p>`,
    ),
    page(
      `${offer('"price":"80","priceCurrency":"GBP","availability":"https://schema.org/InStock"')}<p>In stock</p>`,
    ),
  ],
  [
    'condition',
    page(`<p>A brand new machine.</p>${row('Condition', 'refurbished')}`),
    page(`<p>Looks like new.</p>${row('Condition', 'refurbished')}`),
  ],
  [
    'brand',
    page(`${ld('"brand":"Quillon"')}${row('Brand', 'Ostrava')}`),
    page(`${ld('"brand":"Quillon"')}${row('Brand', 'Quillon Home')}`),
  ],
  [
    'model',
    page(row('Model number', 'YK-12'), 'Kettle YK-08'),
    page(row('Model number', 'YK08'), 'Kettle YK-08'),
  ],
  ['GTIN check digit', page(row('EAN', '4006381333932')), page(row('EAN', '4006381333931'))],
  [
    'origin',
    page(`<p>Made in Germany.</p>${row('Country of origin', 'China')}`),
    page(`<p>Designed in Germany.</p>${row('Country of origin', 'China')}`),
  ],
  [
    '进口与产地',
    chinese(`<p>德国原装进口。</p>${row('产地', '中国')}`),
    chinese(`<p>采用德国进口机芯。</p>${row('产地', '德国')}`),
  ],
  [
    'material',
    page(`<p>Made of aluminium.</p>${row('Material', 'Steel')}`),
    page(`<p>Made of stainless steel.</p>${row('Material', 'Steel')}`),
  ],
  [
    'dimensions',
    page(`<p>Dimensions: 30 x 20 x 10 cm</p>${row('Dimensions', '40 x 20 x 10 cm')}`),
    page(`<p>Dimensions: 30 x 20 x 10 cm</p>${row('Dimensions', '100 x 200 x 300 mm')}`),
  ],
  [
    'count in the box',
    page(`<p>A bottle with 90 capsules.</p>${row('Count', '60 capsules')}`),
    page(`<p>Two bottles with 90 capsules each.</p>${row('Count', '90 capsules')}`),
  ],
  [
    'colour of the variant',
    page(`${ld('"color":"Slate grey"')}<p>Colour: Crimson</p>`),
    page(`${ld('"color":"Slate grey"')}<p>Colour: Slate</p>`),
  ],
  [
    'warranty',
    page(`<p>A 3-year warranty is included.</p>${row('Warranty', '12 months')}`),
    page(`<p>A 3-year warranty is included.</p>${row('Warranty', '36 months')}`),
  ],
  [
    'return period',
    page('<p>Return within 60 days of delivery.</p><p>Returns: 14 days</p>'),
    page('<p>Return within 60 days of delivery.</p><p>Returns: 60 days</p>'),
  ],
  [
    'rating',
    page(
      `${ld('"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"97"}')}<p>4.3/5 from 97 reviews</p>`,
    ),
    page(
      `${ld('"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.3","reviewCount":"97"}')}<p>4.3/5 from 97 reviews</p>`,
    ),
  ],
  [
    'review count',
    page(
      `${ld('"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.3","reviewCount":"1097"}')}<p>4.3/5 from 97 reviews</p>`,
    ),
    page(
      `${ld('"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.3","reviewCount":"99"}')}<p>4.3/5 from 97 reviews</p>`,
    ),
  ],
  [
    'Wh from Ah and V',
    page(row('Cells', '5000 mAh, 3.7 V, 37 Wh')),
    page(row('Cells', '5000 mAh, 3.7 V, 18.5 Wh')),
  ],
  [
    'composition',
    page(row('Composition', '65% cotton, 45% polyester')),
    page(row('Composition', '65% cotton, 35% polyester')),
  ],
  [
    'nutrition energy',
    page(
      '<ul><li>Energy: 760 kJ</li><li>Fat: 20 g</li><li>Carbohydrate: 50 g</li><li>Protein: 10 g</li></ul>',
    ),
    page(
      '<ul><li>Energy: 1760 kJ</li><li>Fat: 20 g</li><li>Carbohydrate: 50 g</li><li>Protein: 10 g</li></ul>',
    ),
  ],
  ['grams against ounces', page(row('Weight', '28 oz (974 g)')), page(row('Weight', '28 oz (794 g)'))],
  [
    'waterproof and IPX2',
    page(`<p>Fully waterproof.</p>${row('Protection', 'IPX2')}`),
    page(`<p>Fully waterproof.</p>${row('Protection', 'IPX7')}`),
  ],
  [
    'two classes of protection',
    page(`<p>Protected to IPX7.</p>${row('Protection', 'IPX4')}`),
    page(`<p>Protected to IP67.</p>${row('Protection', 'IPX7')}`),
  ],
  [
    'leather and PU',
    page(`<p>Made of genuine leather.</p>${row('Upper', 'PU')}`),
    page(`<p>Looks like leather.</p>${row('Upper', 'PU')}`),
  ],
  [
    'sugar-free and sugars',
    page(`<p>Sugar-free and tasty.</p>${row('Sugars', '9 g')}`),
    page(`<p>Sugar-free and tasty.</p>${row('Sugars', '0.2 g')}`),
  ],
  [
    '无糖与糖',
    chinese(`<p>无糖配方。</p>${row('糖', '8g')}`),
    chinese(`<p>无糖配方。</p>${row('糖', '0.3g')}`),
  ],
  [
    'vegan and gelatine',
    page('<p>Vegan recipe.</p><p>Ingredients: gelatine, fruit juice</p>'),
    page('<p>Vegan recipe.</p><p>Free from gelatine.</p>'),
  ],
  [
    'cordless and mains',
    page(`<p>Cordless freedom.</p>${row('Power source', 'mains powered')}`),
    page(`<p>Cordless freedom.</p>${row('Power source', 'lithium battery')}`),
  ],
  [
    'silent and 65 dB',
    page(`<p>Completely silent at night.</p>${row('Noise', '66 dB')}`),
    page(`<p>Completely silent at night.</p>${row('Noise', '24 dB')}`),
  ],
  [
    'noise cancelling and none',
    page('<p>With active noise cancellation.</p><p>This model has no active noise cancellation.</p>'),
    page('<p>With active noise cancellation.</p><p>Cable: none</p>'),
  ],
  [
    '纯棉与棉65%',
    chinese(`<p>纯棉T恤。</p>${row('面料', '棉65%，聚酯纤维35%')}`),
    chinese(`<p>纯棉T恤。</p>${row('面料', '棉100%')}`),
  ],
  [
    '零添加与添加剂',
    chinese('<p>零添加。</p><p>配料：大豆、苯甲酸钠</p>'),
    chinese('<p>零添加。</p><p>配料：大豆、水</p>'),
  ],
  [
    '内存与标题',
    chinese('<ul><li>运行内存：8GB</li><li>机身存储：256GB</li></ul>', '手机 12GB+256GB'),
    chinese('<ul><li>运行内存：12GB</li><li>机身存储：256GB</li></ul>', '手机 12GB+256GB'),
  ],
  [
    'unit price against price and content',
    page(
      '',
      'Olive oil 500 ml',
      '<span class="price">£6.00</span> <span class="unit-price">£8.00 per litre</span>',
    ),
    page(
      '',
      'Olive oil 500 ml',
      '<span class="price">£6.00</span> <span class="unit-price">£1.20 per 100 ml</span>',
    ),
  ],
  [
    'gift value',
    page(`<p>With a free gift worth £30.</p>${row('Gift value', '£12.00')}`),
    page(`<p>Spend £90 for a second gift worth £30.</p>${row('Gift value', '£12.00')}`),
  ],
  [
    'compatibility',
    page('<p>Compatible with Orbit 5 and Orbit 6.</p><p>Not compatible with Orbit 6.</p>'),
    page('<p>Compatible with Orbit 5 and Orbit 6.</p><p>Not compatible with Orbit 6 Max.</p>'),
  ],
  [
    'fits all and a list of sizes',
    page(`<p>One size fits all.</p>${row('Sizes', 'S, M, L')}`),
    page(`<p>One size fits all.</p>${row('Size', 'One size')}`),
  ],
  ['a sale that ended', page('<p>Sale ends 31 October 2025.</p>'), page('<p>Sale ends 31 October.</p>')],
  [
    'new model of a year',
    page(`<p>The new 2027 model.</p>${row('Model year', '2024')}`),
    page(`<p>The new 2027 model.</p>${row('Release date', '5 November 2026')}`),
  ],
  ['new model of a year to come', page('<p>The new 2031 model.</p>'), page('<p>The new 2027 model.</p>')],
  [
    'expiry before today',
    page(row('Best before', '31 March 2026')),
    page(`<p>Short-dated stock.</p>${row('Best before', '31 March 2026')}`),
  ],
  [
    'limited quantity and stock',
    page(`<p>Only 3 left!</p>${row('Units in stock', '480')}`),
    page(`<p>Only 3 left in this colour!</p>${row('Units in stock', '480')}`),
  ],
  [
    'delivery time',
    page(`<p>Delivered within 2 days.</p>${row('Delivery time', '9 days')}`),
    page(`<p>Dispatched within 2 days.</p>${row('Delivery time', '9 days')}`),
  ],
  [
    'servings',
    page(`<p>Enough for 30 servings.</p>${row('Servings', '20')}`),
    page(`<p>A bottle with 60 capsules.</p>${row('Servings', '30')}`),
  ],
  [
    'energy label grade',
    page(`<p>A kettle of energy class A.</p>${row('Energy class', 'D')}`),
    page(`<p>Energy class D on a scale from A to G.</p>${row('Energy class', 'D')}`),
  ],
  [
    'image alt text',
    page(`<img src="k.jpg" alt="Kettle with a capacity of 1.2 litres">${row('Capacity', '1.7 litres')}`),
    page(`<img src="k.jpg" alt="Kettle with a capacity of 1.7 litres">${row('Capacity', '1700 ml')}`),
  ],
  [
    'density',
    page('<p>Contents: 500 ml (5.2 kg)</p>', 'Olive oil'),
    page('<p>Contents: 500 ml (460 g)</p>', 'Olive oil'),
  ],
  [
    'weight and sides',
    page(`${row('Weight', '85 kg')}${row('Dimensions', '10 x 10 x 10 cm')}`),
    page(`${row('Weight', '0.85 kg')}${row('Dimensions', '10 x 10 x 10 cm')}`),
  ],
  [
    'screen diagonal and sides',
    page(`${row('Screen size', '32 in')}${row('Display area', '60 x 34 cm')}`),
    page(`${row('Screen size', '27 in')}${row('Display area', '60 x 34 cm')}`),
  ],
];

describe('what is checked', () => {
  it.each(TABLE)('%s: a contradiction', (_line, contradicts) => {
    expect(contradictions(contradicts)).not.toEqual([]);
  });

  it.each(TABLE)('%s: what only seems to be one', (_line, _contradicts, seems) => {
    expect(contradictions(seems)).toEqual([]);
  });
});
