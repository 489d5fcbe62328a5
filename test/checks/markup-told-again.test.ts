import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { book } from '../support/source-rules.ts';

function found(head: string, body: string, url?: string): string[] {
  const html = `<html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`;
  return checkExtraction(extractPage({ html, ...(url === undefined ? {} : { url }) }), { uri: 'x' }, book, {
    laws: ['uk'],
    asOf: '2026-11-28',
    lang: 'en',
    selects: (id) => book.compiled.rules.find((rule) => rule.id === id)?.family === 'contradiction',
    selectionKey: 'markup-told-again',
  }).findings.map(({ ruleId, evidence = [] }) => [ruleId, ...evidence.map(({ quote }) => quote)].join(' | '));
}

const SCOPE = 'itemscope itemtype="https://schema.org/';
const STOCK = (state: string) => `<link itemprop="availability" href="https://schema.org/${state}">`;
const PRICE = '<meta itemprop="price" content="30.00"><meta itemprop="priceCurrency" content="GBP">';
const product = (offers: string, name = 'Meadow oil lamp') =>
  `<div ${SCOPE}Product"><h1 itemprop="name">${name}</h1><p class="price">£30.00</p>${offers}<button>Add to basket</button></div>`;
const offer = (inner: string) => `<div itemprop="offers" ${SCOPE}Offer">${inner}</div>`;

describe('one offer that the markup tells twice', () => {
  it.each([
    ['within itself', product(offer(PRICE + STOCK('InStock') + offer(PRICE + STOCK('OutOfStock'))))],
    ['in a bar besides', product(offer(PRICE + STOCK('OutOfStock')) + offer(PRICE + STOCK('InStock')))],
  ])('says two states of the stock: %s', (_, body) => expect(found('', body)).not.toEqual([]));

  it('may have a second one with another price and state', () => {
    const other = PRICE.replace('30.00', '45.00') + STOCK('OutOfStock');
    expect(found('', product(offer(PRICE + STOCK('InStock')) + offer(other)))).toEqual([]);
  });

  it('may come in three sizes, one of them sold out', () => {
    const sizes = ['InStock', 'OutOfStock', 'InStock'].map((state) => offer(PRICE + STOCK(state)));
    expect(found('', product(sizes.join('')))).toEqual([]);
  });

  it('is read where a type stands on the plain value', () => {
    const typed = `<meta itemprop="availability" itemtype="https://schema.org/ItemAvailability" content="https://schema.org/OutOfStock">`;
    expect(found('', product(offer(PRICE + typed)))).toEqual([
      expect.stringContaining('price/markup-availability-differs'),
    ]);
  });
});

describe('a price of one of many offers', () => {
  const offers = (prices: readonly number[]) =>
    `<script type="application/ld+json">{"@type":"Product","name":"Meadow oil lamp","offers":[${prices
      .map((price, at) => `{"@type":"Offer","sku":"QA-${at}","price":"${price}","priceCurrency":"GBP"}`)
      .join(',')}]}</script>`;
  const state = (prices: readonly number[]) =>
    `<script>var shop={"variants":[${prices.map((price, at) => `{"sku":"QA-${at}","price":${price * 100}}`).join(',')}]}</script>`;
  const body = `<h1>Meadow oil lamp</h1><p class="price">£30.00</p><button>Add to basket</button>`;

  it('is another than the shop’s own data have', () =>
    expect(found(offers([30, 47.5, 30]), body + state([30, 30, 30]))).toEqual([
      'price/markup-price-differs | £30.00 | 47.5',
    ]));

  it.each([
    ['the shop’s data have it too', state([30, 47.5, 30])],
    ['the shop’s data are not in the page', ''],
    ['the text shows it', `${state([30, 30, 30])}<p>Large: £47.50</p>`],
  ])('may be a variant’s: %s', (_, more) => expect(found(offers([30, 47.5, 30]), body + more)).toEqual([]));

  it('is in the currency of the same sum', () => {
    const mixed = offers([30, 30]).replace('"GBP"}]', '"USD"}]');
    expect(found(mixed, body)).toEqual(['contradiction/currency-shown | £30.00 | USD']);
  });
});

