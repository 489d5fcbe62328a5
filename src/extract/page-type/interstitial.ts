// Tells what a server sends in place of a page of goods: there is no such page, or a machine may not see it.
import type { PageKind } from '../../model/listing/page-kind.ts';
import { HUMAN_CHECK, KEPT_OUT, NO_SUCH_PAGE } from '../words/interstitials.ts';
import type { PageSigns } from './page-signs.ts';

/** A page of goods says more; a form with such a box may stand below it. */
const SHORT = 600;
/** A headline that only reports something is no longer than this. */
const HEADLINE = 90;

/** What the page is, where it offers nothing itself and its headline says that it is not what was asked for. */
export function interstitialKind({ context, buttons }: PageSigns): PageKind | undefined {
  const { page, products, head, name } = context;
  if (products.length > 0 || buttons.some(({ outside }) => !outside)) return undefined;
  const headlines = [head.title?.text ?? '', name].filter(({ length }) => length <= HEADLINE);
  if (headlines.some((one) => NO_SUCH_PAGE.test(one))) return 'error';
  const shown = page.blocks.reduce((sum, { hidden, text }) => sum + (hidden ? 0 : text.length), 0);
  if (shown > SHORT) return undefined;
  const isChecked = page.elements.some(({ attribs }) =>
    HUMAN_CHECK.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`),
  );
  return isChecked || headlines.some((one) => KEPT_OUT.test(one)) ? 'wall' : undefined;
}
