// Generates the main parts of product lists, to train the model of page kinds.
import { cards, heading, type Style } from './style.ts';
import type { Main } from './main.ts';
import type { Writer } from './writer.ts';

/**
 * Generates the main part of a list: a category, a search, a price list, classified ads, or one that scripts
 * fill.
 */
export function listMain(w: Writer, style: Style): Main {
  const title = w.words(1, 3);
  const make = w.pick([
    category,
    category,
    category,
    category,
    search,
    noHits,
    rows,
    pictures,
    byScript,
    subcategories,
    notices,
    few,
  ]);
  const { main, head = '' } = make(w, style, title);
  const isSearch = make === search || make === noHits;
  return {
    title,
    head,
    main,
    path: isSearch
      ? `/search?q=${w.word()}`
      : `/${w.pick(['c', 'category', 'shop', 'catalog', w.word()])}/${title.toLowerCase().replace(/ /g, '-')}`,
  };
}

type Inner = { main: string; head?: string };

function category(w: Writer, style: Style, title: string): Inner {
  const isMarked = w.is(0.2);
  const grid = cards(w, style, 8, 48, { priced: w.is(0.88), button: w.is(0.4), marked: isMarked });
  const head = w.some(
    0.15,
    () =>
      `<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"url":"/a"}]}</script>`,
  );
  return {
    head,
    main: `${heading(w, style, title)}${w.some(0.3, () => w.prose(1, 2))}${filters(w, style)}${tools(w, style)}${grid}${pager(w, style)}${w.some(0.3, () => w.prose(1, 4))}`,
  };
}

function search(w: Writer, style: Style, title: string): Inner {
  const found = w.number(20, 4000);
  return {
    main: `<form action="/search"><input type="text" name="q" value="${title}"></form><h1>${found} ${w.words(1, 2)} “${title}”</h1>${filters(w, style)}${tools(w, style)}${cards(w, style, 6, 40)}${pager(w, style)}`,
  };
}

function noHits(w: Writer, style: Style, title: string): Inner {
  return {
    main: `${heading(w, style, `${w.words(1, 2)} “${title}”`)}<p>${w.sentences(1, 2)}</p><form action="/search"><input type="text" name="q" value="${title}"></form>${w.some(0.3, () => filters(w, style))}${w.some(0.3, () => `<h2>${w.words(1, 3)}</h2>${cards(w, style, 4, 8)}`)}`,
  };
}

/** Returns a price list with code, name, price and quantity in each row. */
function rows(w: Writer, style: Style, title: string): Inner {
  const buttons = w.is(0.5);
  return {
    main: `${heading(w, style, title)}<table>${w.many(6, 40, (n) => `<tr><td>${w.code()}</td><td><a href="/item/${n}">${w.words(2, 6)}</a></td><td>${w.price()}</td><td><input name="qty[${n}]" size="3">${buttons ? `<input type="submit" value="${w.tongue.buy}">` : ''}</td></tr>`)}</table>${w.some(0.4, () => pager(w, style))}`,
  };
}

/** Returns products without prices. */
function pictures(w: Writer, style: Style, title: string): Inner {
  const said = w.is(0.5);
  return {
    main: `${heading(w, style, title)}<div class="${style.grid}">${w.many(4, 24, (n) => `<div class="${style.card}"><a href="/p/${n}"><img src="/i/${n}.jpg" alt="${w.words(1, 4)}"></a>${said ? `<h3>${w.words(1, 3)}</h3><p>${w.sentences(1, 3)}</p>` : ''}</div>`)}</div>`,
  };
}

function byScript(w: Writer, style: Style, title: string): Inner {
  const state = JSON.stringify(
    Array.from({ length: 20 }, (_, id) => ({ id, label: w.words(3, 6), slug: w.word() })),
  );
  return {
    main: `${heading(w, style, title)}${w.some(0.5, () => w.prose(1, 6))}${filters(w, style)}${tools(w, style)}<div id="results" class="loading"></div><script>window.results=${state}</script>${w.some(0.4, () => pager(w, style))}`,
  };
}

function subcategories(w: Writer, style: Style, title: string): Inner {
  return {
    main: `${heading(w, style, title)}<div class="tiles">${w.many(4, 16, (n) => `<div class="tile"><a href="/s/${n}"><img src="/s/${n}.jpg" alt=""><span>${w.words(1, 3)}</span></a></div>`)}</div>${w.many(1, 3, () => `<h2>${w.words(1, 3)}</h2>${cards(w, style, 3, 8)}`)}${w.some(0.5, () => w.prose(1, 4))}`,
  };
}

/** Returns classified ads of private sellers, with place and day. */
function notices(w: Writer, style: Style, title: string): Inner {
  return {
    main: `${w.some(0.6, () => heading(w, style, title))}${filters(w, style)}${w.many(10, 40, (n) => `<div class="ad"><a href="/ad/${n}"><img src="/ad/${n}.jpg" alt=""></a><a href="/ad/${n}">${w.words(3, 9)}</a><span>${w.price()}</span><span>${w.words(1, 2)}</span><span>${w.number(1, 28)}.${w.number(1, 12)}.</span></div>`)}${pager(w, style)}`,
  };
}

function few(w: Writer, style: Style, title: string): Inner {
  return {
    main: `${heading(w, style, title)}${filters(w, style)}${tools(w, style)}${cards(w, style, 1, 5, { button: w.is(0.5) })}`,
  };
}

function filters(w: Writer, style: Style): string {
  if (w.is(0.4)) return '';
  const boxes = w.is(0.6);
  const counted = w.is(0.6);
  const one = (n: number) =>
    `<li>${boxes ? `<input type="checkbox" name="f${n}">` : ''}<a href="?filter=${n}">${w.words(1, 2)}${counted ? ` (${w.number(1, 300)})` : ''}</a></li>`;
  return `<div class="${style.filters}">${w.many(2, 6, () => `<h4>${w.words(1, 2)}</h4><ul>${w.many(3, 12, one)}</ul>`)}</div>`;
}

function tools(w: Writer, style: Style): string {
  const from = w.number(0, 3) * 24 + 1;
  const range = w.some(
    0.5,
    () => `<p class="toolbar">${from}-${from + 23} / ${from + w.number(23, 900)}</p>`,
  );
  const sort = w.some(
    0.6,
    () =>
      `<select name="${w.pick(['sort', 'orderby', 'dir'])}">${w.many(3, 6, () => `<option>${w.words(1, 3)}</option>`)}</select>`,
  );
  return `<div class="${style.filters === '' ? '' : 'toolbar'}">${range}${sort}</div>`;
}

function pager(w: Writer, style: Style): string {
  return w.some(
    0.65,
    () =>
      `<div class="${style.pager}">${w.many(2, 7, (n) => `<a href="?${w.pick(['page', 'p'])}=${n + 2}">${n + 2}</a>`)}</div>`,
  );
}
