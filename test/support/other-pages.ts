/** The words of one shop's pages: enough to make pages of each kind that are no product page. */
export interface ShopWords {
  lang: string;
  shop: string;
  currency: string;
  menu: readonly string[];
  goods: readonly string[];
  category: string;
  cart: { title: string; empty: string; toCheckout: string };
  login: { title: string; email: string; password: string; enter: string };
  policy: { title: string; heads: readonly string[]; text: string };
  article: { title: string; text: string };
  missing: { title: string; text: string; back: string };
}

export const KINDS = ['list', 'home', 'cart', 'wall', 'policy', 'article', 'error'] as const;
export type OtherKind = (typeof KINDS)[number];

const repeat = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('\n');

/** A page of the kind in the shop's frame. */
export function otherPage(kind: OtherKind, words: ShopWords): string {
  const { shop, menu } = words;
  const { title, main, head = '' } = PARTS[kind](words);
  return `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><title>${title === '' ? shop : `${title} – ${shop}`}</title>
<link rel="stylesheet" href="/shop.css"><script src="/shop.js"></script>${head}</head><body>
<header><a class="logo" href="/"><img src="/logo.svg" alt="${shop}"></a><form class="search" action="/search"><input type="search" name="q"></form><a href="/cart">0</a></header>
<nav><ul>${repeat(4, (n) => `<li><a href="/m/${n}">${menu[n % menu.length]}</a><ul>${repeat(5, (k) => `<li><a href="/m/${n}/${k}">${menu[(n + k) % menu.length]}</a></li>`)}</ul></li>`)}</ul></nav>
<div id="content">${main}</div>
<footer><ul>${repeat(9, (n) => `<li><a href="/i/${n}">${menu[(n * 3) % menu.length]}</a></li>`)}</ul><p>© 2026 ${shop}</p></footer></body></html>`;
}

const cards = (words: ShopWords, count: number) =>
  `<div class="grid">${repeat(
    count,
    (n) =>
      `<div class="grid-item"><a href="/t/${n}"><img src="/t/${n}.jpg" alt=""></a><h3><a href="/t/${n}">${words.goods[n % words.goods.length]} ${n + 1}</a></h3><p class="amount">${words.currency} ${19 + n * 3}.90</p></div>`,
  )}</div>`;

const prose = (text: string, count: number) => repeat(count, () => `<p>${text} ${text} ${text}</p>`);

type Part = (words: ShopWords) => { title: string; main: string; head?: string };

const PARTS: Readonly<Record<OtherKind, Part>> = {
  list: (words) => ({
    title: words.category,
    main: `<h1>${words.category}</h1>${cards(words, 24)}<div class="pages"><a href="?page=2">2</a> <a href="?page=3">3</a></div>`,
  }),
  home: (words) => ({
    title: '',
    main: `<div class="banner-slider">${repeat(3, (n) => `<a href="/b/${n}"><img src="/b/${n}.jpg" alt=""></a>`)}</div>
<h2>${words.category}</h2>${cards(words, 8)}<h2>${words.menu[0]}</h2>${cards(words, 8)}<h2>${words.menu[1]}</h2>${cards(words, 4)}`,
  }),
  cart: ({ cart }) => ({
    title: cart.title,
    main: `<h1>${cart.title}</h1><p>${cart.empty}</p><p><a class="btn" href="/">${cart.toCheckout}</a></p>`,
  }),
  wall: ({ login }) => ({
    title: login.title,
    main: `<h1>${login.title}</h1><form method="post" action="/session"><label>${login.email} <input type="email" name="mail"></label>
<label>${login.password} <input type="password" name="pass"></label><button type="submit">${login.enter}</button></form>`,
  }),
  policy: ({ policy }) => ({
    title: policy.title,
    main: `<h1>${policy.title}</h1>${policy.heads.map((one) => `<h2>${one}</h2>${prose(policy.text, 2)}`).join('\n')}`,
  }),
  article: ({ article }) => ({
    title: article.title,
    head: '<meta property="og:type" content="article">',
    main: `<article><h1>${article.title}</h1><time datetime="2026-02-03"></time><img src="/a.jpg" alt="">${prose(article.text, 7)}</article>`,
  }),
  error: ({ missing }) => ({
    title: `404 ${missing.title}`,
    main: `<h1>${missing.title}</h1><p>${missing.text}</p><p><a href="/">${missing.back}</a></p>`,
  }),
};
