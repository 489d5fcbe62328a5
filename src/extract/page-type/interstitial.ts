// Tells what a server sends in place of a page of goods: there is no such page, or a machine may not see it.
import type { PageKind } from '../../model/listing/page-kind.ts';
import { wholeOf, wordsOf } from '../words/page-words.ts';
import type { PageSigns } from './page-signs.ts';

const NO_SUCH_PAGE = wordsOf('interstitial/no-such-page');
const KEPT_OUT = wordsOf('interstitial/kept-out');
const WAIT = wholeOf('interstitial/wait');
/** Classes and ids of the boxes that tell people from machines. */
const HUMAN_CHECK =
  /(?:^|[\s_-])(?:g-recaptcha|h-captcha|cf-turnstile|cf-chl|px-captcha|geetest|captcha-box)/i;

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
  return isChecked || headlines.some((one) => KEPT_OUT.test(one) || WAIT.test(one)) ? 'wall' : undefined;
}
