/** The merchant's own statements on this product. */
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
 * The merchant's words too, but not its plain voice on these goods: what search engines show, what only machines read,
 * answers to questions of its own, a line among the menus, customers whom it chose. `_roles.yaml` says who judges them.
 */
export const WEIGHED_ROLES = ['summary', 'markup', 'answer', 'slogan', 'testimonial'] as const;

/** What is on the page but is not the merchant's statement on this product. */
export const OTHER_ROLES = ['review', 'question', 'related', 'navigation', 'footer'] as const;

export const BLOCK_ROLES = [...STATEMENT_ROLES, ...WEIGHED_ROLES, ...OTHER_ROLES] as const;

export type BlockRole = (typeof BLOCK_ROLES)[number];

const STATEMENTS: ReadonlySet<string> = new Set(STATEMENT_ROLES);

const WEIGHED: ReadonlySet<string> = new Set(WEIGHED_ROLES);

export type WeighedRole = (typeof WEIGHED_ROLES)[number];

export function isWeighed(role: BlockRole | undefined): role is WeighedRole {
  return role !== undefined && WEIGHED.has(role);
}

export function isStatement(role: BlockRole): boolean {
  return STATEMENTS.has(role);
}
