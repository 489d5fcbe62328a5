import * as z from 'zod';

const words = z.array(z.string().min(1)).optional();

/** `_people/<lang>.yaml`: what tells data of people in texts of a language, in lower case. */
export const peopleSchema = z.strictObject({
  /** Their telephone numbers are written without a prefix. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  /** A person who is no seller is named after these. */
  persons: words,
  /** May stand between such a word and the name. */
  tails: words,
  /** A name or a name of goods. */
  names: words,
  /** A name follows without a colon. */
  introductions: words,
  phones: words,
  emails: words,
  addresses: words,
  ids: words,
  cards: words,
  /** What follows these is the seller's, or a firm's. */
  owners: words,
  /** A number after these is one of goods or papers. */
  codes: words,
  /** Stand behind a name. */
  honorifics: words,
  /** Stand before a name. */
  titles: words,
  /** Inside a name: van, de. */
  particles: words,
  surnames: words,
  surnameCharacters: z.string().optional(),
  prefixes: words,
  notNames: words,
  regions: words,
  places: words,
  streets: words,
  houses: words,
  units: words,
  streetEnds: words,
  particlesOfStreets: words,
  mailHosts: words,
});

export type PeopleWords = z.infer<typeof peopleSchema>;
/** By language. */
export type PeopleBook = Readonly<Record<string, PeopleWords>>;
