// Generates the main parts of pages for orders and accounts, to train the model of page kinds.
import { cards, field, heading, type Style } from './style.ts';
import type { Main } from './main.ts';
import type { Writer } from './writer.ts';

/** Generates the main part of a cart, empty or not, a checkout or a wish list. */
export function cartMain(w: Writer, style: Style): Main {
  const title = w.words(1, 2);
  const make = w.pick([empty, empty, filled, filled, checkout, wishes]);
  return {
    title,
    main: `${heading(w, style, title)}${make(w, style)}`,
    path: w.pick(['/cart', '/checkout', '/basket.php', `/${w.word()}`]),
  };
}

const empty = (w: Writer, style: Style) =>
  `<p>${w.words(3, 8)}.</p><a class="button" href="/">${w.words(2, 3)}</a>${w.some(0.3, () => `<h2>${w.words(1, 3)}</h2>${cards(w, style, 3, 8)}`)}`;

const lines = (w: Writer) =>
  `<table class="cart">${w.many(1, 5, (n) => `<tr><td><a href="/item-${n}"><img src="/i/${n}.jpg" alt=""></a></td><td><a href="/item-${n}">${w.words(2, 6)}</a></td><td><input name="qty[${n}]" value="${w.number(1, 3)}"></td><td>${w.price()}</td><td>${w.price()}</td><td><a href="/cart/remove/${n}">×</a></td></tr>`)}<tr><td>${w.words(1, 1)}</td><td>${w.price()}</td></tr><tr><td>${w.words(1, 2)}</td><td>${w.price()}</td></tr></table>`;

const filled = (w: Writer, style: Style) =>
  `<form action="/cart">${lines(w)}${w.some(0.5, () => '<input type="text" name="coupon"><button>OK</button>')}<a class="${style.button}" href="/checkout">${w.words(1, 3)}</a></form>${w.some(0.3, () => cards(w, style, 3, 6))}`;

const checkout = (w: Writer) =>
  `<form action="/checkout">${w.some(0.6, () => lines(w))}${['name', 'street', 'city', 'postcode', 'phone'].map((name) => field(w, 'text', name)).join('')}${field(w, 'email', 'email')}${w.many(2, 4, (n) => `<label><input type="radio" name="pay" value="${n}">${w.words(1, 3)}</label>`)}${w.some(0.4, () => '<textarea name="note"></textarea>')}<button>${w.words(1, 2)}</button></form>`;

const wishes = (w: Writer, style: Style) =>
  `${w.some(0.5, () => `<p>${w.words(5, 12)}. <a href="/login">${w.words(1, 2)}</a></p>`)}${cards(w, style, 1, 6, { button: true })}`;

/** Generates the main part of a login, a registration, an age check or a CAPTCHA. */
export function wallMain(w: Writer, style: Style): Main {
  const title = w.words(1, 3);
  const make = w.pick([login, login, register, age, check]);
  return {
    title,
    main: make(w, style, title),
    path: w.pick(['/login', '/account', '/customer/account/login', `/${w.word()}`]),
  };
}

function login(w: Writer, style: Style, title: string): string {
  const second = w.some(
    0.5,
    () =>
      `<div><h2>${w.words(1, 3)}</h2><p>${w.sentences(1, 2)}</p>${w.is(0.5) ? `<form>${field(w, 'email', 'email2')}<button>${w.words(1, 2)}</button></form>` : `<a class="button" href="/register">${w.words(1, 2)}</a>`}</div>`,
  );
  return `${w.some(0.85, () => heading(w, style, title))}<form method="post">${field(w, w.pick(['email', 'text']), 'login')}${field(w, 'password', 'password')}${w.some(0.5, () => '<input type="checkbox" name="stay">')}<button>${w.words(1, 1)}</button><a href="/forgot">${w.words(2, 4)}</a></form>${second}`;
}

const register = (w: Writer, style: Style, title: string) =>
  `${heading(w, style, title)}<form method="post">${w.many(3, 9, (n) => field(w, 'text', `f${n}`))}${field(w, 'email', 'email')}${field(w, 'password', 'p1')}${field(w, 'password', 'p2')}<button>${w.words(1, 2)}</button></form>`;

const age = (w: Writer) =>
  `<div class="gate"><p>${w.words(4, 9)}?</p><a href="/enter">${w.words(1, 1)}</a> <a href="/leave">${w.words(1, 1)}</a></div>`;

const check = (w: Writer) =>
  `<h1>${w.words(2, 4)}</h1><p>${w.sentences(1, 2)}</p><div id="challenge"></div><p>${w.code()}</p>`;
