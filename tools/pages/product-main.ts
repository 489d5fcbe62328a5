// Generates the main parts of product pages, to train the model of page kinds.
import { cards, heading, type Style } from './style.ts';
import type { Main } from './main.ts';
import type { Writer } from './writer.ts';

/**
 * Generates the main part of a product page: complete or poor, sold out, with variants, priced on request, or
 * an ad.
 */
export function productMain(w: Writer, style: Style): Main {
  const title = `${w.words(2, 8)}${w.some(0.3, () => ` ${w.code()}`)}`;
  const code = w.code();
  const isPoor = w.is(0.25);
  const price = w.price();
  const cost = w.is(0.92)
    ? `<div class="${isPoor ? '' : style.price}">${w.some(0.25, () => `<del>${w.price()}</del>`)}<span>${price}</span></div>`
    : '';
  const facts = { title, code, cost };
  const main = w.is(0.15)
    ? w.pick([notice, item, byScript])(w, style, facts)
    : isPoor
      ? poor(w, title, code, cost)
      : built(w, style, facts);
  return {
    title,
    head: markupOf(w, title, isPoor),
    main,
    path: `/${w.word()}/${title.toLowerCase().replace(/ /g, '-')}-${w.number(10, 9999)}`,
  };
}

function markupOf(w: Writer, title: string, isPoor: boolean): string {
  if (isPoor) return '';
  const offer = `"offers":{"@type":"Offer","price":"${w.number(3, 300)}.90","priceCurrency":"USD"}`;
  return [
    w.some(
      0.45,
      () =>
        `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"${title}",${offer}}</script>`,
    ),
    w.some(0.3, () => `<meta property="og:type" content="${w.pick(['product', 'og:product', 'website'])}">`),
    w.some(0.15, () => `<meta property="product:price:amount" content="${w.number(3, 300)}.90">`),
  ].join('');
}

/** Returns a product in a table with bold text and a form, as in very small shops. */
function poor(w: Writer, title: string, code: string, cost: string): string {
  const head = w.pick([
    `<b>${title}</b>`,
    `<h2>${title}</h2>`,
    `<font size="4">${title}</font>`,
    `<h1>${title}</h1>`,
  ]);
  const button = w.pick([
    `<input type="submit" value="${w.tongue.buy}">`,
    `<input type="image" src="/buy.gif" alt="${w.tongue.buy}">`,
    `<a href="/order?id=${code}">${w.tongue.buy}</a>`,
    '',
  ]);
  const rows = w.many(1, 6, () => `<tr><td>${w.words(1, 2)}:</td><td>${w.words(1, 4)}</td></tr>`);
  return `<table><tr><td><img src="/p/${code}.jpg" alt="${w.is(0.5) ? title : ''}"></td><td>${head}<table><tr><td>${w.words(1, 1)}:</td><td>${code}</td></tr>${rows}</table>${cost}<form action="/order">${w.some(0.5, () => '<input type="text" name="qty" value="1">')}${button}</form></td></tr></table>${w.prose(0, 3)}`;
}

function built(w: Writer, style: Style, { title, code, cost }: Facts): string {
  const isMarked = w.is(0.3);
  const pictures = w.many(1, 6, (n) => `<img src="/p/${code}-${n}.jpg" alt="${w.is(0.7) ? title : ''}">`);
  const choices = w.some(
    0.35,
    () => `<select name="size">${w.many(3, 8, () => `<option>${w.words(1, 1)}</option>`)}</select>`,
  );
  const quantity = w.some(0.6, () => '<input type="number" name="quantity" value="1">');
  const ordered = w.is(0.82)
    ? `<form action="/cart/add">${choices}${quantity}<button class="${style.button}">${w.tongue.buy}</button></form>`
    : `<p class="stock">${w.words(1, 3)}</p>${w.some(0.5, () => '<form><input type="email" name="notify"><button>OK</button></form>')}`;
  const facts = w.some(
    0.6,
    () =>
      `<table class="specs">${w.many(3, 16, () => `<tr><th>${w.words(1, 2)}</th><td>${w.words(1, 4)}</td></tr>`)}</table>`,
  );
  const reviews = w.some(
    0.35,
    () =>
      `<div class="reviews"><h2>${w.words(1, 1)} (${w.number(1, 99)})</h2>${w.many(1, 12, () => `<div class="review"><b>${w.words(1, 2)}</b><p>${w.sentences(1, 3)}</p></div>`)}</div>`,
  );
  const offers = w.some(
    0.12,
    () =>
      `<table class="offers">${w.many(3, 8, () => `<tr><td>${w.words(1, 2)}</td><td>${w.price()}</td><td><a href="/o/${w.word()}">${w.words(1, 1)}</a></td></tr>`)}</table>`,
  );
  const related = w.some(
    0.6,
    () => `<h2>${w.words(1, 3)}</h2>${cards(w, style, 3, 16, { priced: w.is(0.8), button: w.is(0.2) })}`,
  );
  const seen = w.some(0.2, () => `<h3>${w.words(1, 3)}</h3>${cards(w, style, 3, 8)}`);
  const inner = `<div class="gallery">${pictures}</div><div class="info">${heading(w, style, title)}${w.some(0.4, () => `<p class="sku">${code}</p>`)}${cost}${w.some(0.5, () => `<p>${w.sentences(1, 2)}</p>`)}${ordered}</div><div class="description">${w.prose(0, 5)}</div>${facts}${offers}${reviews}`;
  return `<div class="${w.pick(['product', 'product-view', 'detail', 'pdp', 'content'])}"${isMarked ? ' itemscope itemtype="http://schema.org/Product"' : ''}>${inner}</div>${related}${seen}`;
}

interface Facts {
  title: string;
  code: string;
  cost: string;
}

/** Returns a private seller's ad without a cart. */
function notice(w: Writer, style: Style, { title, cost }: Facts): string {
  return `${heading(w, style, title)}${cost}<div class="pictures">${w.many(1, 8, (n) => `<img src="/ad/${n}.jpg" alt="">`)}</div>${w.prose(1, 2)}<ul>${w.many(2, 6, () => `<li>${w.words(1, 2)}: ${w.words(1, 2)}</li>`)}</ul><p>${w.words(1, 2)}, ${w.words(1, 2)}</p>${w.pick([`<a href="/reply">${w.words(1, 2)}</a>`, '<form><textarea name="message"></textarea><button>OK</button></form>'])}`;
}

/** Returns a product as lines of label and value, as for books and spare parts. */
function item(w: Writer, style: Style, { title, code, cost }: Facts): string {
  return `<img src="/c/${code}.jpg" alt="">${heading(w, style, title)}<p><a href="/by/${w.word()}">${w.words(2, 2)}</a></p>${w.many(3, 9, () => `<p>${w.words(1, 2)}: ${w.words(1, 3)}</p>`)}<p>${w.words(1, 1)}: ${code}</p>${cost}${w.some(0.5, () => `<p>${w.words(1, 2)}</p>`)}${w.prose(0, 2)}`;
}

/** Returns a page with markup whose text scripts would write. */
function byScript(w: Writer, _: Style, { title }: Facts): string {
  return `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"${title}","offers":{"@type":"Offer","price":"${w.number(3, 300)}.90","priceCurrency":"EUR"}}</script><div id="app">${w.some(0.5, () => `<p>${w.words(2, 6)}</p>`)}</div>`;
}
