import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { BUY, listingOf, productPage } from './page.ts';

const box = (prices: string) => productPage({ box: `${prices}${BUY}` });

describe('the price a buyer pays', () => {
  it.each<[string, string, number]>([
    ['plain', '<p class="price">$129.00</p>', 129],
    ['split over nodes', '<p class="price"><span>$</span><span>129</span><span>.00</span></p>', 129],
    ['raised cents without a point', '<p class="price">$129<sup>95</sup></p>', 129.95],
    ['beside a crossed-out one', '<p class="price"><del>$159.00</del> <ins>$129.00</ins></p>', 129],
    [
      'crossed out by class',
      '<p><span class="old-price">$159</span><span class="price">$129</span></p>',
      129,
    ],
    [
      'crossed out by style',
      '<p><span style="text-decoration:line-through">$159</span> <b>$129</b></p>',
      129,
    ],
    ['beside a saving', '<p class="price">$129.00</p><p>You save $30.00</p>', 129],
    ['beside an instalment', '<p class="price">$129.00</p><p>or 4 payments of $32.25</p>', 129],
    ['beside a monthly rate', '<p class="price">$129.00</p><p>from $10.75/month</p>', 129],
    ['beside a unit price', '<p class="price">$6.00</p><p>$12.00 / kg</p>', 6],
    ['beside shipping', '<p class="price">$129.00</p><p>Shipping: $7.90</p>', 129],
    ['beside a threshold', '<p>Free shipping on orders over $35</p><p class="price">$129.00</p>', 129],
    ['beside a member price', '<p class="price">$129.00</p><p>Member price: $119.00</p>', 129],
    ['regular price that is the only one', '<p><span class="regular-price">$129.00</span></p>', 129],
    ['three decimals', '<p class="price">1 189,000 TND</p>', 1189],
    ['lakh groups', '<p class="price">₹1,41,999</p>', 141999],
  ])('%s', (_, prices, amount) => {
    expect(listingOf(box(prices)).price?.amount).toBe(amount);
  });

  it('is not that of a related product, before or after the title', () => {
    const card = (price: string) =>
      `<li class="item"><a href="/p"><img src="x.jpg">Other lamp <b>${price}</b></a></li>`;
    const related = `<section class="related-products"><h2>You may also like</h2><ul>${card('$9.99')}${card('$8.99')}${card('$7.99')}</ul></section>`;
    const cards = `<ul>${card('$19.99')}${card('$18.99')}${card('$17.99')}</ul>`;
    const html = productPage({ before: cards, box: `<p>$129.00</p>${BUY}`, after: related });
    expect(listingOf(html).price?.amount).toBe(129);
  });

  it('wins over the markup, which is kept as evidence', () => {
    const head = `<script type="application/ld+json">{"@type":"Product","name":"Brass desk lamp","offers":{"price":"32.25","priceCurrency":"USD"}}</script>`;
    const { listing, evidence } = extractPage({
      html: productPage({ head, box: `<p class="price">$129.00</p>${BUY}` }),
    });
    expect(listing.price).toEqual({ amount: 129, currency: 'USD' });
    expect(evidence.price?.map((one) => one.source)).toEqual(['visible', 'json-ld']);
    expect(evidence.price?.[0]?.reasons?.length).toBeGreaterThan(0);
  });

  it('is that of the markup where the page shows none', () => {
    const head = `<meta property="product:price:amount" content="48,00"><meta property="product:price:currency" content="EUR">`;
    expect(listingOf(productPage({ head, box: BUY })).price).toEqual({ amount: 48, currency: 'EUR' });
  });

  it('does not come from a hidden template', () => {
    const html = box(
      '<p style="display:none" class="price">$1.00</p><p class="price">{{price}}</p><p class="price">$129.00</p>',
    );
    expect(listingOf(html).price?.amount).toBe(129);
  });
});

describe('other prices', () => {
  it('keeps the crossed-out price and the label of a recommended one', () => {
    expect(listingOf(box('<p class="price"><del>$159.00</del> $129.00</p>')).listPrice?.amount).toBe(159);
    const labelled = listingOf(box('<p>List price: $159.00</p><p class="price">$129.00</p>')).listPrice;
    expect(labelled).toMatchObject({ amount: 159, label: 'List price' });
  });

  it('takes a higher price for the earlier one where the stated discount leads from it to the price', () => {
    expect(listingOf(box('<p>-40%</p><p><b>$60.00</b> <span>$100.00</span></p>')).listPrice?.amount).toBe(
      100,
    );
  });

  it('does not take a crossed-out price of another product', () => {
    const other = '<section class="recommendations"><p>Other lamp <del>$500</del> $400</p></section>';
    expect(
      listingOf(productPage({ box: `<p class="price">$129.00</p>${BUY}`, after: other })).listPrice,
    ).toBeUndefined();
  });

  it.each<[string, string]>([
    ['<p>券后价 ¥89</p>', '券后'],
    ['<p>Member price: $89</p>', 'Member price'],
    ['<p>R$ 89,00 no Pix</p>', 'Pix'],
  ])('keeps a price under a condition: %s', (text, condition) => {
    const { conditionalPrices } = listingOf(box(`<p class="price">$129.00</p>${text}`));
    expect(conditionalPrices).toHaveLength(1);
    expect(conditionalPrices[0]).toMatchObject({ amount: 89 });
    expect(conditionalPrices[0]?.condition).toContain(condition);
  });

  it('reads a range and a unit price', () => {
    expect(listingOf(box('<p class="price">$10.00 - $15.00</p>')).priceRange).toEqual({
      low: 10,
      high: 15,
      currency: 'USD',
    });
    expect(listingOf(box('<p class="price">$6.00</p><p>$12.00 / kg</p>')).unitPrice).toMatchObject({
      amount: 12,
      unit: 'kg',
    });
  });
});

describe('prices beside each other', () => {
  it('the price for all before one that a coupon or subsidy gives, however its label is spread', () => {
    const box = `<dl class="price"><dt>售　价</dt><dd class="price">￥3299.00</dd><dt>国 补 价</dt><dd class="price">￥2549</dd></dl>${BUY}`;
    const listing = listingOf(productPage({ box, lang: 'zh' }));
    expect(listing.price?.amount).toBe(3299);
    expect(listing.conditionalPrices.map(({ amount }) => amount)).toEqual([2549]);
  });

  it('the value of a present is not the price', () => {
    const box = `<p>下单即送价值599元养生枕</p><p class="price">¥1980.00</p>${BUY}`;
    expect(listingOf(productPage({ box, lang: 'zh' })).price?.amount).toBe(1980);
  });
});
