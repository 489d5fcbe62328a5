import * as z from 'zod';
import { BLOCK_ROLES } from './block-roles.ts';

/** Schema of a block. */
export const blockSchema = z.object({
  role: z.enum(BLOCK_ROLES),
  /** White space is collapsed, character references are resolved. */
  text: z.string(),
  /** BCP 47 primary subtag, where the block's own language is known. */
  lang: z.string().optional(),
  /** The column or property that the text came from, for rows of a catalogue. */
  field: z.string().optional(),
  /** The picture that the text was read from. */
  picture: z.string().optional(),
});

/** A span of the listing's own text with its role. */
export type Block = z.infer<typeof blockSchema>;
