/** Labels that name a disclosure; the others say how it is given. */
export const STATED_LABELS = ['returns', 'warranty', 'delivery', 'identity', 'complaint', 'privacy'] as const;

/** What a sentence of a shop's terms may state; the last three say how. */
export const TERM_LABELS = [...STATED_LABELS, 'free', 'buyer-pays', 'condition'] as const;

/** What the page behind a link is about. */
export const LINK_LABELS = [...STATED_LABELS, 'terms'] as const;

export type TermLabel = (typeof TERM_LABELS)[number];
export type LinkLabel = (typeof LINK_LABELS)[number];
