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

/** A concept with how near it must stand; a plain string means the same sentence. */
const nearSchema = z.union([
  z.string().min(1),
  z.strictObject({ concept: z.string().min(1), within: z.enum(SCOPES) }),
]);

/** The other side of a contradiction: where it is read from, and what both sides speak of. */
const againstSchema = z.strictObject({
  field: z.string().optional(),
  claim: names.optional(),
  what: z.enum(Object.keys(LANGUAGES.en.sameWhat) as [NameIn<'sameWhat'>, ...NameIn<'sameWhat'>[]]),
});

/** The listing makes a claim it may not make, unless an exception stands near it. */
export const forbidsSchema = z.strictObject({
  claim: names,
  exceptions: z.array(nearSchema).optional(),
  roles: z.array(z.enum(BLOCK_ROLES)).optional(),
  /** Read beside what the merchant says of the goods: shops put their terms at the foot of each page. */
  also: z.array(z.enum(OTHER_ROLES)).optional(),
  against: againstSchema.optional(),
});

/** The listing shows a field or a disclosure. One of `anyOf` is enough; `specific` lists what it must also say. */
export const requiresSchema = z.strictObject({
  anyOf: z
    .array(z.union([z.strictObject({ field: z.string() }), z.strictObject({ disclosure: z.string() })]))
    .min(1),
  /** Where the law lets a link lead to it: a link of one of these kinds will do; the report notes that the page was not read. */
  linkedAs: z.array(z.string()).optional(),
});

/** The listing tells what its laws ask for, at the place they name. One of `anyOf` also shows it. */
export const disclosesSchema = z.strictObject({
  term: z.enum(DISCLOSURES),
  anyOf: z
    .array(z.union([z.strictObject({ field: z.string() }), z.strictObject({ disclosure: z.string() })]))
    .optional(),
  /** What a link may be about to lead to it: kinds of pages, or concepts. */
  linkedAs: z.array(z.string()).optional(),
});

/** A claim carries its proof. `all`: each concept must be there; `any`: one is enough. */
export const substantiatesSchema = z.strictObject({
  claim: names,
  proof: z.strictObject({ all: z.array(z.string()).optional(), any: z.array(z.string()).optional() }),
  within: z.enum(SCOPES),
  exceptions: z.array(nearSchema).optional(),
  roles: z.array(z.enum(BLOCK_ROLES)).optional(),
  /** A claim whose amount is the price itself is none: a label “regular price” beside the only price. */
  besidesPrice: z.literal(true).optional(),
});

/** All values of a field, of an attribute, or of a relation between figures agree, within a tolerance. */
export const agreesSchema = z
  .strictObject({
    field: z.string().optional(),
    between: z.tuple([names, names]).optional(),
    /** Attributes of `_attributes.yaml`; `*` is all that no rule of its own names. */
    attribute: names.optional(),
    relation: z.enum(RELATIONS).optional(),
    /** Largest relative difference of numbers that still agrees. */
    tolerance: z.number().min(0).max(1).optional(),
  })
  .refine((one) => [one.field, one.attribute, one.relation].filter((x) => x !== undefined).length === 1, {
    message: 'agrees names exactly one of field, attribute, relation',
  });

/** A claim is not denied by a fact that the listing states itself. */
export const deniesSchema = z.strictObject({
  claim: names,
  fact: z.union([
    /** A measure on the wrong side of a limit, written with its unit: `above: 0.5 g`. */
    z.strictObject({
      attribute: names,
      above: z.string().optional(),
      below: z.string().optional(),
      /** Only as a labelled value of the specification. */
      labelled: z.boolean().optional(),
    }),
    /** Other words of the listing; with `attribute`, only as the value of that label. */
    z.strictObject({ states: names, attribute: names.optional() }),
    /** What a field of the listing holds: the column of the stock, the markup's condition. */
    z.strictObject({ field: z.enum(['availability', 'itemCondition']), is: names }),
  ]),
  exceptions: z.array(nearSchema).optional(),
  roles: z.array(z.enum(BLOCK_ROLES)).optional(),
});

/** A CEL expression over `listing`, `claims` (by kind) and `asOf` is true. */
export const assertsSchema = z.strictObject({
  expr: z.string().min(1),
  /** The field whose evidence is quoted. */
  quote: z.string().optional(),
  against: againstSchema.optional(),
});

