// Generates what surrounds the main part of a page.
import { cards, type Style } from './style.ts';
import type { Main } from './main.ts';
import type { Writer } from './writer.ts';

/** The parts that all pages of a shop share. */
export interface Frame {
  page(kind: string, main: Main, w: Writer): string;
  host: string;
}

/** Returns header, menu, columns and footer of a shop. None depends on the kind of page. */
export function frameOf(w: Writer, style: Style, shop: string): Frame {
  const host = `www.${shop.toLowerCase()}.example`;
  const menu = menuOf(w, style);
  const header = `<header class="${w.pick(['header', 'top', ''])}">${w.is(0.15) ? `<h1><a href="/">${shop}</a></h1>` : `<a href="https://${host}/"><img src="/logo.png" alt="${shop}"></a>`}<form action="/search"><input type="${w.pick(['search', 'text'])}" name="q"></form>${w.some(0.15, () => '<div class="login"><input type="text" name="user"><input type="password" name="pw"></div>')}${w.some(0.6, () => `<div class="minicart"><a href="/cart">${w.is(0.5) ? w.price() : '0'}</a></div>`)}<a href="/account">${w.words(1, 2)}</a></header>`;
  const side = w.some(
    0.3,
    () =>
      `<div class="${w.pick(['sidebar', 'left', 'column'])}"><ul>${w.many(5, 25, (n) => `<li><a href="/k/${n}">${w.words(1, 2)}</a></li>`)}</ul>${w.some(0.5, () => `<h4>${w.words(1, 2)}</h4>${cards(w, style, 2, 6)}`)}</div>`,
  );
  const footer = `<footer>${w.many(6, 30, (n) => `<a href="/f/${n}">${w.words(1, 3)}</a>`)}${w.some(0.4, () => '<form><input type="email" name="newsletter"><button>OK</button></form>')}${w.some(0.3, () => `<p>${w.sentences(1, 4)}</p>`)}<p>© ${shop}</p></footer>`;
  const scripts = '<script src="/a.js"></script>'.repeat(w.number(1, 40));
  const inline = w.some(
    0.4,
    () => `<script>var data=${JSON.stringify(w.many(40, 900, () => w.word(), ' '))}</script>`,
  );
  const modal = w.some(
    0.15,
    () =>
      `<div class="modal" style="display:none"><h3>${w.words(2, 4)}</h3><input type="email" name="m"></div>`,
  );
  const organisation = w.some(
    0.3,
    () =>
      `<script type="application/ld+json">{"@type":"Organization","name":"${shop}","url":"https://${host}/"}</script>`,
  );
  const [hasCanonical, hasOg, crumbed, before, described, isTable] = [
    w.is(0.5),
    w.is(0.4),
    w.is(0.55),
    w.is(0.7),
    w.is(0.6),
    style.tag === 'td' && w.is(0.6),
  ];
  return {
    host,
    page(kind, { title, main, head = '', path }, own) {
      const named =
        title === ''
          ? own.is(0.6)
            ? `${shop} - ${own.words(2, 6)}`
            : own.words(3, 8)
          : before
            ? `${title} | ${shop}`
            : title;
      const og = hasOg
        ? `<meta property="og:title" content="${title || shop}"><meta property="og:url" content="https://${host}${path}"><meta property="og:site_name" content="${shop}">${head.includes('og:type') ? '' : '<meta property="og:type" content="website">'}`
        : '';
      const crumbs =
        crumbed && kind !== 'home' && kind !== 'shell'
          ? `<div class="breadcrumbs"><a href="/">${w.words(1, 1)}</a> &gt; ${kind === 'product' || own.is(0.3) ? `<a href="/c">${own.words(1, 2)}</a> &gt; ` : ''}${title}</div>`
          : '';
      const meta = `${described ? `<meta name="description" content="${title} ${own.words(5, 14)}">` : ''}${hasCanonical ? `<link rel="canonical" href="https://${host}${path}">` : ''}`;
      const body = style.tells
        ? ` class="${kind === 'list' ? 'category' : kind === 'policy' ? 'page' : kind === 'wall' ? 'account' : kind} ${own.word()}"`
        : '';
      const bare =
        kind === 'shell' ||
        (kind === 'wall' && own.is(0.2)) ||
        (kind === 'error' && own.is(0.2)) ||
        (kind === 'cart' && own.is(0.1));
      const inner =
        bare && own.is(0.8)
          ? main
          : `${header}${menu}${crumbs}${isTable ? `<table><tr><td>${side}</td><td>${main}</td></tr></table>` : `${side}<div class="main">${main}</div>`}${footer}${modal}`;
      return `<!doctype html><html lang="${w.tongue.lang}"><head><title>${named}</title>${meta}${og}${scripts}${organisation}${head}</head><body${body}>${inner}${inline}</body></html>`;
    },
  };
}

/** Returns a menu: a line of links, nested lists, or panels with pictures and products. */
function menuOf(w: Writer, style: Style): string {
  const link = (n: number) => `<a href="/c/${n}-${w.word()}">${w.words(1, 2)}</a>`;
  const nested = () =>
    `<ul>${w.many(4, 9, (n) => `<li>${link(n)}<ul>${w.many(3, 16, (k) => `<li>${link(k)}</li>`)}</ul></li>`)}</ul>`;
  const panels = () =>
    `<ul class="mega">${w.many(4, 8, (n) => `<li>${link(n)}<div class="panel">${w.many(4, 14, (k) => link(k))}${cards(w, style, 2, 6, { priced: w.is(0.6) })}</div></li>`)}</ul>`;
  const flat = () => w.many(5, 14, link);
  const inside = w.pick([nested, nested, flat, flat, panels])();
  return w.is(0.6)
    ? `<nav>${inside}</nav>`
    : `<div class="${w.pick(['menu', 'topnav', 'm1', 'header-bottom', ''])}">${inside}</div>`;
}
