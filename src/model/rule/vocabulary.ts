import * as z from 'zod';

const words = z.array(z.string().min(1)).min(1);

/**
 * What around a phrase makes it something else. A plain list means `within`.
 * Entries are literals, or `$name` for a set.
 */
const unlessSchema = z.union([
  words,
  z.strictObject({
    /** A longer expression that overlaps the phrase: 最后 over 最. */
    within: words.optional(),
    /** Ends shortly before the phrase, in the same clause. */
    before: words.optional(),
    /** Starts shortly after the phrase, in the same clause. */
    after: words.optional(),
    clause: words.optional(),
    /** In the same statement, or sentence where the file says `reach: sentence`. */
    sentence: words.optional(),
    /** In the same statement, or in what the goods are called: title, category, breadcrumb. */
    context: words.optional(),
  }),
]);

export const phraseSchema = z.union([
  z.string().min(1),
  z.strictObject({
    /** Set names, `$shared` sets, `#number`-like tokens, `=literal` words, `..4` gaps, `?optional` elements. */
    seq: words,
    unless: unlessSchema.optional(),
    /** Sets or literals that must also stand in the same clause or statement. */
    with: z
      .strictObject({ clause: words.optional(), sentence: words.optional(), context: words.optional() })
      .optional(),
    /** The wording may mean something else: `review` at most. */
    weak: z.boolean().optional(),
    /**
     * `statement`: it ends at a comma, where its file says `reach: sentence`; guards reach as far as they did.
     * `sentence`: it and its guards go on over commas, as lists do.
     */
    reach: z.enum(['statement', 'sentence']).optional(),
  }),
]);

/** `_vocabulary/<concept>/<lang>.yaml`. */
export const vocabularySchema = z.strictObject({
  /** Words that alone make the claim; the same as a set with a one-element phrase. */
  words: words.optional(),
  sets: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), words).optional(),
  phrases: z.array(phraseSchema).optional(),
  /** Holds for every phrase of the file. */
  unless: unlessSchema.optional(),
  weak: z.boolean().optional(),
  /**
   * How far a phrase and its guards reach: a statement ends at a comma, a sentence does not. `sentence` is for what is
   * said in two steps ("free, then 39 € a month") and the default of what is no claim (proofs, exceptions, terms).
   */
  reach: z.enum(['statement', 'sentence']).optional(),
  /** The denied form still makes the statement (`a disclosure`, `no side effects`): negation is not looked for. */
  negation: z.literal('ignored').optional(),
  examples: z.strictObject({ match: words, none: z.array(z.string().min(1)) }),
});

/** `_vocabulary/_sets/<set>/<lang>.yaml`: words that several concepts share. */
export const sharedSetSchema = z.strictObject({ words });

/**
 * `_vocabulary/_disguised/<lang>.yaml`: words that merchants write so that a filter does not see them (最 佳,
 * zui佳, c.u.r.e.s). Spellings are made for each, in every claim that uses the word, also inside longer terms.
 */
export const disguisedSchema = z.strictObject({
  words,
  /** Concepts of whose words any is read behind pinyin, parts, pictures and leetspeak, also those not listed. */
  concepts: z.array(z.string().regex(/^[a-z][a-z0-9-]*$/)).optional(),
  /** Words that a concept's phrases put together from parts: 最佳 is 最 before a word of praise. */
  claims: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), words).optional(),
  /** Spellings of a word beside those made by rule: homophones, look-alikes. */
  spellings: z.record(z.string().min(1), words).optional(),
  /** The same for spellings that by themselves may mean something else: only where a longer term holds the word. */
  inside: z.record(z.string().min(1), words).optional(),
});

/** `_vocabulary/_categories/<lang>.yaml`: what names a category in titles, breadcrumbs and structured categories. */
export const categoryWordsSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/),
  z.strictObject({ words, unless: unlessSchema.optional() }),
);

export type VocabularyFile = z.infer<typeof vocabularySchema>;
export type DisguisedFile = z.infer<typeof disguisedSchema>;
export type Phrase = z.infer<typeof phraseSchema>;
export type Unless = z.infer<typeof unlessSchema>;
