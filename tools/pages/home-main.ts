import { cards, type Style } from './style.ts';
import type { Main } from './main.ts';
import type { Writer } from './writer.ts';

/**
 * Generates the main part of a home page: rows of products below a slider, tiles of categories, a greeting,
 * or hardly anything.
 */
export function homeMain(w: Writer, style: Style): Main {
  const make = w.pick([bands, bands, bands, tiles, greeting, splash]);
  return { title: '', main: make(w, style), path: '/' };
}

const slider = (w: Writer) =>
  w.some(
    0.7,
    () =>
      `<div class="${w.pick(['slider', 'carousel', 'hero', 'swiper', 'banners'])}">${w.many(2, 6, (n) => `<div class="slide"><a href="/c${n}"><img src="/b/${n}.jpg" alt="${w.some(0.5, () => w.words(2, 6))}"></a></div>`)}</div>`,
  );

function bands(w: Writer, style: Style): string {
  const button = w.is(0.35);
  return `${slider(w)}${w.some(0.3, () => `<h1>${w.words(2, 8)}</h1>${w.prose(1, 2)}`)}${w.many(1, 6, () => `<h2>${w.words(1, 3)}</h2>${cards(w, style, 3, 14, { priced: w.is(0.85), button })}`)}${w.some(0.3, () => w.prose(1, 5))}`;
}

function tiles(w: Writer, style: Style): string {
  return `${slider(w)}<div class="categories">${w.many(4, 12, (n) => `<div class="category"><a href="/c/${n}"><img src="/c/${n}.jpg" alt=""><h3>${w.words(1, 3)}</h3></a></div>`)}</div>${w.some(0.4, () => cards(w, style, 3, 8))}${w.some(0.4, () => `<div class="news">${w.many(2, 4, (n) => `<article><h3><a href="/blog/${n}">${w.words(3, 7)}</a></h3><p>${w.sentences(1, 2)}</p></article>`)}</div>`)}`;
}

function greeting(w: Writer): string {
  return `${slider(w)}<h1>${w.words(2, 7)}</h1>${w.prose(1, 4)}${w.many(2, 5, (n) => `<div class="box"><h3>${w.words(2, 4)}</h3><p>${w.sentences(1, 2)}</p><a href="/more/${n}">${w.words(1, 2)}</a></div>`)}`;
}

const splash = (w: Writer) =>
  `<div class="splash"><a href="/shop"><img src="/splash.jpg" alt=""></a>${w.some(0.5, () => `<p>${w.words(2, 8)}</p>`)}</div>`;
