// Tables of words in class names, ids and roles, by signal.
import { S } from './signals.ts';

/** Words by signal. Plurals are looked up without their "s". */
const WORDS: [number, string][] = [
  [
    S.related,
    'related recommend recommendation recommended recommender reco recos similar upsell crosssell xsell alsobought alsoviewed alsolike ' +
      'bestseller accessory suggestions youmaylike recentlyviewed recentview relacionado relacionados similaire ' +
      'ähnlich empfehlung tuijian sponsored advert advertisement adsense ' +
      'rec recs carouselproduct productcarousel productgrid productlist comparison crossselling sims',
  ],
  [
    S.review,
    'review reviews comment comments bewertungen opinion opiniones avis reseña testimonial ugc bazaarvoice bv disqus kommentar pingjia pinglun kuchikomi',
  ],
  [S.question, 'question questions faq qna qa ask answer qanda wenda preguntas fragen'],
  [
    S.nav,
    'nav navigation navbar menu megamenu subnav topnav navigationbar sidenav toolbar topbar masthead flyout breadcrumb breadcrumbs pagination pager minicart skip',
  ],
  [S.footer, 'footer copyright newsletter subscribe footerlinks'],
  [S.header, 'siteheader pageheader globalheader mainheader headerwrapper'],
  [
    S.price,
    'price prices pricing preis precio preco preço prix prezzo cena pris prijs jiage preise pricebox pricevalue saleprice listprice ourprice offerprice finalprice normalprice regularprice',
  ],
  [
    S.old,
    'old was before strike strikethrough crossed msrp rrp uvp compare list orig retail antes anterior previous barre barré tachado listprice wasprice oldprice line-through ancien streichpreis strikethroughprice reference striked struck stricken struckthrough crossedout durchgestrichen gestrichen doorgestreept sbarrato barrata riscado tachada barrée przekreslona overstreget överstruken huaxian yuanjia',
  ],
  [
    S.title,
    'title name heading headline productname producttitle itemname titel titre titulo subject biaoti',
  ],
  [
    S.buy,
    'buy cart basket addtocart addtobag addtobasket buybox purchase checkout atc kaufen warenkorb panier carrito comprar carrinho buynow',
  ],
  [
    S.spec,
    'spec specification specifications attribute attributes technical techspec datasheet parameter params properties caracteristicas caractéristiques merkmale datos props feature-table',
  ],
  [
    S.desc,
    'description desc descriptions beschreibung descripcion descrição descriptif details detail overview editorial about story content-product productdescription longdescription',
  ],
  [
    S.policy,
    'return returns refund warranty guarantee policy policies garantie garantia rückgabe retours devolucion',
  ],
  [
    S.shipping,
    'shipping delivery ship fulfillment versand lieferung livraison envio envío entrega freight postage dispatch logistics',
  ],
  [S.seller, 'seller merchant vendor soldby verkäufer vendeur vendedor shopname shopinfo'],
  [
    S.sku,
    'sku itemno itemnumber modelno modelnumber partnumber productcode itemcode artnr articlenumber productid mpn style-number',
  ],
  [S.brand, 'brand brands maker manufacturer marke marque marca byline brandname'],
  [S.rating, 'rating ratings star stars score bewertung'],
  [S.crumb, 'breadcrumb breadcrumbs crumb crumbs'],
  [S.unit, 'unit perunit unitprice priceperunit grundpreis'],
  [
    S.instalment,
    'installment installments instalment instalments parcel parcela parcelas monthly mensualité cuotas emi klarna afterpay affirm finance financing paypal ratenzahlung leasing',
  ],
  [
    S.saving,
    'save saving savings saved discount economy off percent percentage rabatt remise ahorro desconto cashback points reward rewards loyalty',
  ],
  [S.offscreen, 'offscreen sr sronly visuallyhidden screenreader vh a11y accessible hdn clipped'],
  [S.dialog, 'modal dialog popup popover lightbox overlay cookie cookies consent gdpr tooltip notice-banner'],
  [S.highlight, 'bullet bullets feature features highlight highlights keypoint benefits sellingpoint'],
  [
    S.stock,
    'stock availability available inventory instock outofstock verfügbarkeit dispo disponibilite disponibilité estoque disponibilidad soldout',
  ],
  [S.coupon, 'coupon coupons voucher promo promocode promotion member membership prime plus bankoffer'],
  [S.current, 'current now sale sales special final our today actual selling deal actuel aktuell oferta'],
  [
    S.collapsed,
    'tab tabs tabpanel accordion accordions collapse collapsible panel pane drawer expandable expander toggle',
  ],
];

/** Pairs of adjacent words that mean something else than each word alone. */
const PAIRS: [number, string][] = [
  [
    S.related,
    'also bought, also viewed, also like, you may, may like, people also, customers also, frequently bought, bought together, cross sell, up sell, ' +
      'recently viewed, product list, product grid, product carousel, product slider, more from, other products, best seller, top seller, shop the, ' +
      'product tile, product card, product recommendations, similar items, item card, search result, search results, more items, suggested products, suggested items, product suggestions, ' +
      'other seller, other sellers, more sellers, other offers, more offers, other merchants, other vendors',
  ],
  [
    S.header,
    'site header, page header, global header, main header, header wrapper, header container, top bar, header main, header top',
  ],
  [
    S.old,
    'line through, price old, list price, was price, price was, old price, compare at, retail price, price before, strike through, price list, price rrp, high price',
  ],
  [S.title, 'product name, product title, item title, item name'],
  [S.buy, 'add cart, to cart, to bag, to basket, buy now, buy box, add basket'],
  [
    S.sku,
    'item number, item no, model number, part number, product code, product id, item code, style number, catalog number, article number',
  ],
  [S.offscreen, 'visually hidden, sr only, screen reader, a offscreen, hidden visually'],
  [S.shipping, 'free shipping'],
  [S.seller, 'sold by, shop name, shop info, store name'],
  [S.nav, 'mini cart, side nav, top nav, sub nav'],
  [S.highlight, 'key point, key points, selling point, selling points'],
  [S.unit, 'unit price, per unit, price per'],
  [S.stock, 'in stock, out stock, of stock, sold out'],
  [S.instalment, 'pay later, per month'],
  [S.review, 'customer review, customer reviews'],
  [S.question, 'customer questions, ask question'],
];

/** Chinese names have no separators, so they are searched as substrings. */
export const CLASS_PARTS: [string, number][] = [
  ['评价', S.review],
  ['评论', S.review],
  ['相关', S.related],
  ['推荐', S.related],
  ['猜你喜欢', S.related],
];

export const CLASS_WORDS: ReadonlyMap<string, number> = table(WORDS, /\s+/);
export const CLASS_PAIRS: ReadonlyMap<string, number> = table(PAIRS, /,\s*/);

function table(rows: [number, string][], separator: RegExp): Map<string, number> {
  const map = new Map<string, number>();
  for (const [bit, words] of rows) {
    for (const word of words.split(separator)) map.set(word, (map.get(word) ?? 0) | bit);
  }
  return map;
}
