import linkModel from '../../text/terms/link-terms.json' with { type: 'json' };
import { LINK_LABELS, type LinkLabel } from '../../text/terms/term-labels.ts';
import { TermModel } from '../../text/terms/term-model.ts';

let model: TermModel<LinkLabel> | undefined;

/** An address says less than the words of a link: `/c/returns-bin` is no policy. */
const BY_ADDRESS = 1;
const LONGEST_TEXT = 60;

/** What the page behind a link is about, by the link's words or by the last part of its address. */
export function linkTerms(text: string, href: string): LinkLabel[] {
  const found = text.length > LONGEST_TEXT ? [] : above(text, 0);
  const address = addressWords(href);
  return address === '' || found.length > 0 ? found : above(address, BY_ADDRESS);
}

function above(text: string, least: number): LinkLabel[] {
  const one = { text, heading: '', linked: false, hints: 0 };
  const scores = (model ??= new TermModel(linkModel, LINK_LABELS)).score(one);
  return LINK_LABELS.filter((_, at) => scores[at]! > least);
}

/** “/pages/refund-policy.html?x=1” reads “refund policy”. */
function addressWords(href: string): string {
  const path = href.split(/[?#]/, 1)[0]!.replace(/\/$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '');
  return /^[a-z]+(?:[-_][a-z]+){0,3}$/i.test(last) ? last.replace(/[-_]/g, ' ') : '';
}
