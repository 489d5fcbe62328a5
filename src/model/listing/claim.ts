import * as z from 'zod';

/** A statement of the listing that matches the wording of a concept. */
export const claimSchema = z.object({
  /** The vocabulary concept, such as `cure-claim`. */
  kind: z.string(),
  /** The listing's own characters: `blocks[block].text.slice(start, end)`. */
  quote: z.string(),
  block: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  lang: z.string(),
  /** The statement is denied: "Does not cure". */
  negated: z.boolean(),
  /** The words stand inside a title, a name or a citation of law. */
  quoted: z.boolean(),
  /** The wording may mean something else; a finding on it is a `review` at most. */
  weak: z.boolean(),
});

/**
 * A statement of the listing that matches the wording of a concept. `start` and `end` are UTF-16 offsets.
 */
export type Claim = z.infer<typeof claimSchema>;
