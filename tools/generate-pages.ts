// Pages of kinds that few saved pages are of (errors, walls, carts, policies, articles), in the frames of several shops,
// to learn page types from. The words do not matter: nothing that is learnt looks at them.

export interface GeneratedPage {
  kind: string;
  shop: string;
  html: string;
}

const WORDS =
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua'.split(
    ' ',
  );

/** Numbers from 0 to 1, the same at every run. */
function generator(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

class Writer {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = generator(seed);
  }

  number(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  is(chance: number): boolean {
    return this.random() < chance;
  }

  words(least: number, most: number): string {
    const count = this.number(least, most);
    const text = Array.from({ length: count }, () => WORDS[this.number(0, WORDS.length - 1)] as string).join(
      ' ',
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  prose(least: number, most: number): string {
    return this.many(least, most, () => `<p>${this.many(2, 5, () => `${this.words(8, 20)}. `)}</p>`);
  }

  many(least: number, most: number, make: (n: number) => string): string {
    return Array.from({ length: this.number(least, most) }, (_, n) => make(n)).join('\n');
  }

  price(): string {
    return `$${this.number(3, 300)}.${this.number(10, 99)}`;
  }

  card(n: number, priced: boolean, button: boolean): string {
    return `<li class="tile"><a href="/item-${n}"><img src="${n}.jpg" alt="">${this.words(2, 7)}</a>${
      priced ? `<span class="price">${this.price()}</span>` : ''
    }${button ? '<button>Add to cart</button>' : ''}</li>`;
  }

  cards(least: number, most: number, priced = true, button = false): string {
    return `<ul class="tiles">${this.many(least, most, (n) => this.card(n, priced, button))}</ul>`;
  }

  field(type: string, name: string): string {
    return `<label>${this.words(1, 2)}<input type="${type}" name="${name}"></label>`;
  }
}

type Part = (w: Writer) => { title: string; main: string; head?: string };

const MAINS: Readonly<Record<string, Part>> = {
  product: (w) => {
    const title = w.words(3, 9);
    const button = w.is(0.8) ? '<button class="add-to-cart">Add to cart</button>' : '';
    const more = w.is(0.5) ? `<h2>${w.words(2, 3)}</h2>${w.cards(4, 12)}` : '';
    const rows = w.is(0.5)
      ? `<table>${w.many(3, 12, () => `<tr><th>${w.words(1, 2)}</th><td>${w.words(1, 3)}</td></tr>`)}</table>`
      : '';
    const head = w.is(0.4)
      ? `<script type="application/ld+json">{"@type":"Product","name":"${title}","offers":{"price":"9.90","priceCurrency":"USD"}}</script>`
      : '';
    const price = w.is(0.9) ? `<span class="price">${w.price()}</span>` : '';
    return {
      title,
      head,
      main: `<div class="product"><img src="a.jpg" alt=""><h1>${title}</h1>${price}${button}<div class="description">${w.prose(1, 4)}</div>${rows}</div>${more}`,
    };
  },
  list: (w) => {
    const title = w.words(1, 3);
    const pager = w.is(0.6)
      ? '<div class="pagination"><a href="?page=2">2</a><a href="?page=3">3</a></div>'
      : '';
    const sort = w.is(0.6) ? '<select name="sort"><option>A</option></select>' : '';
    return { title, main: `<h1>${title}</h1>${sort}${w.cards(8, 40, w.is(0.85), w.is(0.3))}${pager}` };
  },
  home: (w) => ({
    title: '',
    main: `<div class="slider">${w.many(2, 5, (n) => `<div class="slide"><a href="/c${n}"><img src="b${n}.jpg" alt=""></a></div>`)}</div>${w.many(
      2,
      5,
      () => `<h2>${w.words(1, 3)}</h2>${w.cards(4, 10, w.is(0.7))}`,
    )}`,
  }),
  cart: (w) => {
    const rows = w.is(0.6)
      ? `<table>${w.many(1, 4, (n) => `<tr><td><a href="/item-${n}"><img src="${n}.jpg" alt="">${w.words(2, 6)}</a></td><td><input name="qty${n}" value="1"></td><td>${w.price()}</td></tr>`)}</table><p>${w.price()}</p><a class="button" href="/checkout">${w.words(1, 2)}</a>`
      : `<p>${w.words(4, 8)}.</p><a class="button" href="/">${w.words(2, 3)}</a>`;
    const title = w.words(1, 2);
    return { title, main: `<h1>${title}</h1><form action="/cart">${rows}</form>` };
  },
  policy: (w) => {
    const title = w.words(1, 3);
    return {
      title,
      main: `<h1>${title}</h1>${w.many(3, 9, () => `<h2>${w.words(1, 4)}</h2>${w.prose(1, 4)}`)}`,
    };
  },
  article: (w) => {
    const title = w.words(5, 12);
    const tail = w.is(0.5) ? w.cards(3, 6, false) : '';
    const head = w.is(0.6)
      ? `<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"BlogPosting","headline":"${title}"}</script>`
      : '';
    return {
      title,
      head,
      main: `<article><h1>${title}</h1><time>2024-03-01</time><img src="a.jpg" alt="">${w.many(2, 5, () => `${w.prose(2, 4)}<h2>${w.words(2, 6)}</h2>`)}${w.prose(1, 2)}</article>${tail}`,
    };
  },
  error: (w) => {
    const coded = w.is(0.6);
    const title = coded ? `404 ${w.words(2, 3)}` : w.words(3, 5);
    const tail = w.is(0.3) ? w.cards(4, 8) : '';
    return {
      title,
      main: `<h1>${title}</h1><p>${w.words(6, 16)}.</p><a href="/">${w.words(2, 3)}</a>${tail}`,
    };
  },
  wall: (w) => {
    const title = w.words(1, 3);
    const second = w.is(0.5)
      ? `<form>${w.field('text', 'first')}${w.field('text', 'last')}${w.field('email', 'email')}${w.field('password', 'password2')}<button>${w.words(1, 2)}</button></form>`
      : '';
    return {
      title,
      main: `<h1>${title}</h1><form>${w.field('email', 'email')}${w.field('password', 'password')}<input type="checkbox" name="stay"><button>${w.words(1, 2)}</button><a href="/forgot">${w.words(2, 3)}</a></form>${second}`,
    };
  },
  other: (w) => {
    const title = w.words(1, 3);
    const form = w.is(0.5)
      ? `<form>${w.field('text', 'name')}${w.field('email', 'email')}<textarea name="message"></textarea><button>${w.words(1, 2)}</button></form>`
      : '';
    return { title, main: `<h1>${title}</h1><img src="team.jpg" alt="">${w.prose(1, 4)}${form}` };
  },
};

/** Like frames for each kind, so that nothing about the frame tells the kind. */
export function generatePages(): GeneratedPage[] {
  const pages: GeneratedPage[] = [];
  for (let shop = 0; shop < 14; shop += 1) {
    const frame = new Writer(shop + 1);
    const links = frame.number(6, 60);
    const hasCart = frame.is(0.5);
    const hasCrumbs = frame.is(0.5);
    const hasLogin = frame.is(0.2);
    const scripts = frame.number(1, 30);
    const before = frame.is(0.7);
    Object.entries(MAINS).forEach(([kind, part], at) => {
      const w = new Writer(shop * 100 + at + 50);
      const { title, main, head = '' } = part(w);
      const menu = `<nav><ul>${Array.from({ length: links }, (_, n) => `<li><a href="/c/${n}">${w.words(1, 2)}</a></li>`).join('')}</ul></nav>`;
      const login = hasLogin ? '<div class="header-login"><input type="password" name="pw"></div>' : '';
      const cart = hasCart ? `<div class="minicart"><a href="/cart">${w.price()}</a></div>` : '';
      const crumbs =
        hasCrumbs && kind !== 'home'
          ? `<div class="breadcrumb"><a href="/">A</a> &gt; <a href="/b">B</a></div>`
          : '';
      const footer = `<footer>${w.many(8, 20, (n) => `<a href="/f/${n}">${w.words(1, 3)}</a>`)}<p>${w.words(5, 12)}</p></footer>`;
      const whole = before
        ? `${title === '' ? '' : `${title} | `}Shop${shop}name`
        : title || `Shop${shop}name`;
      pages.push({
        kind,
        shop: `generated-${shop}`,
        html: `<!doctype html><html><head><title>${whole}</title>${'<script src="a.js"></script>'.repeat(scripts)}${head}</head><body><header><a href="https://www.shop${shop}name.example/"><img src="logo.png" alt="Shop${shop}name"></a><form><input type="search" name="q"></form>${login}${cart}</header>${menu}${crumbs}<main>${main}</main>${footer}</body></html>`,
      });
    });
  }
  return pages;
}
