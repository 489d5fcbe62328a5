import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';

const words = z.array(z.string().min(1));
const language = z.string().regex(/^[a-z]{2,3}$/);

/** Ways to mend a statement: other words, without the words, without the clause, with a fact to be filled in. */
export const REWRITE_WAYS = ['replace', 'words', 'clause', 'slot'] as const;

/** `rewrite:` of a rule. `none`: what is wrong is not the wording, and taking it out would only hide it. */
export const rewriteSchema = z.union([
  z.literal('none'),
  z.strictObject({
    /** The ways that suit it, best first; those of its predicate where absent. */
    by: z.array(z.enum(REWRITE_WAYS)).min(1).optional(),
    /** By language: words that overlap the quoted ones, and what may stand there instead. */
    replace: z.record(language, z.record(z.string().min(1), z.string())).optional(),
    /** The facts that the slot asks for; the missing proofs where absent. */
    slot: bilingualSchema.optional(),
  }),
]);

/** `_rewriting/<lang>.yaml`: how words are taken out of a sentence of the language. */
export const rewritingSchema = z.strictObject({
  /** Characters that end a clause. */
  ends: z.string().min(1),
  /** The marks that end a sentence. */
  stops: z.string().min(1),
  /** Join the words to what follows them, as 的 does. */
  attributive: words,
  /** Go with the words they stand before: 能治疗高血压的茶. */
  leading: words,
  /** The market that words of rank stand for, before them: 全球最好的. */
  scopes: words,
  /** In a clause that only leads up to the next: 一经售出，不退不换. */
  opens: words,
  /** What may stand before the goods when words between are gone: 采用先进的工艺. */
  takesNoun: words,
  /** Verbs whose objects go on after a mark of enumeration: 治疗高血压、冠心病. */
  governs: words,
  /** Join two parts of a clause: 和, "and". */
  joins: words,
  /** After these the words are no attribute of what follows: prepositions, verbs. */
  notNouns: words,
  /** Stands for the facts to be filled in: `〔{facts}〕`. */
  slot: z.string().includes('{facts}'),
});

export type RewriteWay = (typeof REWRITE_WAYS)[number];
export type Rewrite = z.infer<typeof rewriteSchema>;
export type Rewriting = z.infer<typeof rewritingSchema>;
