// Labels of the models that read terms of sale.

/** Labels that name a disclosure. The others of `TERM_LABELS` say how it is given. */
export const STATED_LABELS = ['returns', 'warranty', 'delivery', 'identity', 'complaint', 'privacy'] as const;

/** Labels of sentences of a shop's terms; the last three say how. */
export const TERM_LABELS = [...STATED_LABELS, 'free', 'buyer-pays', 'condition'] as const;

/** Labels of links, by the page they lead to. */
export const LINK_LABELS = [...STATED_LABELS, 'terms'] as const;

export type StatedLabel = (typeof STATED_LABELS)[number];
export type TermLabel = (typeof TERM_LABELS)[number];
export type LinkLabel = (typeof LINK_LABELS)[number];
