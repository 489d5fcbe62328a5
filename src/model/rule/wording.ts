import * as z from 'zod';

/**
 * `_wording/<concept>/<lang>.yaml`: a linear model of how a claim is worded, fitted by `tools/fit-wording.ts`.
 * What it finds is weak: a `review` at most.
 */
export const wordingSchema = z.strictObject({
  /** Texts longer than this many characters are not judged. */
  longest: z.number().int().positive(),
  /** A text is the claim where the bias and its features' mean weight (divided by √count) exceed this. */
  threshold: z.number(),
  bias: z.number(),
  /**
   * A text below `lawful` is worded like no such claim: weak words in it are taken for harmless, firm ones for weak;
   * below `plain` firm ones for harmless too. The firm words of the concepts under `spares` stand whatever the text
   * sounds like.
   */
  lawful: z.number().optional(),
  plain: z.number().optional(),
  spares: z.array(z.string()).optional(),
  /** Punctuation counts as words do. All models of a language say the same. */
  marks: z.boolean().optional(),
  /** How longer words begin and end counts too. Likewise. */
  stems: z.boolean().optional(),
  /** Asked also where the vocabulary knows a claim, which may be none that a rule takes up. */
  beside: z.boolean().optional(),
  /** Features by their weight, apart from each other by a space. */
  weights: z.record(z.string().regex(/^-?\d+(?:\.\d+)?$/), z.string()),
});

export type Wording = z.infer<typeof wordingSchema>;
