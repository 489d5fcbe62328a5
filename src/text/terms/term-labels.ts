/** What a sentence of a shop's terms may state; the last three say how. */
export const TERM_LABELS = [
  'returns',
  'warranty',
  'delivery',
  'identity',
  'complaint',
  'privacy',
  'free',
  'buyer-pays',
  'condition',
] as const;

/** What the page behind a link is about. */
export const LINK_LABELS = [
  'returns',
  'warranty',
  'delivery',
  'identity',
  'complaint',
  'privacy',
  'terms',
] as const;

export type TermLabel = (typeof TERM_LABELS)[number];
export type LinkLabel = (typeof LINK_LABELS)[number];
