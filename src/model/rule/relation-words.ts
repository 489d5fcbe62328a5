// The schema of `_relations/<name>.yaml`, the words that relations search listings for.

import * as z from 'zod';

/** Refers to another slot inside a regex: `{unit}`. Counts (`{2,3}`) and `\p{L}` do not match. */
const SLOT_NAME = /\{([a-z][a-z0-9-]+)\}/g;

/** A word, or a regex of words; case is ignored. */
const wordSchema = z
  .string()
  .min(1)
  .refine(isExpression, { message: 'is no regular expression (with the flag `u`)' });

/**
 * Schema of `_relations/<name>.yaml`: words of one relation, or of several, by slot and language. `any`
 * holds words of no particular language. A word may refer to another slot of its language: `{ends}`.
 */
export const relationWordsSchema = z.record(
  z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]+$/),
  z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(wordSchema).min(1)),
);

/** Words by slot and language. */
export type RelationWordFile = z.infer<typeof relationWordsSchema>;

/** One regex for the words of all languages, by file name and slot. */
export type RelationWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Replaces each reference to a slot in a word. */
export function replaceSlots(word: string, expressionOf: (slot: string) => string): string {
  return word.replaceAll(SLOT_NAME, (_, slot: string) => expressionOf(slot));
}

function isExpression(word: string): boolean {
  try {
    new RegExp(
      replaceSlots(word, () => '(?:x)'),
      'u',
    );
    return true;
  } catch {
    return false;
  }
}
