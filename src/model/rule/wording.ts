import * as z from 'zod';

/**
 * Schema of `_wording/<concept>/<lang>.yaml`: a linear model of how a claim is worded, fitted by
 * `tools/fit-statements.ts`. Its claims are weak, so findings are a `review` at most.
 */
export const wordingSchema = z.strictObject({
  /** Limit of characters; longer texts are not scored. */
  longest: z.number().int().positive(),
  /**
   * Limit of neighbouring statements that are scored together, the fewest first; 1 where absent. Both
   * parts of “My knees hurt for years, now I climb stairs again” make the claim.
   */
  run: z.number().int().positive().optional(),
  /** Least number of features; shorter texts are not scored. */
  fewest: z.number().int().positive().optional(),
  /**
   * A text is a claim where the bias plus its features' sum of weights, divided by √count, exceeds this.
   */
  threshold: z.number(),
  bias: z.number(),
  /** In a statement that scores below this, weak claims of the concepts in `doubts` are removed. */
  lawful: z.number().optional(),
  /**
   * In a statement that scores below this, firm claims of the concepts in `doubts` become weak, so that
   * their findings are reviews. A claim that is nearly all of its statement stays firm.
   */
  firm: z.number().optional(),
  /** Concepts in `doubts` whose firm words are enough by themselves, so that they stay firm. */
  enough: z.array(z.string()).optional(),
  doubts: z.array(z.string()).optional(),
  /**
   * The concept of the model whose claims this model names. Of several such models, the one with the
   * highest score above its threshold gives the concept; without one the claim is dropped.
   */
  names: z.string().optional(),
  /** Punctuation counts as words. All models of a language have the same value. */
  marks: z.boolean().optional(),
  /** Starts and ends of longer words are features too. All models of a language have the same value. */
  stems: z.boolean().optional(),
  /** Features by weight, separated by spaces. */
  weights: z.record(z.string().regex(/^-?\d+(?:\.\d+)?$/), z.string()),
});

export type Wording = z.infer<typeof wordingSchema>;
