// The schema of a rule file, `rules/<topic>/<slug>.yaml`.

import { LANGUAGES } from '../../messages/languages.ts';
import type { NameIn } from '../../messages/message.ts';
import { PREDICATES } from './predicates.ts';
import * as z from 'zod';
import { fillDraft } from './draft.ts';
import { bilingualSchema } from '../text/bilingual.ts';
import { BLOCK_ROLES, OTHER_ROLES } from '../listing/block-roles.ts';
import { DISCLOSURES } from './disclosures.ts';
import { FAMILIES, SEVERITIES } from './outcome.ts';
import { RELATIONS } from './relation-names.ts';
import { rewriteSchema } from './rewriting.ts';

const names = z.union([
  z
    .string()
    .min(1)
    .transform((one) => [one]),
  z.array(z.string().min(1)).min(1),
]);
const SCOPES = ['clause', 'statement', 'sentence', 'block', 'listing'] as const;

/** A concept and the scope in which it must stand; a plain string means the same sentence. */
const nearSchema = z.union([
  z.string().min(1),
  z.strictObject({ concept: z.string().min(1), within: z.enum(SCOPES) }),
]);

/** The other side of a contradiction: where it is read from, and what both sides describe. */
const againstSchema = z.strictObject({
  field: z.string().optional(),
  claim: names.optional(),
  what: z.enum(Object.keys(LANGUAGES.en.sameWhat) as [NameIn<'sameWhat'>, ...NameIn<'sameWhat'>[]]),
});

/**
 * Schema of `forbids`: the listing makes a claim that is not allowed, unless an exception stands near it.
 */
export const forbidsSchema = z.strictObject({
  claim: names,
  exceptions: z.array(nearSchema).optional(),
  roles: z.array(z.enum(BLOCK_ROLES)).optional(),
  /** More roles to search: shops put terms in the footer of each page. */
  also: z.array(z.enum(OTHER_ROLES)).optional(),
  against: againstSchema.optional(),
});

/** Schema of `requires`: the listing must show a field or a disclosure, one of `anyOf`. */
export const requiresSchema = z.strictObject({
  anyOf: z
    .array(z.union([z.strictObject({ field: z.string() }), z.strictObject({ disclosure: z.string() })]))
    .min(1),
  /**
   * Link kinds that also suffice, where the law allows a link. The report notes that the page was not
   * read.
   */
  linkedAs: z.array(z.string()).optional(),
});

/**
 * Schema of `discloses`: the listing states what its laws require, at the place they name. One of `anyOf`
 * suffices too.
 */
export const disclosesSchema = z.strictObject({
  term: z.enum(DISCLOSURES),
  anyOf: z
    .array(z.union([z.strictObject({ field: z.string() }), z.strictObject({ disclosure: z.string() })]))
    .optional(),
  /** Link targets that suffice: kinds of pages, or concepts. */
  linkedAs: z.array(z.string()).optional(),
});

/**
 * Schema of `substantiates`: a claim carries its proof. `all`: each concept must be there; `any`: one is
 * enough.
 */
export const substantiatesSchema = z.strictObject({
  claim: names,
  proof: z.strictObject({ all: z.array(z.string()).optional(), any: z.array(z.string()).optional() }),
  within: z.enum(SCOPES),
  exceptions: z.array(nearSchema).optional(),
  roles: z.array(z.enum(BLOCK_ROLES)).optional(),
  /** Skips a claim whose amount is the price itself: a label “regular price” beside the only price. */
  besidesPrice: z.literal(true).optional(),
});

/** Schema of `agrees`: all values of a field, an attribute or a relation agree, within a tolerance. */
export const agreesSchema = z
  .strictObject({
    field: z.string().optional(),
    between: z.tuple([names, names]).optional(),
    /** Attributes of `_attributes.yaml`; `*` means all that no other rule names. */
    attribute: names.optional(),
    relation: z.enum(RELATIONS).optional(),
    /** Largest relative difference of numbers that still agree. */
    tolerance: z.number().min(0).max(1).optional(),
  })
  .refine((one) => [one.field, one.attribute, one.relation].filter((x) => x !== undefined).length === 1, {
    message: 'agrees names exactly one of field, attribute, relation',
  });

/** Schema of `denies`: a fact of the listing must not contradict a claim. */
export const deniesSchema = z.strictObject({
  claim: names,
  fact: z.union([
    /** A measure beyond a limit, written with its unit: `above: 0.5 g`. */
    z.strictObject({
      attribute: names,
      above: z.string().optional(),
      below: z.string().optional(),
      /** Only labelled values of the specification count. */
      labelled: z.boolean().optional(),
    }),
    /** Other words of the listing; with `attribute`, only in the value of that label. */
    z.strictObject({ states: names, attribute: names.optional() }),
    /** The value of a field, such as the stock column or the markup's condition. */
    z.strictObject({ field: z.enum(['availability', 'itemCondition']), is: names }),
  ]),
  /** Parts and versions of the goods may differ: a cuff of 95 % cotton contradicts no pure cotton. */
  partsDiffer: z.union([z.boolean(), z.enum(['claim', 'except-face'])]).optional(),
  exceptions: z.array(nearSchema).optional(),
  roles: z.array(z.enum(BLOCK_ROLES)).optional(),
});

