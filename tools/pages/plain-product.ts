import type { Main } from './main.ts';
import type { Style } from './style.ts';
import type { Writer } from './writer.ts';

/**
 * Generates a product page of a few lines, with a price or a button or both, but without policies or a
 * seller.
 */
export function plainProductMain(w: Writer, style: Style): Main {
  const title = w.words(1, 6);
  const isSold = w.is(0.8);
  const cost = w.some(isSold ? 0.5 : 1, () => priceOf(w, style));
  const button = isSold ? buttonOf(w, style) : '';
  const picture = w.some(0.4, () => `<img src="/p.jpg" alt="${w.is(0.6) ? title : ''}">`);
  const text = w.pick([
    () => `<p>${w.sentences(1, 1)}</p>`,
    () => w.prose(1, 3),
    () => `<ul>${w.many(2, 6, () => `<li>${w.words(2, 6)}</li>`)}</ul>`,
    () => `<dl>${w.many(2, 6, () => `<dt>${w.words(1, 2)}</dt><dd>${w.words(1, 3)}</dd>`)}</dl>`,
  ])();
  const more = w.some(0.35, () => w.many(1, 4, () => `<p>${w.sentences(1, 1)}</p>`));
  const offer = w.is(0.5) ? `${cost}${button}${text}` : `${text}${cost}${button}`;
  return { title, main: `${titleOf(w, title)}${picture}${offer}${more}`, path: `/${w.word()}` };
}

const titleOf = (w: Writer, title: string) => (w.is(0.85) ? `<h1>${title}</h1>` : `<h2>${title}</h2>`);

const priceOf = (w: Writer, { price }: Style) =>
  w.pick([
    `<p class="price">${w.price()}</p>`,
    `<span class="${price}">${w.price()}</span>`,
    `<p>${w.words(1, 1)}: ${w.price()}</p>`,
    `<b>${w.price()}</b>`,
  ]);

const buttonOf = (w: Writer, { button }: Style) =>
  w.pick([
    `<button>${w.tongue.buy}</button>`,
    `<button class="${button}">${w.tongue.buy}</button>`,
    `<a href="/order">${w.tongue.buy}</a>`,
    `<form action="/order"><input type="submit" value="${w.tongue.buy}"></form>`,
  ]);
