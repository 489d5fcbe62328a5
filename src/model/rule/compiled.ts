import type { WeighedRoles } from './weighed-roles.ts';
import type { z } from 'zod';
import type { Attributes } from '../listing/attribute.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { categoriesSchema } from '../listing/category.ts';
import type { LabelWords } from './labels.ts';
import type { Law } from './law.ts';
import type { Rule } from './rule.ts';
import type { RelationWords } from './relation-words.ts';
import type { Rewriting } from './rewriting.ts';
import type { Wording } from './wording.ts';

/** Sets whose members are read from the text by their form, not from a list. */
export const TOKEN_SETS = ['#number', '#percent', '#year'] as const;

/** One element of a phrase: a hit of one of `sets`, after a gap of `min..max` characters or words. */
export interface PhraseElement {
  sets: number[];
  /** -1: joined to the element before it, with nothing but a space between. */
  gap: number;
}

export interface PhraseGuard {
  within?: number[];
  before?: number[];
  after?: number[];
  clause?: number[];
  sentence?: number[];
  context?: number[];
}

export interface CompiledPhrase {
  concept: number;
  elements: PhraseElement[];
  unless: PhraseGuard[];
  with?: PhraseGuard;
  weak: boolean;
  /** It may not reach over commas where its concept may. */
  endsAtComma?: boolean;
  /** It may reach over commas where its concept may not. */
  overCommas?: boolean;
}

/** A fitted model of one concept's wording. */
export interface CompiledWording extends Wording {
  concept: string;
}

/** The wording of all concepts in one language, as the scanner needs it. */
export interface CompiledVocabulary {
  lang: string;
  terms: string[];
  /** The sets each term belongs to. */
  termSets: number[][];
  setCount: number;
  /** Set numbers of `TOKEN_SETS`, in their order. */
  tokenSets: number[];
  concepts: {
    id: string;
    negationIgnored: boolean;
    reachesSentence: boolean;
    /** Its words are read behind disguises. */
    isHidden?: true;
  }[];
  phrases: CompiledPhrase[];
  /** Fitted models, where the language has some. */
  wordings?: CompiledWording[];
}

/** Everything a run needs, in one object; `vocabularies` are loaded by language. */
export interface CompiledRules {
  version: string;
  rules: Rule[];
  laws: Record<string, Law>;
  categories: z.infer<typeof categoriesSchema>;
  /** What a claim may lack, by concept, in words for people. */
  proofs?: Record<string, Bilingual>;
  /** Which rules judge words that weigh otherwise. */
  roles?: WeighedRoles;
  attributes?: Attributes;
  /** How words are taken out of a sentence, by language. */
  rewriting?: Record<string, Rewriting>;
  /** What tells labels on packs from other pictures, by language. */
  labels?: Record<string, LabelWords>;
  /** What relations read listings by. */
  relationWords?: RelationWords;
  /** Languages in which each concept is worded. */
  conceptLanguages: Record<string, string[]>;
}
