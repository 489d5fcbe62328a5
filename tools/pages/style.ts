// Class names and layouts of shop software, for generated pages.
import type { Writer } from './writer.ts';

/** Class names of a shop's parts, and its layout. */
export interface Style {
  card: string;
  grid: string;
  price: string;
  title: string;
  button: string;
  pager: string;
  filters: string;
  /** Tag of a card; `td` for table layouts. */
  tag: 'li' | 'div' | 'article' | 'td';
  /** True if the class of `<body>` names the kind of page. */
  tells: boolean;
}

const STYLES: readonly Style[] = [
  {
    card: 'item product',
    grid: 'products-grid',
    price: 'price-box',
    title: 'page-title',
    button: 'button btn-cart',
    pager: 'pages',
    filters: 'block-layered-nav',
    tag: 'li',
    tells: true,
  },
  {
    card: 'ajax_block_product',
    grid: 'product_list',
    price: 'content_price',
    title: 'page-heading',
    button: 'btn exclusive',
    pager: 'pagination',
    filters: 'layered_block_left',
    tag: 'li',
    tells: true,
  },
  {
    card: 'grid__item',
    grid: 'grid collection-grid',
    price: 'price price--regular',
    title: 'section-header__title',
    button: 'btn product-form__submit',
    pager: 'pagination',
    filters: 'facets',
    tag: 'div',
    tells: true,
  },
  {
    card: 'product type-product',
    grid: 'products columns-4',
    price: 'woocommerce-Price-amount amount',
    title: 'entry-title',
    button: 'single_add_to_cart_button button',
    pager: 'woocommerce-pagination',
    filters: 'widget_layered_nav',
    tag: 'li',
    tells: true,
  },
  {
    card: '',
    grid: '',
    price: '',
    title: 'pageHeading',
    button: '',
    pager: 'pageResults',
    filters: '',
    tag: 'td',
    tells: false,
  },
  {
    card: 'css-1x7k2',
    grid: 'css-9ab3q',
    price: 'css-k3j2',
    title: 'css-t1t1e',
    button: 'css-8cta',
    pager: 'css-pgn',
    filters: 'css-5flt',
    tag: 'div',
    tells: false,
  },
  {
    card: 'tile',
    grid: 'tiles',
    price: 'amount',
    title: 'headline',
    button: 'cta',
    pager: 'pager',
    filters: 'refine',
    tag: 'article',
    tells: false,
  },
  {
    card: 'goods-item col-md-3',
    grid: 'row',
    price: 'cost',
    title: 'h2',
    button: 'btn btn-primary',
    pager: 'paging',
    filters: 'sidebar',
    tag: 'div',
    tells: false,
  },
];

export const styleOf = (w: Writer): Style => w.pick(STYLES);

interface CardOptions {
  priced?: boolean;
  button?: boolean;
  pictured?: boolean;
  marked?: boolean;
}

/** Returns product cards with links, as similar siblings. */
export function cards(
  w: Writer,
  style: Style,
  least: number,
  most: number,
  options: CardOptions = {},
): string {
  const { priced = true, button = false, pictured = true, marked = false } = options;
  const count = w.number(least, most);
  const textFirst = w.is(0.3);
  const rated = w.is(0.2);
  const old = w.is(0.3);
  const one = (n: number) => {
    const name = w.words(2, 7);
    const href = `/${w.word()}/${w.word()}-${n}${w.number(10, 999)}.html`;
    const picture = pictured
      ? `<a href="${href}"><img src="/i/${n}.jpg" alt="${w.is(0.7) ? name : ''}"></a>`
      : '';
    const words = `<a href="${href}"${marked ? ' itemprop="name"' : ''}>${name}</a>`;
    const cost = priced
      ? `<span class="${style.price}">${old && w.is(0.4) ? `<del>${w.price()}</del> ` : ''}${w.price()}</span>`
      : '';
    const more = `${rated ? `<span class="rating">(${w.number(1, 90)})</span>` : ''}${cost}${button ? `<button class="${style.button}">${w.tongue.buy}</button>` : ''}`;
    const inner = textFirst ? `<h3>${words}</h3>${picture}${more}` : `${picture}<div>${words}</div>${more}`;
    return `<${style.tag} class="${style.card}"${marked ? ' itemscope itemtype="http://schema.org/Product"' : ''}>${inner}</${style.tag}>`;
  };
  const all = Array.from({ length: count }, (_, n) => one(n));
  if (style.tag !== 'td')
    return style.tag === 'li'
      ? `<ul class="${style.grid}">${all.join('')}</ul>`
      : `<div class="${style.grid}">${all.join('')}</div>`;
  const width = w.number(2, 4);
  const rows = Array.from(
    { length: Math.ceil(count / width) },
    (_, n) => `<tr>${all.slice(n * width, (n + 1) * width).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

/** Returns the title of a page, sometimes not as a heading. */
export function heading(w: Writer, style: Style, text: string): string {
  if (style.tag === 'td' && w.is(0.5)) return `<td class="${style.title}"><b>${text}</b></td>`;
  return w.is(0.85) ? `<h1 class="${style.title}">${text}</h1>` : `<div class="${style.title}">${text}</div>`;
}

export function field(w: Writer, type: string, name: string): string {
  return `<div class="field"><label>${w.words(1, 2)}</label><input type="${type}" name="${name}"></div>`;
}
