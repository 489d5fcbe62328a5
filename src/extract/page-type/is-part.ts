// Recognises files that hold only a part of a page, so that missing facts mean nothing.
import type { ExtractionNote } from '../../model/listing/extraction.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { PageContext } from '../facts/context.ts';
import { S } from '../words/signals.ts';
import { isUnwritten } from './is-shell.ts';

export const PAGE_IN_PART: ExtractionNote = {
  code: 'page-in-part',
  message: 'The file holds a part of the page only: the goods or the shop around them are not in it.',
};

/** Maximum number of policy links in a partial page; a whole page usually has more. */
const FEW_LINKS = 1;
/** Scripts of a popup or frame, whose shop is in the page that opened it. */
const OPENED = /\bwindow\.opener\b|\bparent\.(?:frames|document|location)\b|\btop\.(?:frames|location)\b/;

/** Returns true if the product is not in the file yet, or if the shop's frame around it is missing. */
export function isPart(context: PageContext, { policyLinks, completeness }: Listing): boolean {
  const { page } = context;
  // Another note reports pages that were cut off.
  if (page.limited) return false;
  if (isUnwritten(context)) return true;
  if (policyLinks.length > FEW_LINKS || page.blocks.some(({ role }) => role === 'footer')) return false;
  return completeness === 'shell' || hasEmptyFooter(context) || OPENED.test(page.html);
}

const hasEmptyFooter = ({ page }: PageContext) =>
  page.withSignals.some(({ signals }) => (signals & S.footer) !== 0);
