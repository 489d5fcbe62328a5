// Schemas of the vocabulary files: how concepts are worded in one language.

import * as z from 'zod';

const words = z.array(z.string().min(1)).min(1);

/**
 * Words around a phrase that make it something else. A plain list means `within`. Entries are literals,
 * or `$name` for a set.
 */
const unlessSchema = z.union([
  words,
  z.strictObject({
    /** A longer expression that overlaps the phrase: 最后 over 最. */
    within: words.optional(),
    /** Words that end shortly before the phrase, in the same clause. */
    before: words.optional(),
    /** Words that start shortly after the phrase, in the same clause. */
    after: words.optional(),
    clause: words.optional(),
    /** Words in a statement that the phrase has words in; in its sentence, where guards reach that far. */
    sentence: words.optional(),
    /** Words in the same statement, or in the names of the goods: title, category, breadcrumb. */
    context: words.optional(),
  }),
]);

/** What extends over commas, to the end of the sentence: a phrase's words, its guards, both or neither. */
const reachSchema = z.enum(['statement', 'words', 'guards', 'sentence']);

/** Where no letter may adjoin a phrase: on both sides, or behind it only. */
const aloneSchema = z.enum(['both', 'behind']);

/** Schema of a phrase: a name of a set, or a sequence of elements with guards. */
export const phraseSchema = z.union([
  z.string().min(1),
  z.strictObject({
    /**
     * Set names, `$shared` sets, `#number`-like tokens, `=literal` words, `..4` gaps, `?optional`
     * elements.
     */
    seq: words,
    unless: unlessSchema.optional(),
    /** Sets or literals that must also stand in the same clause or statement. */
    with: z
      .strictObject({ clause: words.optional(), sentence: words.optional(), context: words.optional() })
      .optional(),
    /** The wording may mean something else; a finding is a `review` at most. */
    weak: z.boolean().optional(),
    /** Of its `words`, as in lists; of its `guards`, for what is said beside: “3 left, restocked in May”. */
    reach: reachSchema.optional(),
    /** It counts only by itself: “最后3小时，” but not “最后3小时焖”; `behind`: “品质最好。” but not “最好提前”. */
    alone: aloneSchema.optional(),
  }),
]);

/** Schema of `_vocabulary/<concept>/<lang>.yaml`. */
export const vocabularySchema = z.strictObject({
  /** Words that alone are the claim; short for a set with a one-element phrase. */
  words: words.optional(),
  sets: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), words).optional(),
  phrases: z.array(phraseSchema).optional(),
  /** Applies to every phrase of the file. */
  unless: unlessSchema.optional(),
  weak: z.boolean().optional(),
  /**
   * The reach of phrases that do not say theirs. A statement ends at a comma, a sentence does not.
   * `statement` is the default of claims and exceptions, `sentence` that of proofs and disclosures.
   */
  reach: reachSchema.optional(),
  /**
   * Negation does not matter, because the negated form is the statement too (`a disclosure`, `no side
   * effects`).
   */
  negation: z.literal('ignored').optional(),
  examples: z.strictObject({ match: words, none: z.array(z.string().min(1)) }),
});

/** Schema of `_vocabulary/_sets/<set>/<lang>.yaml`: words that several concepts share. */
export const sharedSetSchema = z.strictObject({ words });

/**
 * Schema of `_vocabulary/_disguised/<lang>.yaml`: words that merchants disguise to avoid filters (最 佳,
 * zui佳, c.u.r.e.s). Spellings are generated for each, in every claim with the word, also inside longer
 * terms.
 */
export const disguisedSchema = z.strictObject({
  words,
  /** Concepts all of whose words are recognised as pinyin, parts, emoji and leetspeak, listed or not. */
  concepts: z.array(z.string().regex(/^[a-z][a-z0-9-]*$/)).optional(),
  /** Words that a concept's phrases build from parts: 最佳 is 最 before a word of praise. */
  claims: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), words).optional(),
  /** More spellings of a word than the generated ones: homophones, look-alikes. */
  spellings: z.record(z.string().min(1), words).optional(),
  /** More spellings that alone may mean something else; used only inside a longer term. */
  inside: z.record(z.string().min(1), words).optional(),
});

/**
 * Schema of `_vocabulary/_categories/<lang>.yaml`: names of categories in titles, breadcrumbs and
 * structured categories.
 */
export const categoryWordsSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/),
  z.strictObject({ words, unless: unlessSchema.optional() }),
);

export type VocabularyFile = z.infer<typeof vocabularySchema>;
export type DisguisedFile = z.infer<typeof disguisedSchema>;
export type Phrase = z.infer<typeof phraseSchema>;
export type Reach = z.infer<typeof reachSchema>;
export type Alone = z.infer<typeof aloneSchema>;
export type Unless = z.infer<typeof unlessSchema>;