describe('a name of the markup', () => {
  const named = (name: string) =>
    `<title>Meadow oil lamp</title><script type="application/ld+json">{"@type":"Product","name":"${name}","offers":{"@type":"Offer","price":"30.00","priceCurrency":"GBP"}}</script>`;
  const body = `<h1>Meadow oil lamp</h1><p class="price">£30.00</p><button>Add to basket</button>`;

  it('is not the shop’s because it holds the letters of it', () =>
    expect(found(named('Tellington boots'), body, 'https://tell.example/p/1')).toHaveLength(1));

  it('may be the shop’s', () => {
    expect(found(named('Tell shop'), body, 'https://tell.example/p/1')).toEqual([]);
    expect(found(named('Hill Garden Ltd'), body, 'https://hillgarden.example/p/1')).toEqual([]);
  });

  it('is not spoken of by words that stand apart in the text', () => {
    const text = '<p>Goes with any ceramic ware.</p><p>A teapot keeps warm beside it.</p>';
    expect(found(named('Ceramic teapot Willow'), body + text)).toHaveLength(1);
    expect(found(named('Ceramic teapot Willow'), `${body}<p>This ceramic teapot keeps warm.</p>`)).toEqual(
      [],
    );
  });
});

describe('a name in an element of its own', () => {
  const head =
    '<title>Meadow oil lamp</title><meta property="og:title" content="Meadow oil lamp"><meta property="og:type" content="product">';
  const hidden = (name: string) =>
    `<div ${SCOPE}Product"><span itemprop="name">${name}</span> Burns for nine hours on one filling. ${offer(PRICE)}</div>`;
  const body = `<h1>Meadow oil lamp</h1><p class="price">£30.00</p><button>Add to basket</button>`;

  it('is not spoken of by the text that it begins', () =>
    expect(found(head, hidden('Copper garden fork') + body)).toEqual([
      'contradiction/name-shown | Meadow oil lamp | Copper garden fork',
    ]));

  it('may be spoken of elsewhere', () =>
    expect(
      found(head, `${hidden('Copper garden fork')}${body}<p>The copper garden fork lies beside it.</p>`),
    ).toEqual([]));
});

describe('a number of one of two offers', () => {
  const offers = (first: string) =>
    [first, 'QA-48212'].map((sku, at) => {
      const price = at === 0 ? '30.00' : '20.00';
      return `${offer(`<meta itemprop="sku" content="${sku}">${PRICE.replace('30.00', price)}`)}<p>SKU: QA-4821${at + 1}</p><p>£${price}</p>`;
    });

  it('is not the other’s with a digit changed', () =>
    expect(found('', product(offers('QA-48219').join('')))).toEqual([
      'contradiction/code-shown | QA-48211 | QA-48219',
    ]));

  it('is its own', () => expect(found('', product(offers('QA-48211').join('')))).toEqual([]));
});

describe('a sum that no price is told for', () => {
  const head = (currency: string) =>
    `<script type="application/ld+json">{"@type":"Product","name":"Meadow oil lamp","offers":{"@type":"Offer","price":"141999","priceCurrency":"${currency}"}}</script>`;
  const body = '<h1>Meadow oil lamp</h1><button>Add to basket</button><div>Pay ₹1,41,999 at once</div>';

  it('has the mark of the currency that the markup names', () => {
    expect(found(head('EUR'), body)).toEqual(['contradiction/currency-shown | ₹1,41,999 | EUR']);
    expect(found(head('INR'), body)).toEqual([]);
  });
});

describe('a label and a clause that share a sign of two letters', () => {
  const body = (told: string, label: string, value: string) =>
    `<h1>Meadow generator</h1><p class="price">£30.00</p><button>Add to basket</button><p>${told}</p><table><tr><th>${label}</th><td>${value}</td></tr><tr><th>Colour</th><td>red</td></tr></table>`;

  it('speak of one thing', () => {
    expect(found('', body('3000 watts AC; 150 watts DC', 'DC Output', '12V, 80W'))).toEqual([
      'contradiction/stated-measure | 150 watts | 80W',
    ]);
    expect(found('', body('3000 watts AC; 80 watts DC', 'DC Output', '12V, 80W'))).toEqual([]);
  });

  it('do not, where it is a unit', () =>
    expect(found('', body('Tank of 3 KG, burner of 5 KG', 'Carton KG', '8 kg'))).toEqual([]));
});

describe('a line of the text that says what the title says', () => {
  const body = (lines: string) =>
    `<h1>Crank tilt market umbrella 9 ft black</h1><p class="price">£30.00</p><button>Add to basket</button>${lines}`;

  it('has the same figures', () =>
    expect(found('', body('<p>Crank tilt market umbrella 7 ft black</p>'))).toEqual([
      'contradiction/titles-agree | 9 | 7',
    ]));

  it('may name other sizes', () =>
    expect(
      found(
        '',
        body('<p>Crank tilt market umbrella 7 ft black</p><p>Crank tilt market umbrella 11 ft black</p>'),
      ),
    ).toEqual([]));
});
