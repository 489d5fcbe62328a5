import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';

const words = z.array(z.string().min(1));
/** Lists by topic, read as one. */
const groupsOfWords = z.array(words).transform((lists) => lists.flat());
const language = z.string().regex(/^[a-z]{2,3}$/);

/** Ways to mend a statement: other words, without the words, without the clause, with a fact to be filled in. */
export const REWRITE_WAYS = ['replace', 'words', 'clause', 'slot'] as const;

/** `rewrite:` of a rule. `none`: what is wrong is not the wording, and taking it out would only hide it. */
export const rewriteSchema = z.union([
  z.literal('none'),
  z.strictObject({
    /** The ways that suit it; those of its predicate where absent. */
    by: z.array(z.enum(REWRITE_WAYS)).min(1).optional(),
    /** By language: words that overlap the quoted ones, and what may stand there instead. */
    replace: z.record(language, z.record(z.string().min(1), z.string())).optional(),
    /** The facts that the slot asks for; the missing proofs where absent. */
    slot: bilingualSchema.optional(),
    /** A slot is put behind a figure only: what is merely better no source makes checkable. */
    needsFigure: z.boolean().optional(),
  }),
]);

/**
 * `_rewriting/<lang>.yaml`: how words are taken out of a statement of the language. A word that ends with `*` stands
 * for all that begin so, one that begins with it for all that end so.
 */
export const rewritingSchema = z.strictObject({
  /** Its clauses may go one by one: 口感清甜，治愈关节炎 → 口感清甜. */
  cutsClauses: z.boolean(),
  /** Join the words to what follows them, as 的 does. */
  attributive: words,
  /** Go with the words they stand before: 能治疗高血压的茶. */
  leading: words,
  /** What may stand before the goods when words between are gone: 采用先进的工艺, "Made of a plastic". */
  takesNoun: words,
  /** After these the words are no attribute of what follows: prepositions, verbs. */
  notNouns: words,
  /** A clause or statement that begins so leans on the one before: 从而, "This", "it". */
  leans: words,
  /** A clause with one of these leads up to the next: 一经售出，不退不换. */
  opens: words,
  /** A clause that ends in `attributive` and a noun says something only with one of these. */
  predicates: words,
  /** At the end of a clause these want more: 和, "with". */
  dangling: words,
  /** How the goods look, what they do, what comes with them: it is not taken out. */
  facts: groupsOfWords,
  /** What they are made of: it is not taken out where the listing says it nowhere else. */
  parts: groupsOfWords,
  /** Bodies that test goods: their mark is a fact that the merchant can prove. */
  testers: words,
  /** After a number they make a measure, which is a fact too. */
  units: words,
  /** Words of effects, ranks and promises: a statement that keeps one is not offered. */
  doubts: groupsOfWords,
  /**
   * How far above its bar a model of the language may hold a statement to be a claim that stays beside one that goes:
   * one with a fact, any other; and how far it must hold one that goes whole.
   */
  likeness: z.strictObject({ facts: z.number(), stays: z.number(), goes: z.number() }),
  /** Begin a short call to buy, which goes with the pressure beside it: "Only 2 left. Order soon!" */
  calls: words,
  /** A short statement with one is mere urgency: "Nur heute!", 前排下单. */
  urges: words,
  /** A statement with one means the one before: "You can save it!" */
  refers: words,
  /** A statement that begins so is nothing without the next: "No thanks." */
  replies: words,
  /** Words of a note on a claim, which is never taken out: "results may vary". */
  notes: words,
  /** What the law asks to be told, and warnings: a statement with one is never taken out. */
  notices: words,
  /** People of whom stories are told: what is told of them beside a claim that goes is more of the same. */
  people: words,
  /** Words of terms of sale: beside a term that does not hold, another is in doubt too. */
  terms: words,
  /** A heading with one stands over what the goods are said to do: 功效, "Benefits". */
  labels: words,
  /** Praise and words for all or none, which no fact bears out: no slot is put behind them. */
  praise: words,
  /** Stands for the facts to be filled in: `〔{facts}〕`; none is put where it is absent. */
  slot: z.string().includes('{facts}').optional(),
});

export type RewriteWay = (typeof REWRITE_WAYS)[number];
export type Rewriting = z.infer<typeof rewritingSchema>;
