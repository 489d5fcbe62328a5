/** What the tag, classes, id or role of an element mean, one bit each. */
export const S = {
  related: 1 << 0,
  review: 1 << 1,
  question: 1 << 2,
  nav: 1 << 3,
  footer: 1 << 4,
  header: 1 << 5,
  price: 1 << 6,
  old: 1 << 7,
  title: 1 << 8,
  buy: 1 << 9,
  spec: 1 << 10,
  desc: 1 << 11,
  policy: 1 << 12,
  shipping: 1 << 13,
  seller: 1 << 14,
  sku: 1 << 15,
  brand: 1 << 16,
  rating: 1 << 17,
  crumb: 1 << 18,
  unit: 1 << 19,
  instalment: 1 << 20,
  saving: 1 << 21,
  offscreen: 1 << 22,
  dialog: 1 << 23,
  highlight: 1 << 24,
  stock: 1 << 25,
  coupon: 1 << 26,
  current: 1 << 27,
  hidden: 1 << 28,
  link: 1 << 29,
  collapsed: 1 << 30,
  /** The element has microdata or RDFa attributes. */
  markup: 1 << 31,
} as const;

/** Signals of menus, footers, other products and reviews. */
export const ELSEWHERE = S.related | S.nav | S.footer | S.review;

/** Signals that descendants do not inherit. */
export const OWN_ONLY = S.title | S.markup;
