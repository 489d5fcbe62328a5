import * as z from 'zod';

/** A statement of the listing, typed by the concept whose wording it follows. */
export const claimSchema = z.object({
  /** The vocabulary concept, e.g. `cure-claim`. */
  kind: z.string(),
  /** Exactly the listing's own characters: `blocks[block].text.slice(start, end)`. */
  quote: z.string(),
  block: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  lang: z.string(),
  /** "Does not cure": the statement is denied. */
  negated: z.boolean(),
  /** Inside a title, a name or a citation of law. */
  quoted: z.boolean(),
  /** The wording may mean something else: a finding on it is a `review` at most. */
  weak: z.boolean(),
});

/** A statement of the listing, typed by the concept whose wording it follows. */
export type Claim = z.infer<typeof claimSchema>;
