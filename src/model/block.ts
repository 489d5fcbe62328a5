import { z } from 'zod';

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

export const blockSchema = z.object({
  role: z.enum(BLOCK_ROLES),
  /** White space collapsed, character references resolved. */
  text: z.string(),
  /** BCP 47 primary subtag, where the block's own language is known. */
  lang: z.string().optional(),
  /** The column or property the text came from, for rows of a catalogue. */
  field: z.string().optional(),
});

export type BlockRole = (typeof BLOCK_ROLES)[number];
export type Block = z.infer<typeof blockSchema>;

const STATEMENTS: ReadonlySet<string> = new Set(STATEMENT_ROLES);

export function isStatement(role: BlockRole): boolean {
  return STATEMENTS.has(role);
}
