import * as z from 'zod';
import { WEIGHED_ROLES } from '../listing/block-roles.ts';

const weighedSchema = z.strictObject({
  /** Ids or patterns of the rules that judge such words; no others do. */
  rules: z.array(z.string().min(1)).min(1),
  /** Such words are never more than a `review`. */
  most: z.literal('review').optional(),
});

/** `_roles.yaml`: which rules judge words that weigh otherwise than those about the goods. */
export const weighedRolesSchema = z.partialRecord(z.enum(WEIGHED_ROLES), weighedSchema);

export type WeighedRoles = z.infer<typeof weighedRolesSchema>;
