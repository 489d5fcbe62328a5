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

/** What is on the page but is not the merchant's statement on this product. */
export const OTHER_ROLES = ['review', 'question', 'related', 'navigation', 'footer'] as const;

export const BLOCK_ROLES = [...STATEMENT_ROLES, ...OTHER_ROLES] as const;

export type BlockRole = (typeof BLOCK_ROLES)[number];

const STATEMENTS: ReadonlySet<string> = new Set(STATEMENT_ROLES);

export function isStatement(role: BlockRole): boolean {
  return STATEMENTS.has(role);
}