export const exampleSchema = z.strictObject({
  expect: z.enum(['violation', 'review', 'pass', 'inapplicable']),
  lang: z.string().optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  category: z.string().optional(),
  /** More of the listing, in its own field names. */
  listing: z.record(z.string(), z.unknown()).optional(),
  /** A page instead of fields. */
  html: z.string().optional(),
  /** The page that the listing links to; the listing is then a row of a catalogue. */
  landing: z.string().optional(),
  asOf: z.string().optional(),
  /** Jurisdictions to check under; the rule's own where absent. */
  law: z.array(z.string()).optional(),
  /** The words the finding must quote. */
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

/** `rules/<topic>/<slug>.yaml`; the id is `<topic>/<slug>`. */
export const ruleSchema = z
  .strictObject({
    /** Not finished: its texts may be in one language. Shipped rules are none. */
    draft: z.literal(true).optional(),
    title: bilingualSchema,
    severity: z.enum(SEVERITIES),
    family: z.enum(FAMILIES),
    /** What a hit is, before weak wording, doubtful category or citations from memory turn it into a `review`. */
    outcome: z.enum(['violation', 'review']).optional(),
    laws: z.array(lawRefSchema).min(1),
    applies: z
      .strictObject({
        category: z.array(z.string()).optional(),
        notCategory: z.array(z.string()).optional(),
        source: z.enum(['page', 'feed']).optional(),
        pageType: z.array(z.enum(['ItemPage', 'CollectionPage', 'WebPage'])).optional(),
        /** Fields that must be there for the rule to have anything to say. */
        has: z.array(z.string()).optional(),
        /** CEL over `listing`. */
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
    /** Rules whose findings on the same words are dropped when this one fires. */
    supersedes: z.array(z.string()).optional(),
    /** Its findings are dropped where another rule on what is said says as much about the same words. */
    lastResort: z.boolean().optional(),
    /** All that it finds in one block, or in the whole listing, is one finding: what is missing there is missing once. */
    once: z.enum(['block', 'listing']).optional(),
    message: bilingualSchema,
    why: bilingualSchema.optional(),
    fix: bilingualSchema,
    /** How a statement that offends is to be reworded. */
    rewrite: rewriteSchema.optional(),
    examples: z.array(exampleSchema).min(4),
  })
  .refine((rule) => PREDICATES.filter((name) => rule[name] !== undefined).length === 1, {
    message: 'a rule has exactly one of requires, discloses, forbids, substantiates, agrees, denies, asserts',
  });

/** A rule as its file has it. */
export const ruleFileSchema = z.preprocess(fillDraft, ruleSchema);

/** `_off.yaml`: ids or patterns (`green/*`) of shipped rules that a user's folder switches off. */
export const offSchema = z.array(z.string().min(1));

export type Scope = (typeof SCOPES)[number];
/** A concept that makes an exception, and how near it must stand. */
export type Near = z.infer<typeof nearSchema>;
/** What `rules/<topic>/<name>.yaml` holds; docs/writing-rules.md explains it. */
export type RuleFile = z.infer<typeof ruleSchema>;
/** A text and what the rule says of it. */
export type RuleExample = z.infer<typeof exampleSchema>;
/** A rule as its file has it, with its id, `topic/name`. */
export type Rule = RuleFile & { id: string; topic: string };
/** A claim is not made. */
export type Forbids = z.infer<typeof forbidsSchema>;
/** A disclosure or a field is there. */
export type Requires = z.infer<typeof requiresSchema>;
/** A disclosure is told at the place its laws name. */
export type Discloses = z.infer<typeof disclosesSchema>;
/** A claim carries its proof. */
export type Substantiates = z.infer<typeof substantiatesSchema>;
/** Two facts agree. */
export type Agrees = z.infer<typeof agreesSchema>;
/** The relations that `agrees` knows. */
export type RelationName = (typeof RELATIONS)[number];
/** No fact of the listing refutes the claim. */
export type Denies = z.infer<typeof deniesSchema>;
/** The other side of what a rule's expression finds: a field, or words of the listing. */
export type Against = z.infer<typeof againstSchema>;
/** An expression over the listing holds. */
export type Asserts = z.infer<typeof assertsSchema>;
