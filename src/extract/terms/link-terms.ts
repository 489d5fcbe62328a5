// Classifies links such as "Returns" or "/pages/refund-policy" by the policy that their page holds.
import { flat } from '../../text/memory/detach-string.ts';
import { memo } from '../../text/memory/memo.ts';
import linkModel from '../../text/terms/link-terms.json' with { type: 'json' };
import { LINK_LABELS, type LinkLabel } from '../../text/terms/term-labels.ts';
import { TermModel } from '../../text/terms/term-model.ts';

let model: TermModel<LinkLabel> | undefined;

/** An address needs a higher score than a link's text: `/c/returns-bin` is a product list, not a policy. */
const BY_ADDRESS = 1;
const LONGEST_TEXT = 60;
const HAS_WORDS = /[\p{L}]{2}/u;
/** An address that only runs a script, such as "#" or "javascript:open()". */
export const SCRIPTED = /^(?:#|javascript:)/i;

/** Returns the policies that a link leads to, by its text, or else by the last part of its address. */
export function linkTerms(text: string, href: string): LinkLabel[] {
  // Texts such as “2:58”, “(5,604)” and “#details” are too vague to classify.
  const isNamed = text.length <= LONGEST_TEXT && HAS_WORDS.test(text);
  const isScripted = SCRIPTED.test(href);
  const found = isNamed ? above(text, isScripted ? BY_ADDRESS : 0) : [];
  if (isScripted) return found;
  if (found.length > 0) return found;
  for (const words of addressWords(href)) {
    const told = above(words, BY_ADDRESS);
    if (told.length > 0) return told;
  }
  return [];
}

function above(text: string, least: number): LinkLabel[] {
  const scores = scoresOf(text);
  return scores.some((score) => score > least) ? LINK_LABELS.filter((_, at) => scores[at]! > least) : NONE;
}

const NONE: LinkLabel[] = [];

/** Cached: a page has many equal links (“Add to basket”), and the pages of a shop have the same menu. */
const scoresOf = memo(
  2000,
  (text) => {
    const one = { text, heading: '', linked: false, hints: 0 };
    return (model ??= new TermModel(linkModel, LINK_LABELS)).score(one).slice();
  },
  flat,
);

/**
 * Returns the words of an address: “/pages/refund-policy.html?x=1” → “refund policy”;
 * “show.html?page=ContactUs” → “show”, “contact us”.
 */
function addressWords(href: string): string[] {
  const [address, query] = cut(cut(href, '#')[0], '?');
  const path = address.endsWith('/') ? address.slice(0, -1) : address;
  const last = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '');
  const found: string[] = [];
  const add = (one: string) => {
    if (one.length < 40 && FEW_WORDS.test(one))
      found.push(one.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]/g, ' '));
  };
  add(last);
  if (query !== '') for (const one of cut(query, '?')[0].split('&', 4)) add(one.slice(one.indexOf('=') + 1));
  return found;
}

const FEW_WORDS = /^[a-z]+(?:[-_][a-z]+){0,3}$/i;

/** Returns the text before the first `mark`, and the text after it. */
function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
