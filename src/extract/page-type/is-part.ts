// Tells files that hold too little of a page for what they lack to mean anything.
import type { ExtractionNote } from '../../model/listing/extraction.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { PageContext } from '../facts/context.ts';
import { S } from '../words/signals.ts';
import { isUnwritten } from './is-shell.ts';

export const PAGE_IN_PART: ExtractionNote = {
  code: 'page-in-part',
  message: 'The file holds a part of the page only: the goods or the shop around them are not in it.',
};

/** A page that is all of a shop's site leads to more of its terms than this. */
const FEW_LINKS = 1;
/** The page was opened by another one, or is one of its frames: the shop around it stands there. */
const OPENED = /\bwindow\.opener\b|\bparent\.(?:frames|document|location)\b|\btop\.(?:frames|location)\b/;

/** Nothing of the goods is written yet, or the shop's site around them is not in the file. */
export function isPart(context: PageContext, { policyLinks, completeness }: Listing): boolean {
  const { page } = context;
  // Of what was not read it is said elsewhere.
  if (page.limited) return false;
  if (isUnwritten(context)) return true;
  if (policyLinks.length > FEW_LINKS || page.blocks.some(({ role }) => role === 'footer')) return false;
  return completeness === 'shell' || hasEmptyFooter(context) || OPENED.test(page.html);
}

const hasEmptyFooter = ({ page }: PageContext) =>
  page.telling.some(({ signals }) => (signals & S.footer) !== 0);
