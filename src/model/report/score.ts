import * as z from 'zod';

export const SCORE_PARTS = ['truth', 'disclosure'] as const;

/** A step of the reckoning: a rule that takes something off a part, or a bound that the part does not pass. */
export const arithmeticSchema = z.union([
  z.object({ part: z.enum(SCORE_PARTS), ruleId: z.string(), weight: z.number() }),
  z.object({ part: z.enum(SCORE_PARTS), cap: z.number().int(), because: z.enum(['critical', 'gaps']) }),
]);

const points = z.number().int().min(0).max(100);

export const scoreSchema = z.object({
  /** The weaker part; null where either could not be told. */
  value: points.nullable(),
  grade: z.enum(['A', 'B', 'C', 'D', 'E']).nullable(),
  /** Is what it says true? Null where that could not be told. */
  truth: points.nullable(),
  /** Is what must be there there? */
  disclosure: points.nullable(),
  /** Rules that had something to decide. */
  checked: z.number().int(),
  /** Findings that are a `review` or an `error`. */
  undecided: z.number().int(),
  byTopic: z.record(z.string(), z.number().int()),
  /** The steps, part by part, heaviest first; present with `--explain-score`. */
  arithmetic: z.array(arithmeticSchema).optional(),
});

/** Truth and disclosure from 0 to 100, and the lower of them with its grade. */
export type Score = z.infer<typeof scoreSchema>;
export type ScorePart = (typeof SCORE_PARTS)[number];
/** One step of the score, in points. */
export type Arithmetic = z.infer<typeof arithmeticSchema>;