/** Schema of `asserts`: a CEL expression over `listing`, `claims` (by kind) and `asOf` is true. */
export const assertsSchema = z.strictObject({
  expr: z.string().min(1),
  /** The field whose evidence is quoted. */
  quote: z.string().optional(),
  against: againstSchema.optional(),
});

/** Schema of an example in a rule file: a small listing, and the outcome that the rule must give. */
export const exampleSchema = z.strictObject({
  expect: z.enum(['violation', 'review', 'pass', 'inapplicable']),
  lang: z.string().optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  category: z.string().optional(),
  /** More fields of the listing. */
  listing: z.record(z.string(), z.unknown()).optional(),
  /** A page instead of fields. */
  html: z.string().optional(),
  /** The landing page; the listing is then a row of a catalogue. */
  landing: z.string().optional(),
  asOf: z.string().optional(),
  /** Jurisdictions to check under; the rule's own where absent. */
  law: z.array(z.string()).optional(),
  /** The words that the finding must quote. */
  quote: z.string().optional(),
  against: againstSchema.optional(),
});

const lawRefSchema = z.union([
  z.string().min(1),
  z.strictObject({
    id: z.string().min(1),
    severity: z.enum(SEVERITIES).optional(),
    outcome: z.enum(['violation', 'review']).optional(),
  }),
]);

/** Schema of `rules/<topic>/<slug>.yaml`; the id is `<topic>/<slug>`. */
export const ruleSchema = z
  .strictObject({
    /** An unfinished rule, whose texts may be in one language. Shipped rules are never drafts. */
    draft: z.literal(true).optional(),
    title: bilingualSchema,
    severity: z.enum(SEVERITIES),
    family: z.enum(FAMILIES),
    /** The outcome before weak wording, a doubtful category or an unread citation make it a `review`. */
    outcome: z.enum(['violation', 'review']).optional(),
    laws: z.array(lawRefSchema).min(1),
    applies: z
      .strictObject({
        category: z.array(z.string()).optional(),
        notCategory: z.array(z.string()).optional(),
        source: z.enum(['page', 'feed']).optional(),
        pageType: z.array(z.enum(['ItemPage', 'CollectionPage', 'WebPage'])).optional(),
        /** A duty of traders: it does not apply where a private person sells. */
        seller: z.literal('trader').optional(),
        /** Fields that must exist for the rule to apply. */
        has: z.array(z.string()).optional(),
        /** A CEL expression over `listing`. */
        when: z.string().optional(),
      })
      .optional(),
    forbids: forbidsSchema.optional(),
    requires: requiresSchema.optional(),
    discloses: disclosesSchema.optional(),
    substantiates: substantiatesSchema.optional(),
    agrees: agreesSchema.optional(),
    denies: deniesSchema.optional(),
    asserts: assertsSchema.optional(),
    /** Rules whose findings on the same words are dropped when this rule finds something. */
    supersedes: z.array(z.string()).optional(),
    /** Its findings are dropped where another statement rule has one on the same words. */
    lastResort: z.boolean().optional(),
    /**
     * Merges its findings in one block, or in the listing, because what is missing there is missing once.
     */
    once: z.enum(['block', 'listing']).optional(),
    message: bilingualSchema,
    why: bilingualSchema.optional(),
    fix: bilingualSchema,
    /** How a statement that breaks the rule is reworded. */
    rewrite: rewriteSchema.optional(),
    examples: z.array(exampleSchema).min(4),
  })
  .refine((rule) => PREDICATES.filter((name) => rule[name] !== undefined).length === 1, {
    message: 'a rule has exactly one of requires, discloses, forbids, substantiates, agrees, denies, asserts',
  });

/** A rule file, with the texts of drafts filled. */
export const ruleFileSchema = z.preprocess(fillDraft, ruleSchema);

/** Schema of `_off.yaml`: ids or patterns (`green/*`) of shipped rules that a user's folder disables. */
export const offSchema = z.array(z.string().min(1));

export type Scope = (typeof SCOPES)[number];
/** A concept that makes an exception, and the scope in which it must stand. */
export type Near = z.infer<typeof nearSchema>;
/** Contents of `rules/<topic>/<name>.yaml`; docs/writing-rules.md explains it. */
export type RuleFile = z.infer<typeof ruleSchema>;
/** A text and the outcome that the rule must give. */
export type RuleExample = z.infer<typeof exampleSchema>;
/** A rule file with its id, `topic/name`. */
export type Rule = RuleFile & { id: string; topic: string };
/** The predicate that a claim is not made. */
export type Forbids = z.infer<typeof forbidsSchema>;
/** The predicate that a field or disclosure is there. */
export type Requires = z.infer<typeof requiresSchema>;
/** The predicate that a disclosure stands at the place its laws name. */
export type Discloses = z.infer<typeof disclosesSchema>;
/** The predicate that a claim carries its proof. */
export type Substantiates = z.infer<typeof substantiatesSchema>;
/** The predicate that values agree. */
export type Agrees = z.infer<typeof agreesSchema>;
/** Names of the relations that `agrees` can compare. */
export type RelationName = (typeof RELATIONS)[number];
/** The predicate that no fact of the listing contradicts a claim. */
export type Denies = z.infer<typeof deniesSchema>;
/** The other side of a contradiction that a rule's expression finds: a field, or words of the listing. */
export type Against = z.infer<typeof againstSchema>;
/** The predicate that an expression over the listing is true. */
export type Asserts = z.infer<typeof assertsSchema>;
