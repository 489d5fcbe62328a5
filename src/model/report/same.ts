import * as z from 'zod';
import { LANGUAGES } from '../../messages/languages.ts';
import type { NameIn } from '../../messages/message.ts';
import { bilingualSchema } from '../text/bilingual.ts';

export type SameOf = NameIn<'sameOf'>;
export type SameBecause = NameIn<'sameBecause'>;
export type State = NameIn<'states'>;

const OFS = Object.keys(LANGUAGES.en.sameOf) as [SameOf, ...SameOf[]];
const BECAUSE = Object.keys(LANGUAGES.en.sameBecause) as [SameBecause, ...SameBecause[]];
const STATES = Object.keys(LANGUAGES.en.states) as [State, ...State[]];

/** What one side of a contradiction speaks of: "storage of the chosen variant, at most". */
export const referentSchema = z.object({
  what: bilingualSchema,
  of: z.enum(OFS),
  /** Net or gross, rated, a bound; none where the words name none. */
  state: z.array(z.enum(STATES)).optional(),
});

/** What both sides of a contradiction speak of, and why they are held to speak of the same. */
export const sameSchema = z.object({
  what: bilingualSchema,
  of: z.enum(OFS),
  because: z.enum(BECAUSE),
  /** The same in the language of the report. */
  text: z.string(),
});

/** What both sides of a contradiction speak of, and why they are held to speak of the same. */
export type Same = z.infer<typeof sameSchema>;
