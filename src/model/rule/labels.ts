import * as z from 'zod';

const words = z.array(z.string().min(1)).min(1);

/** Schema of `_labels/<lang>.yaml`: words that distinguish the label on a pack from other pictures. */
export const labelWordsSchema = z.strictObject({
  /** Least number of parts that a label states. */
  least: z.number().int().min(2),
  /** Least share of the text in lines with one of the words, from 0 to 1. */
  share: z.number().min(0).max(1),
  /** Parts of a label, by name: words that head each part. */
  parts: z.record(z.string(), words),
  /** Words of lines inside a part, such as rows of a nutrition table. */
  rows: words,
});

export type LabelWords = z.infer<typeof labelWordsSchema>;
