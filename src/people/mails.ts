import type { Reading } from './reading.ts';
import type { PersonalSpan } from './span.ts';
import { allMatches } from '../text/match/all-matches.ts';
import { MAIL_ADDRESS } from '../text/match/mail-address.ts';

const MAIL = new RegExp(MAIL_ADDRESS, 'gi');

/** Addresses of e-mail. In the seller's own text, nobody's in particular is a person's where private people have theirs. */
export function findMails(reading: Reading): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const { 0: text, index } of allMatches(reading.plain, MAIL)) {
    const whose = reading.whoseNumber(index);
    const host = text.slice(text.lastIndexOf('@') + 1).toLowerCase();
    const isPrivate = !reading.isOwners && reading.sets.has('mailHosts', host);
    if (whose === 'owner' || (whose === 'unsaid' && !isPrivate)) continue;
    spans.push({ start: index, end: index + text.length, kind: 'email' });
  }
  return spans;
}
