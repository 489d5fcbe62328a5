import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../src/extract/terms/link-terms.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { detectLanguage } from '../../src/text/language/language.ts';

const read = (body: string) =>
  extractPage({
    html: `<!doctype html><html lang="en"><title>Oak tray</title><h1>Oak tray</h1>${body}</html>`,
  });

describe('links to terms', () => {
  it.each([
    ['<a href="/x"><img src="c.gif" alt="Contact us"></a>', 'complaint'],
    ['<a href="../contact.php"><img src="c.gif"></a>', 'complaint'],
    ['<a href="/LocalDisplay.html?p_context=ContactUs"><img src="c.gif"></a>', 'complaint'],
    ['<a href="javascript:void(0);">Privacy policy</a>', 'privacy'],
    ['<a href="#">Returns policy</a>', 'returns'],
  ])('%s leads to terms on %s', (link, term) => {
    const { policyLinks } = read(link).listing;
    expect(policyLinks.flatMap(({ text, href }) => linkTerms(text, href))).toContain(term);
  });

  it.each([
    '<a href="#">Blue</a>',
    '<a href="javascript:open()">Zoom in</a>',
    '<a href="#"><img src="a.gif"></a>',
    '<a href="/v/1">2:58</a>',
  ])('%s does not', (link) => {
    expect(read(link).listing.policyLinks).toEqual([]);
  });
});

describe('personal data a page asks for', () => {
  it.each([
    ['<form><input name="email"><input type="password"></form>', []],
    ['<form><input name="login_username"></form>', []],
    ['<form><input type="email"></form>', ['email']],
    ['<form><input type="email"><input name="first_name"><input type="password"></form>', ['email', 'name']],
    ['<form><input id="mobile-store-search" placeholder="Your city"></form>', []],
    ['<form><input name="email_coupon" placeholder="Voucher"></form>', []],
    ['<form><input name="mobile_number"></form>', ['telephone']],
  ])('%s', (form, fields) => {
    expect(read(form).listing.dataFields).toEqual(fields);
  });
});

describe('a price that a script fills in', () => {
  it.each([
    ['<strong class="price">$</strong><button>Add to cart</button>', true],
    ['<strong class="price">$24.00</strong><button>Add to cart</button>', false],
    ['<button>Add to cart</button>', false],
  ])('%s: %s', (body, unfilled) => {
    expect(read(body).notes.some(({ code }) => code === 'price-unfilled')).toBe(unfilled);
  });
});

describe('a place that a script fills in', () => {
  const codes = (body: string) => read(body).notes.map(({ code }) => code);
  const buy = '<span class="price">£80.00</span><button>Add to basket</button>';

  it.each([
    ['<p>Our offer: £</p><div class="d7"></div><button>Add to basket</button>', 'price-unfilled'],
    [`${buy}<div id="freight"></div>`, 'delivery-unfilled'],
  ])('%s: %s', (body, code) => expect(codes(body)).toContain(code));

  it.each([
    ['<p>Our offer: £ 80.00</p><button>Add to basket</button>', 'price-unfilled'],
    [`${buy}<div id="freight"><img src="van.png"></div>`, 'delivery-unfilled'],
    [`${buy}<div id="freight"></div><p>Free delivery in 2 days</p>`, 'delivery-unfilled'],
  ])('%s: not %s', (body, code) => expect(codes(body)).not.toContain(code));
});

describe('a page saved in part', () => {
  const goods = `<span class="price">£80.00</span><button>Add to basket</button><p>${'Turned from one piece of oak. '.repeat(30)}</p>`;
  const inPart = (body: string) => read(body).notes.some(({ code }) => code === 'page-in-part');

  it.each([
    ['a window that the shop opens', `<script>if (window.opener) resize()</script>${goods}`],
    ['a foot still empty', `${goods}<footer><div></div></footer>`],
    [
      'goods still to be written',
      `<script src="shop.js"></script><script type="application/ld+json">{"@type":"Product","name":"Oak tray","offers":{"price":"80","priceCurrency":"GBP"}}</script><footer>Help</footer>`,
    ],
  ])('%s', (_, body) => expect(inPart(body)).toBe(true));

  it.each([
    ['a short page without scripts', goods],
    [
      'a foot with words',
      `<script>if (window.opener) resize()</script>${goods}<footer>Oak Ltd, 1 King Street</footer>`,
    ],
    ['links to terms', `${goods}<a href="/r">Returns</a><a href="/d">Delivery</a><footer></footer>`],
  ])('not %s', (_, body) => expect(inPart(body)).toBe(false));
});

it('keeps the declared language against a few words of another', () => {
  expect(detectLanguage('Neuf. Non disponible. Occasion. Non disponible. Non disponible.', 'fr')).toBe('fr');
});
