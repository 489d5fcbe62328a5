// The schema of a listing's score: truth, disclosure, grade and the steps to them.

import * as z from 'zod';

/** The two parts of a score. */
export const SCORE_PARTS = ['truth', 'disclosure'] as const;

/** A step of the score: a rule that lowers a part, or a cap that the part cannot exceed. */
export const arithmeticSchema = z.union([
  z.object({ part: z.enum(SCORE_PARTS), ruleId: z.string(), weight: z.number() }),
  z.object({ part: z.enum(SCORE_PARTS), cap: z.number().int(), because: z.enum(['critical', 'gaps']) }),
]);

const points = z.number().int().min(0).max(100);

/** Schema of a score; points are integers from 0 to 100. */
export const scoreSchema = z.object({
  /** The lower part; null where either is unknown. */
  value: points.nullable(),
  grade: z.enum(['A', 'B', 'C', 'D', 'E']).nullable(),
  /** Truth of what it says, 0 to 100; null where it is unknown. */
  truth: points.nullable(),
  /** Completeness of the required information, 0 to 100; null where it is unknown. */
  disclosure: points.nullable(),
  /** Number of rules that applied. */
  checked: z.number().int(),
  /** Number of findings that are a `review` or an `error`. */
  undecided: z.number().int(),
  byTopic: z.record(z.string(), z.number().int()),
  /** The steps, part by part, the largest first; present with `--explain-score`. */
  arithmetic: z.array(arithmeticSchema).optional(),
});

/** Truth and disclosure from 0 to 100, and the lower of them with its grade. */
export type Score = z.infer<typeof scoreSchema>;
export type ScorePart = (typeof SCORE_PARTS)[number];
/** One step of the score, in points. */
export type Arithmetic = z.infer<typeof arithmeticSchema>;
