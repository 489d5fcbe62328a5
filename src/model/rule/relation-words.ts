import * as z from 'zod';

/** Names a slot of the same file inside an expression: `{unit}`. A count (`{2,3}`) and `\p{L}` are no names. */
const SLOT_NAME = /\{([a-z][a-z0-9-]+)\}/g;

/** A word, or a regular expression of words; read without regard to case. */
const wordSchema = z
  .string()
  .min(1)
  .refine(isExpression, { message: 'is no regular expression (with the flag `u`)' });

/**
 * `_relations/<name>.yaml`: the words by which a relation, or what several relations share, reads a listing. By slot
 * and language; `any` holds what no language owns. A word may name another slot of its language: `{ends}`.
 */
export const relationWordsSchema = z.record(
  z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]+$/),
  z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(wordSchema).min(1)),
);

/** By slot, its words by language. */
export type RelationWordFile = z.infer<typeof relationWordsSchema>;

/** By name of the file and slot: one expression for the words of all languages. */
export type RelationWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The word with each slot that it names replaced. */
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
