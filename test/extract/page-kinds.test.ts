import { describe, expect, it } from 'vitest';
import { KINDS, otherPage } from '../support/other-pages.ts';
import { SHOP_WORDS } from '../support/shop-words.ts';
import { listingOf, productPage } from './page.ts';

const CASES = SHOP_WORDS.flatMap((words) => KINDS.map((kind) => ({ lang: words.lang, kind, words })));

describe('pages that are no product page', () => {
  it(`are ${CASES.length} in ${SHOP_WORDS.length} languages`, () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(CASES)('$lang: $kind', ({ kind, words }) => {
    expect(listingOf(otherPage(kind, words)).pageType).not.toBe('ItemPage');
  });

  it('a list says how many products it leads to', () => {
    const list = listingOf(otherPage('list', SHOP_WORDS[0]!));
    expect(list.page).toMatchObject({ kind: 'list', products: 24 });
  });

  it('one without signs of any kind is not called a cart', () => {
    const teas = ['Lime blossom', 'Fennel', 'Rose hip'].map(
      (tea, n) => `<div class="entry"><a href="/t${n}">${tea}</a> <span>€${n + 3}</span></div>`,
    );
    expect(listingOf(`<title>Teas</title><h1>Teas</h1>${teas.join('')}`).page?.kind).not.toBe('cart');
  });
});

describe('answers in place of a page', () => {
  const goods = '<ul><li>Rheumatism rub, 12.50 €</li></ul>';
  it.each([
    ['error', '<nav>Menu</nav><h1>We could not find this product</h1>'],
    ['error', `<title>Erreur 410</title><h1>Cet article n’est plus là</h1>${goods}`],
    ['error', `<h1>Página no encontrada</h1><p>También te puede gustar</p>${goods}`],
    ['error', `<h1>ページが見つかりません</h1>${goods}`],
    ['error', `<h1>Seite existiert leider nicht</h1>${goods}`],
    [
      'cart',
      `<title>Shopping basket – Lindal</title><h1>Your basket (2)</h1>${goods}<button>Checkout</button>`,
    ],
    ['cart', `<title>购物车-山茶小铺</title><h1>购物车（1）</h1>${goods}<button>结算</button>`],
    ['cart', `<h1>Warenkorb</h1>${goods}<button>Zur Kasse</button>`],
    ['cart', `<title>Order #40321</title><h1>Thank you for your order, Ada!</h1>${goods}`],
    ['cart', `<h1>Vielen Dank für Ihre Bestellung</h1>${goods}`],
    ['cart', `<h1>订单提交成功</h1>${goods}`],
    ['wall', '<h1>One step left</h1><div id="box" class="h-captcha"></div>'],
    ['wall', '<h1>Bitte bestätigen Sie, dass Sie ein Mensch sind</h1><p>Vorgang 77b</p>'],
    ['wall', '<title>Accès refusé</title><p>Référence 12.ab</p>'],
  ])('%s: %s', (kind, html) => {
    expect(listingOf(html).page?.kind).toBe(kind);
  });

  it.each([
    ['goods of that name', '<p>$20.00</p><button>Add to cart</button>', 'Page not found poster'],
    [
      'a form with such a box',
      '<p>$20.00</p><button>Buy now</button><div class="g-recaptcha"></div>',
      'Vase',
    ],
  ])('not %s', (_, box, title) => {
    expect(listingOf(productPage({ box, title })).pageType).toBe('ItemPage');
  });
});

describe('product pages', () => {
  const BUY = '<p>$20.00</p><button>Add to cart</button><p>A lamp of solid brass for your desk.</p>';
  const MENU = `<nav>${'<a href="/x">Lamps</a>'.repeat(20)}</nav>`;
  it.each([
    ['with a price and a button', productPage({ before: MENU, box: BUY })],
    [
      'with other goods beneath',
      productPage({
        before: MENU,
        box: BUY,
        after:
          '<ul>' + '<li><a href="/o"><img src="o.jpg">Other</a><span>$9.00</span></li>'.repeat(12) + '</ul>',
      }),
    ],
    ['as a draft with tags', '<h1>Brass lamp</h1><p>Lasts for ever.</p>'],
    ['as a draft without', 'Brass lamp\n\nLasts for ever.'],
  ])('%s', (_, html) => {
    expect(listingOf(html).pageType).toBe('ItemPage');
  });

  it('keep their facts whatever the page is taken for', () => {
    const cart = productPage({ title: 'Shopping cart', before: MENU, box: BUY });
    expect(listingOf(cart).price).toMatchObject({ amount: 20 });
  });
});
