/** What a page is. Only a `product` page is rated; the others are the reasons why a page is not. */
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
