// The schema of `_roles.yaml`.

import * as z from 'zod';
import { WEIGHED_ROLES } from '../listing/block-roles.ts';

const weighedSchema = z.strictObject({
  /** Ids or patterns of the only rules that apply to such words. */
  rules: z.array(z.string().min(1)).min(1),
  /** Findings on such words are a `review` at most. */
  most: z.literal('review').optional(),
});

/** Schema of `_roles.yaml`: which rules apply to blocks of weighed roles, such as slogans. */
export const weighedRolesSchema = z.partialRecord(z.enum(WEIGHED_ROLES), weighedSchema);

export type WeighedRoles = z.infer<typeof weighedRolesSchema>;
