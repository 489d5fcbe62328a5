// Reads policies from the strings of a page's scripts, for pages that are empty until scripts fill them.
import type { Policy } from '../../model/listing/listing.ts';
import { flat, tidy } from '../../text/memory/detach-string.ts';
import { literal } from '../structured/item.ts';
import { sourceCandidate, type Scored } from '../facts/candidate.ts';
import type { Context } from '../facts/context.ts';
import { daysIn } from '../../quantity/time/parse-duration.ts';
import type { PolicyField } from './policy-field.ts';
import { allMatches } from '../../text/match/all-matches.ts';

const STRING = /"([^"\\<>{}]{4,160})"/g;
/** Several words, so that keys, addresses and codes do not match. */
const SENTENCE = /[\p{L}\d] +[\p{L}\d]|[\u3040-\u9fff]{3}|[\uac00-\ud7af]{2}/u;
/** Maximum number of strings that are read of one script. */
const MAX_STRINGS = 20_000;

/** Returns the policies among the strings of the script that holds the product's price. */
export function scriptPolicies(
  context: Context,
  stated: (text: string) => PolicyField | undefined,
): [PolicyField, Scored<Policy>][] {
  const product = context.products.find(({ source }) => source === 'script');
  const place = product && literal(product, 'price');
  if (!place) return [];
  const found = new Map<PolicyField, Scored<Policy>>();
  const script = context.page.html.slice(place.from, place.to);
  let read = 0;
  for (const match of allMatches(script, STRING)) {
    if (++read > MAX_STRINGS) break;
    if (!SENTENCE.test(match[1]!)) continue;
    const text = tidy(match[1]!);
    const field = stated(text);
    if (field === undefined || found.has(field)) continue;
    const from = place.from + match.index;
    const days = daysIn(text);
    const policy = { text: flat(text), ...(days === undefined ? {} : { days }) };
    const literal = { text: match[1]!, from, to: from + match[0].length };
    const reasons = ['a concrete term in the script that writes the page'];
    found.set(field, { ...sourceCandidate(context.page, policy, literal, 'script', reasons), score: 0.3 });
  }
  return [...found];
}
