// Types of the compiled rules and vocabularies, as `tools/build.mjs` writes them.

import type { WeighedRoles } from './weighed-roles.ts';
import type { z } from 'zod';
import type { Attributes } from '../listing/attribute.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { categoriesSchema } from '../listing/category.ts';
import type { LabelWords } from './labels.ts';
import type { Law } from './law.ts';
import type { Rule } from './rule.ts';
import type { Alone, Reach } from './vocabulary.ts';
import type { RelationWords } from './relation-words.ts';
import type { Rewriting } from './rewriting.ts';
import type { Wording } from './wording.ts';

/** Sets whose members are recognised by their form, not by a list. */
export const TOKEN_SETS = ['#number', '#percent', '#year', '#code'] as const;

/**
 * An element of a phrase: a hit of one of `sets`, at most `gap` characters or words after the element
 * before.
 */
export interface PhraseElement {
  sets: number[];
  /** -1: only a space may stand between it and the element before. */
  gap: number;
}

/** Indexes of the sets whose words around a phrase reject or confirm it, by place. */
export interface PhraseGuard {
  within?: number[];
  before?: number[];
  after?: number[];
  clause?: number[];
  sentence?: number[];
  context?: number[];
}

/** A phrase of a concept, with set indexes in place of words. */
export interface CompiledPhrase {
  concept: number;
  elements: PhraseElement[];
  unless: PhraseGuard[];
  with?: PhraseGuard;
  weak: boolean;
  /** How far it and its guards extend. */
  reach: Reach;
  /** Where no letter may adjoin it. */
  alone?: Alone;
}

/** A fitted model of one concept's wording. */
export interface CompiledWording extends Wording {
  concept: string;
}

/** The wording of all concepts in one language, as the scanner needs it. */
export interface CompiledVocabulary {
  lang: string;
  terms: string[];
  /** Indexes of the sets that each term belongs to. */
  termSets: number[][];
  setCount: number;
  /** Indexes of `TOKEN_SETS`, in their order. */
  tokenSets: number[];
  concepts: {
    id: string;
    negationIgnored: boolean;
    /** Its words are also recognised in disguised spelling. */
    isHidden?: true;
  }[];
  phrases: CompiledPhrase[];
  /** Fitted models, where the language has some. */
  wordings?: CompiledWording[];
}

/** Everything a run needs, in one object; vocabularies are loaded by language. */
export interface CompiledRules {
  version: string;
  rules: Rule[];
  laws: Record<string, Law>;
  categories: z.infer<typeof categoriesSchema>;
  /** Titles of the proofs that a claim may lack, by concept. */
  proofs?: Record<string, Bilingual>;
  /** Which rules apply to weighed roles, such as slogans. */
  roles?: WeighedRoles;
  attributes?: Attributes;
  /** Words for suggested wordings, by language. */
  rewriting?: Record<string, Rewriting>;
  /** Words that distinguish labels on packs from other pictures, by language. */
  labels?: Record<string, LabelWords>;
  /** Words that relations search listings for. */
  relationWords?: RelationWords;
  /** For each sign of the relations, words that a text must have to show it; null for none. */
  signLetters?: readonly (readonly string[] | null)[];
  /** Languages that each concept has wordings in. */
  conceptLanguages: Record<string, string[]>;
}
