// Schemas of what the two sides of a contradiction describe.

import * as z from 'zod';
import { LANGUAGES } from '../../messages/languages.ts';
import type { NameIn } from '../../messages/message.ts';
import { bilingualSchema } from '../text/bilingual.ts';

/** The thing that both sides describe: the variant, the goods, the offer and others. */
export type SameOf = NameIn<'sameOf'>;
/** Why both sides are taken to describe the same thing: a label, a name and others. */
export type SameBecause = NameIn<'sameBecause'>;
/** A qualifier of one side, such as net, rated or maximum. */
export type State = NameIn<'states'>;

const OFS = Object.keys(LANGUAGES.en.sameOf) as [SameOf, ...SameOf[]];
const BECAUSE = Object.keys(LANGUAGES.en.sameBecause) as [SameBecause, ...SameBecause[]];
const STATES = Object.keys(LANGUAGES.en.states) as [State, ...State[]];

/** What one side of a contradiction describes: "storage of the chosen variant, at most". */
export const referentSchema = z.object({
  what: bilingualSchema,
  of: z.enum(OFS),
  /** Qualifiers such as net, gross, rated or a bound; absent where the words name none. */
  state: z.array(z.enum(STATES)).optional(),
});

/** What both sides of a contradiction describe, and why it is the same thing. */
export const sameSchema = z.object({
  what: bilingualSchema,
  of: z.enum(OFS),
  because: z.enum(BECAUSE),
  /** The same as a text in the language of the report. */
  text: z.string(),
});

/** What both sides of a contradiction describe, and why it is the same thing. */
export type Same = z.infer<typeof sameSchema>;
