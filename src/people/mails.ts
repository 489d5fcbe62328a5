// Finds e-mail addresses of persons.
import type { PersonalText } from './personal-text.ts';
import type { PersonalSpan } from './span.ts';
import { allMatches } from '../text/match/all-matches.ts';
import { MAIL_ADDRESS } from '../text/match/mail-address.ts';

const MAIL = new RegExp(MAIL_ADDRESS, 'gi');

/**
 * Finds e-mail addresses of persons. Without a label, one counts if its host gives addresses to private
 * people (gmail.com) and the seller did not write the text.
 */
export function findMails(reading: PersonalText): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const { 0: text, index } of allMatches(reading.plain, MAIL)) {
    const whose = reading.numberOwnerAt(index);
    const host = text.slice(text.lastIndexOf('@') + 1).toLowerCase();
    const isPrivate = !reading.isOwners && reading.sets.has('mailHosts', host);
    if (whose === 'owner' || (whose === 'unsaid' && !isPrivate)) continue;
    spans.push({ start: index, end: index + text.length, kind: 'email' });
  }
  return spans;
}
