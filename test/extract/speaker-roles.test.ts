import { describe, expect, it } from 'vitest';
import { BUY, listingOf, productPage } from './page.ts';

const roleOf = (html: string, text: string) =>
  listingOf(html).blocks.find((block) => block.text.includes(text))?.role;

const said = (items: string[]) =>
  `<div id="x1">${items.map((item) => `<div class="k">${item}</div>`).join('')}</div>`;

describe('what customers wrote', () => {
  it.each<[string, string]>([
    [
      'masked names and stars',
      said(['<b>j***7</b> <i>★★★★★</i><p>The best lamp ever</p>', '<b>m**k</b> <i>★</i><p>Broke soon</p>']),
    ],
    [
      'scores and dates',
      said([
        '<p>Hazel, 2026-11-17, 5/5</p><p>The best lamp ever</p>',
        '<p>Tom, 2026-11-10, 3/5</p><p>It flickers</p>',
      ]),
    ],
    [
      'Review of schema.org',
      '<div itemscope itemtype="https://schema.org/Review"><p>The best lamp ever</p></div>',
    ],
    ['a quotation that is signed', '<blockquote><p>The best lamp ever</p><cite>Iqra</cite></blockquote>'],
    [
      'a part that a tab leads to',
      '<ul><li><a href="#c">评价(463)</a></li></ul><section id="c"><p>The best lamp ever</p></section>',
    ],
    [
      'a part that its tab names',
      '<button id="t1">Opiniones</button><div aria-labelledby="t1"><p>The best lamp ever</p></div>',
    ],
    [
      'the third of three parts under three tabs',
      '<ul><li>Beschreibung</li><li>Versand</li><li>Bewertungen (3)</li></ul><div class="p">a</div><div class="p">b</div><div class="p">The best lamp ever</div>',
    ],
  ])('%s', (_, after) => {
    expect(roleOf(productPage({ box: BUY, after }), 'The best lamp ever')).toBe('review');
  });

  it('a line signed with a masked name is a buyer’s', () => {
    const role = (after: string) => roleOf(productPage({ box: BUY, after }), '灯罩');
    expect(role('<p>灯罩比想象的亮，买对了 —— 用户 林**</p>')).toBe('review');
    expect(role('<p>灯罩用亚麻布制成 —— 手工缝边</p>')).toBe('description');
    expect(role('<p>灯罩 30-4.5两*5只，整箱发货 30cm-40cm*2个</p>')).toBe('description');
    expect(role('<p>灯罩特价 – 30%*</p>')).toBe('description');
  });

  it.each(['What owners say', 'Was Käufer sagen', 'Ce que disent les clients', '用户这样说'])(
    'under “%s” stands who was chosen to speak',
    (heading) => {
      const after = `<section><h2>${heading}</h2><div><b>Mo</b><p>The best lamp ever, truly.</p></div></section>`;
      expect(roleOf(productPage({ box: BUY, after }), 'The best lamp ever')).toBe('testimonial');
    },
  );

  it('a tab does not speak for what merely follows the row of tabs', () => {
    const after =
      '<div class="tabs"><ul><li>Beschreibung</li><li>Bewertungen (3)</li></ul><p>Made of solid brass throughout.</p></div>';
    expect(roleOf(productPage({ box: BUY, after }), 'solid brass')).toBe('description');
  });

  it('a rating beside the title opens no section', () => {
    const box = `<p>★4.4（レビュー226件）</p><p>Made of solid brass throughout.</p>${BUY}`;
    expect(roleOf(productPage({ box }), 'solid brass')).toBe('description');
  });

  it('facts with numbers out of five in a table stay facts', () => {
    const after =
      '<div><h2>Specifications</h2><table><tr><th>Brightness</th><td>4/5</td></tr><tr><th>Warmth</th><td>3/5</td></tr></table></div>';
    expect(roleOf(productPage({ box: BUY, after }), 'Brightness')).toBe('specification');
  });
});

describe('other goods', () => {
  const cards = ['Red lamp', 'Big lamp', 'Wee lamp']
    .map((name) => `<a href="/${name}"><img src="x.jpg" alt=""><span>${name}</span><b>19,90 €</b></a>`)
    .join('');

  it('cards that stand in one line are blocks of their own, and the heading over them goes with them', () => {
    const blocks = listingOf(
      productPage({ box: BUY, after: `<div><h2>Noch etwas?</h2><div>${cards}</div></div>` }),
    ).blocks;
    const names = blocks.filter(({ role }) => role === 'related').map(({ text }) => text);
    expect(names[0]).toBe('Noch etwas?');
    expect(names.slice(1).map((text) => text.slice(0, 8))).toEqual(['Red lamp', 'Big lamp', 'Wee lamp']);
  });

  it('an aside of links with prices', () => {
    const after =
      '<aside><ul><li><a href="/a">Toaster</a> £52.00</li><li><a href="/b">Mug</a> £9.00</li></ul></aside>';
    expect(roleOf(productPage({ box: BUY, after }), 'Toaster')).toBe('related');
  });

  it('an aside with the form that buys is the product’s', () => {
    const after = `<aside><form><a href="/x">Size guide</a><a href="/y">Care</a><p>£52.00</p><p>Was £60.00</p>${BUY}</form></aside>`;
    expect(roleOf(productPage({ after }), '£52.00')).toBe('offer');
  });
});

describe('the end of the page', () => {
  it('with the copyright line is a footer, whatever it is called', () => {
    const html = productPage({ box: `${BUY}<p>Made of brass.</p>` }).replace(
      '</main>',
      '</main><div id="ft"><p>About the market</p><p>© 2026 Lampory</p></div>',
    );
    expect(roleOf(html, 'About the market')).toBe('footer');
    expect(roleOf(html, 'Made of brass')).toBe('description');
  });

  it('a run of links to other articles is none of its claims', () => {
    const links = [
      'The healing power of figs',
      'Plums that calm the stomach',
      'A short history of raisins',
      'Dates for athletes',
    ];
    const after = `<div>${links.map((text, n) => `<a href="/know/${n}">${text}</a>`).join(' ')}</div>`;
    expect(roleOf(productPage({ box: BUY, after }), 'healing power')).toBe('navigation');
  });

  it('a paragraph with links in it stays the merchant’s own', () => {
    const after =
      '<p>See <a href="/a">the oak</a>, <a href="/b">the ash</a>, <a href="/c">the elm</a> and <a href="/d">the pine</a>: each board is cut in our own mill and oiled by hand before it is sent.</p>';
    expect(roleOf(productPage({ box: BUY, after }), 'own mill')).toBe('description');
  });
});
