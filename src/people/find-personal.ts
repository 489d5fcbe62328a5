// Finds personal data in a text: names, telephones, identity numbers, cards, e-mails and addresses.
import type { BlockRole } from '../model/listing/block-roles.ts';
import type { PeopleBook } from '../model/rule/people.ts';
import { isDigit } from '../text/characters/char-class.ts';
import { findMails } from './mails.ts';
import { findPhones, type PhoneUses } from './phones.ts';
import { findHanAddresses } from './han-addresses.ts';
import { labelFinder } from './labels.ts';
import { findLatinAddresses } from './latin-addresses.ts';
import { findNames } from './names.ts';
import { findCards, findIds } from './numbers.ts';
import { lowerText, plainText } from './plain-text.ts';
import { PersonalText } from './personal-text.ts';
import { mergeSpans, type PersonalSpan } from './span.ts';
import { peopleSets } from './words.ts';

/** Roles of blocks that buyers and readers wrote. */
const FOREIGN: ReadonlySet<string> = new Set<BlockRole>(['review', 'question', 'testimonial']);
/** Roles of blocks in which the seller gives its own data. */
const OWNERS: ReadonlySet<string> = new Set<BlockRole>(['seller', 'policy', 'footer', 'navigation']);
/** A text without a digit holds no address, so the search for addresses is skipped. */
const DIGIT = /\d/;
/**
 * Shortest number of a person, in digits. Most texts of a catalogue have fewer, so they are skipped early.
 */
const FEWEST_DIGITS = 5;

export interface FinderOptions {
  /** Hide the seller's own data as well. */
  hidesAll: boolean;
  usesOf: PhoneUses;
}

/** Returns the spans of personal data in a text. The role of the text tells whose data they may be. */
export type PersonalFinder = (text: string, role?: BlockRole) => PersonalSpan[];

export const isForeignRole = (role: string | undefined) => role !== undefined && FOREIGN.has(role);

/** Creates the finder once for a run, because it builds a matcher of all words. */
export function personalFinder(book: PeopleBook, { hidesAll, usesOf }: FinderOptions): PersonalFinder {
  const find = labelFinder(book);
  const sets = peopleSets(book);
  const countries = Object.values(book).flatMap((words) => words.countries ?? []);
  return (text, role = 'description') => {
    const plain = plainText(text);
    const lowered = lowerText(plain);
    const labels = find(lowered);
    const hasNumbers = plain.includes('@') || hasDigits(plain, FEWEST_DIGITS);
    const place = { isForeign: isForeignRole(role), isOwners: OWNERS.has(role), hidesAll };
    const coversAllPersons = place.isForeign || hidesAll;
    if (labels.length === 0 && !hasNumbers && !(coversAllPersons && DIGIT.test(plain))) return [];
    const reading = new PersonalText({ plain, lowered }, labels, place, sets);
    const spans = findNames(reading);
    if (hasNumbers) {
      spans.push(...findIds(reading), ...findCards(reading), ...findPhones(reading, { countries, usesOf }));
      spans.push(...findMails(reading));
    }
    // Without a label for a person, an address belongs to the shop.
    const hasPersonLabel = labels.some(({ kinds }) => kinds.has('persons') || kinds.has('names'));
    if ((coversAllPersons || hasPersonLabel) && DIGIT.test(plain))
      spans.push(...findHanAddresses(reading), ...findLatinAddresses(reading));
    return mergeSpans(spans);
  };
}

/** Returns true as soon as the text has `fewest` digits. */
function hasDigits(text: string, fewest: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count < fewest; at += 1) if (isDigit(text.charCodeAt(at))) count += 1;
  return count === fewest;
}
