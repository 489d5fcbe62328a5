/** Kinds of pages. Only a `product` page is rated; any other kind is the reason why a page is not. */
export const PAGE_KINDS = [
  'product',
  'list',
  'home',
  'cart',
  'policy',
  'article',
  'error',
  'wall',
  'shell',
  'other',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];
