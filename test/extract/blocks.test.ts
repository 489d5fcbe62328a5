import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { BUY, listingOf, productPage } from './page.ts';

const roleOf = (html: string, text: string) =>
  listingOf(html).blocks.find((block) => block.text.includes(text))?.role;

describe('blocks', () => {
  it('joins inline text, splits block elements and collapses white space', () => {
    const html = productPage({
      box: '<p>Solid\n  <b>brass</b>,&nbsp;hand <i>made</i>.</p><div>Two<p>three</p>four</div>',
    });
    const texts = listingOf(html).blocks.map((block) => block.text);
    expect(texts).toEqual(expect.arrayContaining(['Solid brass, hand made.', 'Two', 'three', 'four']));
  });

  it.each<[string, string, string]>([
    [
      'controls',
      '<label><input type="radio">Oak <b>£45</b></label><label><input type="radio">12 cm <b>£52</b></label>',
      'Oak £45 12 cm £52',
    ],
    ['a control without a label', '<input type="radio">£45<input type="radio">30 cm', '£45 30 cm'],
    ['links', '<a href="/a">黑色¥35</a><a href="/b">8寸¥48</a>', '黑色¥35 8寸¥48'],
    ['an amount and a count', '<span>£45</span><span>3 colours</span>', '£45 3 colours'],
    ['the parts of one amount', '<span>£</span><span>1</span><span>,245</span>', '£1,245'],
    ['the cents of an amount', '<span>£45</span><sup>90</sup>', '£45.90'],
    ['a word with a linked stem', '<a href="/lamp">lamp</a>s of brass', 'lamps of brass'],
  ])('keeps apart, or joins, the texts of %s', (_, box, text) => {
    const blocks = listingOf(productPage({ box: `<p>${box}</p>` })).blocks.map((block) => block.text);
    expect(blocks).toContain(text);
  });

  it('leaves out what is not shown', () => {
    const html = productPage({
      box: '<script>a</script><style>b</style><template>c</template><noscript>d</noscript><p hidden>e</p><p style="display: none">f</p><p>{{g}}</p><p>Only {0} left</p>',
    });
    expect(listingOf(html).blocks.map((block) => block.text)).toEqual(['Brass desk lamp']);
  });

  it('leaves out a state hidden in the middle of a line', () => {
    const html = productPage({ box: `<p>Ships today. <span style="display:none">Sold out</span></p>${BUY}` });
    expect(listingOf(html).blocks.some((block) => block.text === 'Ships today.')).toBe(true);
    expect(listingOf(html).availability).toBe('InStock');
  });

  it('takes the last of several points for no heading of what follows their list', () => {
    const badges = '<div><ul><li>Lieferung in zwei Tagen</li><li>Rückgabe bis 30 Tage</li></ul></div>';
    const html = productPage({ lang: 'de', box: `${BUY}${badges}<div><p>Ein Topf aus Ton.</p></div>` });
    expect(roleOf(html, 'Topf aus Ton')).toBe('description');
    expect(roleOf(html, 'Rückgabe bis')).toBe('policy');
  });

  it('keeps what a click unfolds', () => {
    const html = productPage({
      after: '<div class="tab-pane" style="display:none"><p>Wipe with a dry cloth.</p></div>',
    });
    expect(listingOf(html).blocks.some((block) => block.text === 'Wipe with a dry cloth.')).toBe(true);
  });

  it('leaves out the doubled price for the eye', () => {
    const html = productPage({
      box: `<p class="price"><span class="sr-only">$12.99</span><span aria-hidden="true">$12<sup>99</sup></span></p>${BUY}`,
    });
    expect(listingOf(html).blocks.some((block) => block.text === '$12.99')).toBe(true);
  });

  it.each<[string, string, string]>([
    ['related', '<section class="related-products"><p>needle text</p></section>', 'related'],
    ['related by heading', '<section><h2>Customers also bought</h2><p>needle text</p></section>', 'related'],
    ['related by a heading in Chinese', '<div><h3>猜你喜欢</h3><p>needle text</p></div>', 'related'],
    ['related by a heading in Japanese', '<div><h3>関連商品</h3><p>needle text</p></div>', 'related'],
    ['review', '<div id="customerReviews"><p>needle text</p></div>', 'review'],
    ['review by heading', '<div><h2>Kundenbewertungen</h2><p>needle text</p></div>', 'review'],
    ['question', '<div class="product-faq"><p>needle text</p></div>', 'question'],
    ['navigation', '<nav><a href="/">needle text</a></nav>', 'navigation'],
    ['footer', '<footer><p>needle text</p></footer>', 'footer'],
    ['description', '<div class="product-description"><p>needle text</p></div>', 'description'],
    ['specification', '<div><h2>Technische Daten</h2><p>needle text</p></div>', 'specification'],
    ['policy', '<div><h3>Shipping &amp; returns</h3><p>needle text</p></div>', 'policy'],
    ['highlights', '<ul class="feature-bullets"><li>needle text</li></ul>', 'highlights'],
  ])('%s', (_, after, role) => {
    expect(roleOf(productPage({ box: BUY, after }), 'needle text')).toBe(role);
  });

  it.each<[string, string]>([
    ['under a heading', '<h3>Other sellers</h3><ul><li>Bryholm – brand new – £88</li></ul>'],
    ['by the class', '<div class="other-sellers"><p>Bryholm – brand new – £88</p></div>'],
    [
      'under a short line',
      '<p>另有卖家</p><table><tr><td>阿木</td><td>brand new</td><td>¥88</td></tr></table>',
    ],
    ['in German', '<h3>Weitere Händler</h3><ul><li>Bryholm – brand new – 88 €</li></ul>'],
  ])('offers of other sellers are not this offer: %s', (_, offers) => {
    const html = productPage({
      title: 'Desk lamp refurbished',
      box: `<p>£45</p>${offers}<p>Solid brass.</p>${BUY}`,
    });
    expect(roleOf(html, 'brand new')).toBe('related');
    expect(roleOf(html, 'Solid brass')).toBe('description');
    expect(listingOf(html).price?.amount).toBe(45);
  });

  it.each([' | ', ' · ', ' / ', '｜', ' > '])('a row of links is a menu, separated by “%s”', (sign) => {
    const menu = ['Top', 'Nr. 1', 'Klima+', 'Neu', 'Konto']
      .map((text) => `<a href="/${text}">${text}</a>`)
      .join(sign);
    expect(roleOf(productPage({ before: `<div>${menu}</div>`, box: BUY }), 'Klima+')).toBe('navigation');
  });

  it('a line with a link in it is no menu', () => {
    const html = productPage({ box: `${BUY}<p>Brass | oak | <a href="/care">how to care for them</a></p>` });
    expect(roleOf(html, 'how to care')).toBe('description');
  });

  it('what encloses the title is not outside the product, however it is called', () => {
    const html = `<html><body><div class="reviews-enabled related-wrapper"><h1>Brass desk lamp</h1><p>Solid brass all through.</p>${BUY}</div></body></html>`;
    expect(roleOf(html, 'Solid brass')).toBe('description');
    expect(roleOf(html, 'Brass desk lamp')).toBe('title');
  });

  it('a heading’s section ends with its container', () => {
    const html = productPage({
      after: '<div><h2>You may also like</h2><p>other lamp</p></div><p>Ours is made of brass throughout.</p>',
    });
    expect(roleOf(html, 'Ours is made')).toBe('description');
  });

  it('texts of pictures come as image-text, logos in menus do not', () => {
    const html = productPage({
      before: '<nav><img alt="Lampory logo"></nav>',
      box: '<img src="a.jpg" alt="Lamp on a desk at night">',
    });
    const { listing } = extractPage({ html });
    expect(listing.blocks.filter((block) => block.role === 'image-text').map((block) => block.text)).toEqual([
      'Lamp on a desk at night',
    ]);
    expect(listing.images).toEqual([{ url: 'a.jpg', alt: 'Lamp on a desk at night' }]);
  });
});
