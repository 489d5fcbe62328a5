export interface Shop {
  lang?: string;
  title?: string;
  name?: string;
  head?: string;
  above?: string;
  text?: string;
  footer?: string;
}

/** A shop's page; the shop is called Tallow where nothing else is said. */
export function shopPage(shop: Shop): string {
  const { lang = 'en', name = 'Ribbed vest', title = `${name} | Tallow`, above = '', head = '' } = shop;
  const { text = 'Fitted vest in cotton.', footer = '© 2025 Tallow' } = shop;
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${above}<main><h1>${name}</h1><p>£ 34.00</p><button>Add to cart</button><div class="description"><p>${text}</p></div></main><footer>${footer}</footer></body></html>`;
}

export const SITE = '<meta property="og:site_name" content="Tallow">';

/** How a shop shows that it sells its own brand. */
export const OWN_BRAND: [how: string, shop: Shop][] = [
  ['names itself in the text', { head: SITE, text: 'Tallow is made for long days. Every Tallow vest is.' }],
  ['stands before the name in the page title', { head: SITE, title: 'Tallow Ribbed vest £34' }],
  [
    'stands before the name in og:title',
    { head: `${SITE}<meta property="og:title" content="Tallow Ribbed vest">` },
  ],
  [
    'calls itself official, by its country',
    {
      title: 'Ribbed vest | Tallow UK Official Site',
      head: SITE,
      text: 'Each Tallow vest is sewn in our own workshop.',
    },
  ],
  ['begins the name of the goods', { head: SITE, name: 'Tallow Ribbed vest' }],
];

/** What does not make a shop's name the brand. */
export const NOT_OWN_BRAND: [how: string, shop: Shop][] = [
  ['says nothing of itself', { head: SITE }],
  [
    'speaks of what shops do',
    { head: SITE, text: 'Tallow ships within a day. Tallow customers pay no postage.' },
  ],
  [
    'lists brands to shop by',
    { head: SITE, above: '<a href="/brands/">Brands</a>', text: 'Tallow picks it.' },
  ],
];

export const BRAND_STORES: [store: string, name: string, brand: string][] = [
  ['松果园官方旗舰店', '松果园每日坚果750g', '松果园'],
  ['青鸟京市自营旗舰店', '青鸟 GT7 手机', '青鸟'],
  ['Larkspur Official Store', 'Larkspur kettle', 'Larkspur'],
  ['ミズナ公式ストア', 'ミズナ タンブラー', 'ミズナ'],
];

/** A store of one brand, and the company that makes its goods. */
export const COMPANY_BESIDE: Shop = {
  lang: 'zh',
  name: '松果园每日坚果750g',
  above: '<div><a href="/s">松果园官方旗舰店</a></div>',
  text: '</p><p>厂名：松果园食品股份有限公司',
};

/** What a script calls the brand, where the title names it and where it does not. */
const SCRIPT = '<script>dataLayer.push({"ecommerce":{"items":[{"item_brand":"Larkspur"}]}})</script>';
export const NAMED_BY_SCRIPT: Shop = { name: 'Larkspur kettle', head: SCRIPT };
const KEYED = '<script>window.shop = {productBrand: "Larkspur", lang: "de"};</script>';
/** The same by another key, and by an attribute of the basket. */
export const NAMED_BY_KEY: Shop = { lang: 'de', name: 'Larkspur Wasserkocher', head: KEYED };
export const NAMED_BY_BASKET: Shop = {
  lang: 'fr',
  name: 'Larkspur bouilloire',
  above: '<div data-item-brand="Larkspur" data-qty="1"></div>',
};
export const NAMED_BY_SCRIPT_ALONE: Shop[] = [
  { name: 'Kettle', head: SCRIPT },
  { lang: 'de', name: 'Wasserkocher', head: KEYED },
  { lang: 'nl', name: 'Waterkoker', head: SCRIPT.replace('item_brand', 'brand') },
];

export const BRAND_LINKS: [lang: string, link: string][] = [
  ['de', 'Besuche den Larkspur-Store'],
  ['fr', 'Visiter la boutique Larkspur'],
  ['it', 'Visita lo Store di Larkspur'],
  ['es', 'Visita la tienda de Larkspur'],
  ['pt', 'Visite a loja Larkspur'],
  ['nl', 'Bezoek de Larkspur-store'],
  ['pl', 'Odwiedź sklep Larkspur'],
  ['ja', 'Larkspurのストアを表示'],
  ['en', 'Shop all Larkspur'],
  ['fr', 'Tous les produits Larkspur'],
];

export const storePage = (store: string, name: string) =>
  shopPage({ lang: 'zh', name, above: `<div><a href="/s">${store}</a></div>` });

export const linkPage = (lang: string, link: string) =>
  `<html lang="${lang}"><head><title>Kettle</title></head><body><main><h1>Kettle</h1><p><a href="/s/1">${link}</a></p><p>€ 34,00</p></main></body></html>`;

export const BRAND_SENTENCES = [
  'A patina for instant summer style. From Buenos Aires-based label Sibilia.',
  'Sibilia is a small Buenos Aires label. A patina for summer.',
];

/** Titles that end with who makes the goods. */
export const MADE_BY: [lang: string, name: string][] = [
  ['en', 'Kettle with lid by Larkspur'],
  ['de', 'Kessel mit Deckel von Larkspur'],
  ['fr', 'Bouilloire par Larkspur'],
  ['en', 'Brass lamp by Larkspur, large'],
];

export const titledPage = (lang: string, name: string) => shopPage({ lang, name });
