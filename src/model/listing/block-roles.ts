// Roles of a listing's blocks of text: who speaks, and where on the page.

/** Roles of the merchant's own statements on this product. */
export const STATEMENT_ROLES = [
  'title',
  'highlights',
  'description',
  'specification',
  'offer',
  'policy',
  'seller',
  'image-text',
] as const;

/**
 * Roles of the merchant's words that are no plain statement on these goods: search snippets, markup,
 * answers to its own questions, slogans, chosen testimonials. `_roles.yaml` says which rules apply to
 * them.
 */
export const WEIGHED_ROLES = ['summary', 'markup', 'answer', 'slogan', 'testimonial'] as const;

/** Roles of text that is not the merchant's statement on this product. */
export const OTHER_ROLES = ['review', 'question', 'related', 'navigation', 'footer'] as const;

/** All roles of blocks. */
export const BLOCK_ROLES = [...STATEMENT_ROLES, ...WEIGHED_ROLES, ...OTHER_ROLES] as const;

export type BlockRole = (typeof BLOCK_ROLES)[number];

const STATEMENTS: ReadonlySet<string> = new Set(STATEMENT_ROLES);

const WEIGHED: ReadonlySet<string> = new Set(WEIGHED_ROLES);

export type WeighedRole = (typeof WEIGHED_ROLES)[number];

/** Whether only the rules that `_roles.yaml` names apply to the role, as to slogans. */
export function isWeighed(role: BlockRole | undefined): role is WeighedRole {
  return role !== undefined && WEIGHED.has(role);
}

/** Whether blocks of the role hold the merchant's own statements on this product. */
export function isStatement(role: BlockRole): boolean {
  return STATEMENTS.has(role);
}
