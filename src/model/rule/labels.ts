import * as z from 'zod';

const words = z.array(z.string().min(1)).min(1);

/** `_labels/<lang>.yaml`: what tells the label on a pack from other pictures of the goods. */
export const labelWordsSchema = z.strictObject({
  /** So many of the parts a label states. */
  least: z.number().int().min(2),
  /** So large a share of the text are lines with one of the words. */
  share: z.number().min(0).max(1),
  /** What a label must state, by name: words that head it. */
  parts: z.record(z.string(), words),
  /** Words of lines that belong to a part: the rows of a nutrition table. */
  rows: words,
});

export type LabelWords = z.infer<typeof labelWordsSchema>;
