// Schemas for suggested wordings: the `rewrite` of rules, and `_rewriting/<lang>.yaml`.

import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';

const words = z.array(z.string().min(1));
/** Word lists by topic, joined into one. */
const groupsOfWords = z.array(words).transform((lists) => lists.flat());
const language = z.string().regex(/^[a-z]{2,3}$/);

/** Ways to change a statement: replace words, remove words, remove the clause, ask for a fact. */
export const REWRITE_WAYS = ['replace', 'words', 'clause', 'slot'] as const;

/**
 * Schema of a rule's `rewrite`. `none`: the wording is not the problem, and removing it would only hide
 * it.
 */
export const rewriteSchema = z.union([
  z.literal('none'),
  z.strictObject({
    /** The ways that fit the rule; those of its predicate where absent. */
    by: z.array(z.enum(REWRITE_WAYS)).min(1).optional(),
    /** By language: words that overlap the quote, and their replacement. */
    replace: z.record(language, z.record(z.string().min(1), z.string())).optional(),
    /** The facts that the slot asks for; the missing proofs where absent. */
    slot: bilingualSchema.optional(),
    /** A slot is only added after a figure, because no source can prove a mere "better". */
    needsFigure: z.boolean().optional(),
  }),
]);

/**
 * Schema of `_rewriting/<lang>.yaml`: words for removing parts of a statement. A final `*` stands for any
 * ending, an initial `*` for any beginning.
 */
export const rewritingSchema = z.strictObject({
  /** Clauses may be removed one by one: 口感清甜，治愈关节炎 → 口感清甜. */
  cutsClauses: z.boolean(),
  /** Words that join an attribute to what follows, as 的 does. */
  attributive: words,
  /** Words that are removed with the words after them: 能治疗高血压的茶. */
  leading: words,
  /**
   * Words that may directly precede the goods once the words between are removed: 采用先进的工艺, "Made of a
   * plastic".
   */
  takesNoun: words,
  /** Words that an attribute cannot follow: prepositions, verbs. */
  notNouns: words,
  /** First words of a clause or statement that depends on the one before: 从而, "This", "it". */
  leans: words,
  /** Words of a clause that needs the next one: 一经售出，不退不换. */
  opens: words,
  /** Words without which a clause that ends in `attributive` and a noun says nothing. */
  predicates: words,
  /** Words that cannot end a clause: 和, "with". */
  dangling: words,
  /** Words for looks, functions and accessories; statements with them are not removed. */
  facts: groupsOfWords,
  /** Words for materials; not removed where the listing says them nowhere else. */
  parts: groupsOfWords,
  /** Words beside the share of an ingredient, which is a fact: 含2%尿素, "contains 5% urea". */
  contains: words,
  /** Words that join a clause to the one before, which a whole statement takes with it: "and", "und". */
  joins: words,
  /** Bodies that test goods. Their mark is a fact that the merchant can prove. */
  testers: words,
  /** Units, which form a measure after a number; a measure is a fact. */
  units: words,
  /** Words for effects, ranks and promises. A suggestion that keeps one is not offered. */
  doubts: groupsOfWords,
  /**
   * Limits of a model's score above its threshold. `facts` and `stays`: the highest score of a statement
   * that remains, with or without a fact. `goes`: the least score of a statement that is removed whole.
   */
  likeness: z.strictObject({ facts: z.number(), stays: z.number(), goes: z.number() }),
  /**
   * First words of a call to buy, which is removed with the pressure beside it: "Only 2 left. Order
   * soon!"
   */
  calls: words,
  /** Words of a short statement that is mere urgency: "Nur heute!", 前排下单. */
  urges: words,
  /** Words that only strengthen the claim before them, and are removed with it: 没有之一, "bar none". */
  tails: words,
  /** Words of a statement that refers to the one before: "You can save it!" */
  refers: words,
  /** First words of a statement that needs the next one: "No thanks." */
  replies: words,
  /** Words of notes on a claim, which are never removed: "results may vary". */
  notes: words,
  /** Words of legal information and warnings. Statements with them are never removed. */
  notices: words,
  /** People in stories. Stories beside a removed claim count as part of it. */
  people: words,
  /** Words of terms of sale. Beside an invalid term, other terms are in doubt too. */
  terms: words,
  /** Words of headings over claimed effects: 功效, "Benefits". */
  labels: words,
  /** Praise and absolute words, which no fact proves; no slot is added after them. */
  praise: words,
  /** Template of the slot for facts: `〔{facts}〕`; without it no slot is added. */
  slot: z.string().includes('{facts}').optional(),
});

export type RewriteWay = (typeof REWRITE_WAYS)[number];
export type Rewriting = z.infer<typeof rewritingSchema>;
