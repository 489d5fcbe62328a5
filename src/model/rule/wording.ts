import * as z from 'zod';

/**
 * `_wording/<concept>/<lang>.yaml`: a linear model of how a claim is worded, fitted by `tools/fit-statements.ts`.
 * What it finds is weak: a `review` at most.
 */
export const wordingSchema = z.strictObject({
  /** Texts longer than this many characters are not judged. */
  longest: z.number().int().positive(),
  /**
   * Up to so many neighbouring statements of a sentence are weighed as one, the fewest that are enough; one where it is
   * left out. “My knees hurt for years, now I climb stairs again” is told by both.
   */
  run: z.number().int().positive().optional(),
  /** A text with fewer features says too little to be judged. */
  fewest: z.number().int().positive().optional(),
  /** A text is the claim where the bias and its features' mean weight (divided by √count) exceed this. */
  threshold: z.number(),
  bias: z.number(),
  /** In a statement below it, which is worded unlike any such claim, weak words of the concepts in `doubts` are harmless. */
  lawful: z.number().optional(),
  doubts: z.array(z.string()).optional(),
  /**
   * The model whose finds this one names: it is asked of them alone, and of all such models the one with the highest
   * score over its threshold gives its concept. What none names is left out.
   */
  names: z.string().optional(),
  /** Punctuation counts as words do. All models of a language say the same. */
  marks: z.boolean().optional(),
  /** How longer words begin and end counts too. Likewise. */
  stems: z.boolean().optional(),
  /** Features by their weight, apart from each other by a space. */
  weights: z.record(z.string().regex(/^-?\d+(?:\.\d+)?$/), z.string()),
});

export type Wording = z.infer<typeof wordingSchema>;
