import * as z from 'zod';

const words = z.array(z.string().min(1)).optional();

/**
 * Schema of `_people/<lang>.yaml`: lower-case words that identify personal data in a language's texts.
 */
export const peopleSchema = z.strictObject({
  /** Countries (ISO 3166-1) whose telephone numbers are written without a prefix. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  /** Labels of a person who is no seller, such as "customer". */
  persons: words,
  /** Words that may stand between such a label and the name. */
  tails: words,
  /** Labels of a person's name or of a name of goods. */
  names: words,
  /** Words that a name follows without a colon. */
  introductions: words,
  phones: words,
  emails: words,
  addresses: words,
  ids: words,
  cards: words,
  /** Labels of the seller's or a company's data. */
  owners: words,
  /** Labels of numbers of goods or documents. */
  codes: words,
  /** Words after a name. */
  honorifics: words,
  /** Words before a name. */
  titles: words,
  /** Words inside a name: van, de. */
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
/** Words by language. */
export type PeopleBook = Readonly<Record<string, PeopleWords>>;
