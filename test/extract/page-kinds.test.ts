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
    ['error', '<h1>502 Bad Gateway</h1><p>nginx</p>'],
    ['error', '<title>404 | Lindal</title><h1>404</h1><p>Nothing is here.</p>'],
    ['error', '<title>Fehler 500</title><p>Bitte später noch einmal.</p>'],
    ['error', '<h1>服务器错误：503</h1><p>请稍后再试</p>'],
    ['cart', `<title>Votre panier</title><h1>Votre panier</h1>${goods}<button>Commander</button>`],
    ['cart', `<title>Order details</title><h1>Order #77-4031</h1>${goods}<button>Buy again</button>`],
    ['cart', `<title>Lindal – Meine Bestellungen</title><h1>Bestellung vom Mai</h1>${goods}`],
    ['cart', `<title>订单详情</title><h1>订单详情</h1><p>运单号 8812</p>${goods}`],
    ['cart', `<h1>注文履歴</h1>${goods}`],
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

describe('texts that name a price', () => {
  const MENU = '<nav><a href="/">Start</a> <a href="/n">News</a></nav>';
  it.each([
    [
      'news',
      '<h1>Council fines a grocer over tea</h1><p>2 May 2026</p><p>The grocer sold the tea at £14 a tin and called it a cure for gout. It has to pay £9,000.</p>',
    ],
    [
      'a thread',
      '<h1>这款枕头真的有用吗？</h1><div>1楼 小林：花了¥168买的，店家说三天治好颈椎病</div><div>2楼 阿木：别信</div>',
    ],
    [
      'a test of several goods',
      '<h1>Four kettles compared</h1><h2>1. Norra 2 – the quickest</h2><p>$45 at two shops. Loud.</p><h2>2. Bry – the cheapest</h2><p>$19 online</p>',
    ],
    [
      'a work of reference',
      '<h1>Kalmus</h1><p>Kalmus wird in der Volksheilkunde gegen Magenleiden verwendet; belegt ist das nicht.</p><h2>Literatur</h2><p>Kräuterbuch, 19,90 €</p>',
    ],
    [
      'a decision',
      '<h1>Decision on Bryholm Ltd</h1><p>The leaflet said “melts fat overnight” beside the price of £30. We upheld the complaint.</p>',
    ],
    [
      'a vacancy',
      '<h1>Glazier (f/m/d), Bergen</h1><p>We pay up to 3.100 € a month and have the best team.</p><button>Apply now</button>',
    ],
  ])('%s', (_, html) => {
    expect(listingOf(MENU + html).pageType).not.toBe('ItemPage');
  });

  it.each([
    [
      'with lines of label and value',
      '<h1>Oak stool</h1><p>It costs 45 € with the cushion that you see here.</p><p>Wood: oak</p><p>Height: 45 cm</p><p>Maker: Lindal</p>',
    ],
    [
      'with a price of its own',
      '<h1>Oak stool 45 cm</h1><p><b>45 €</b> plus two felt pads and a cloth bag</p>',
    ],
    ['with a button', '<h1>Oak stool</h1><p>It costs 45 € with the cushion.</p><button>Add to cart</button>'],
    [
      'without a button',
      '<table><tr><td><a href="/a">首页</a></td><td><a href="/b">新品</a></td></tr></table><div><p class="goods-name">木语 白蜡木圆凳 45厘米</p><p>¥<em>268</em> <s>¥999</s></p><p>材质：白蜡木</p><p>产地：浙江</p></div><p>中通包邮 退换请联系客服</p>',
    ],
  ])('but a listing %s is rated', (_, html) => {
    expect(listingOf(MENU + html).page?.kind).toBe('product');
  });
});

describe('pages that scripts write', () => {
  it('are shells and no drafts, however short', () => {
    const listing = listingOf('<title></title><div id="app"></div><script>start({id:4})</script>');
    expect(listing.source).not.toBe('draft');
    expect(listing.page?.kind).toBe('shell');
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
    ['as a draft with a weight', '<h1>Rye flour 500 g</h1><p>Stone-ground.</p>'],
    ['as a draft with a weight in Chinese', '<h1>桂花糕 500克</h1><p>手工现做。</p>'],
    ['as a draft with a number of parts', '<h1>Harbour jigsaw, 404 parts</h1><p>For rainy days.</p>'],
    ['as a draft with a model', '<h1>Pump – 502</h1><p>Moves 3 litres a minute.</p>'],
  ])('%s', (_, html) => {
    expect(listingOf(html).pageType).toBe('ItemPage');
  });

  it('keep their facts whatever the page is taken for', () => {
    const cart = productPage({ title: 'Shopping cart', before: MENU, box: BUY });
    expect(listingOf(cart).price).toMatchObject({ amount: 20 });
  });
});
