// Generates the main parts of text pages: policies, articles, errors, shells and others.
import { cards, field, heading, type Style } from './style.ts';
import type { Main } from './main.ts';
import type { Writer } from './writer.ts';

/** Generates the main part of a policy page: terms, delivery, returns, questions. */
export function policyMain(w: Writer, style: Style): Main {
  const title = w.words(1, 4);
  const costs = w.some(
    0.25,
    () => `<table>${w.many(3, 8, () => `<tr><td>${w.words(1, 3)}</td><td>${w.price()}</td></tr>`)}</table>`,
  );
  const body = w.is(0.7)
    ? w.many(2, 10, () => `<${w.is(0.7) ? 'h2' : 'h3'}>${w.words(1, 5)}</h2>${w.prose(1, 4)}`)
    : `<ul>${w.many(4, 14, () => `<li><b>${w.words(4, 9)}?</b><p>${w.sentences(1, 4)}</p></li>`)}</ul>`;
  return {
    title,
    main: `${heading(w, style, title)}${w.some(0.3, () => w.prose(1, 2))}${body}${costs}`,
    path: `/${w.pick(['page', 'info', 'content', 'policies', w.word()])}/${w.word()}`,
  };
}

export function articleMain(w: Writer, style: Style): Main {
  const title = w.words(4, 12);
  const head = w.some(
    0.6,
    () =>
      `<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"BlogPosting","headline":"${title}"}</script>`,
  );
  const comments = w.some(
    0.4,
    () => `<form>${field(w, 'text', 'author')}<textarea name="comment"></textarea><button>OK</button></form>`,
  );
  return {
    title,
    head,
    main: `<article><h1>${title}</h1><time datetime="2024-03-01">${w.words(1, 2)}</time>${w.some(0.7, () => '<img src="/a.jpg" alt="">')}${w.many(2, 6, () => `${w.prose(1, 4)}${w.some(0.6, () => `<h2>${w.words(2, 6)}</h2>`)}`)}${w.prose(1, 2)}</article>${comments}${w.some(0.4, () => cards(w, style, 3, 6, { priced: w.is(0.5) }))}`,
    path: `/blog/${title.toLowerCase().replace(/ /g, '-')}`,
  };
}

/** Generates the main part of a "not found" page. */
export function errorMain(w: Writer, style: Style): Main {
  const title = w.is(0.6) ? `${w.pick(['404', '404', '500', '403'])} ${w.words(2, 3)}` : w.words(3, 6);
  const tail = w.pick([
    () => '',
    () => '',
    () => cards(w, style, 3, 10),
    () => '<form action="/search"><input type="text" name="q"><button>OK</button></form>',
    () => `<ul>${w.many(3, 8, (n) => `<li><a href="/c/${n}">${w.words(1, 3)}</a></li>`)}</ul>`,
  ]);
  return {
    title,
    main: `${heading(w, style, title)}<p>${w.sentences(1, 3)}</p><a href="/">${w.words(2, 3)}</a>${tail()}`,
    path: `/${w.word()}/${w.word()}`,
  };
}

/** Generates a shell that scripts would fill. */
export function shellMain(w: Writer): Main {
  const state = w.some(
    0.7,
    () =>
      `<script>window.__STATE__=${JSON.stringify(Array.from({ length: w.number(20, 200) }, () => ({ [w.word()]: w.words(2, 6) })))}</script>`,
  );
  return {
    title: w.words(1, 5),
    main: `<div id="root">${w.some(0.3, () => `<p>${w.words(1, 4)}</p>`)}</div>${state}`,
    path: `/${w.word()}/${w.number(1, 9999)}`,
  };
}

/** Generates another page: about the shop, contact, branches, brands, order status. */
export function otherMain(w: Writer, style: Style): Main {
  const title = w.words(1, 3);
  const make = w.pick([contact, contact, about, branches, directory, status]);
  return {
    title,
    main: `${heading(w, style, title)}${make(w)}`,
    path: `/${w.pick(['contact', 'about', 'stores', 'brands', w.word()])}`,
  };
}

const contact = (w: Writer) =>
  `<p>${w.words(2, 5)}<br>${w.words(2, 4)} ${w.number(1, 99)}<br>+${w.number(10, 99)} ${w.number(100, 999)} ${w.number(1000, 9999)}</p><form>${field(w, 'text', 'name')}${field(w, 'email', 'email')}<textarea name="message"></textarea><button>${w.words(1, 1)}</button></form>${w.some(0.4, () => '<iframe src="/map"></iframe>')}`;

const about = (w: Writer) => `${w.some(0.6, () => '<img src="/team.jpg" alt="">')}${w.prose(2, 6)}`;

const branches = (w: Writer) =>
  w.many(
    3,
    30,
    (n) =>
      `<div class="store"><h3>${w.words(1, 2)}</h3><p>${w.words(2, 3)} ${w.number(1, 99)}</p><p>${w.number(8, 10)}:00–${w.number(17, 20)}:00</p><a href="/store/${n}">${w.words(1, 2)}</a></div>`,
  );

const directory = (w: Writer) =>
  w.many(
    8,
    24,
    () =>
      `<h3>${w.word().charAt(0).toUpperCase()}</h3><ul>${w.many(3, 20, (n) => `<li><a href="/brand/${n}">${w.words(1, 2)}</a></li>`)}</ul>`,
  );

const status = (w: Writer) =>
  `${w.prose(1, 2)}<form>${field(w, 'text', 'order')}${field(w, 'text', 'postcode')}<button>${w.words(1, 1)}</button></form>`;
