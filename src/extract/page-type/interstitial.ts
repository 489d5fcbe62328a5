// Recognises pages that a server sends instead of the requested one: "not found", or a check for bots.
import type { PageKind } from '../../model/listing/page-kind.ts';
import { wholeOf, wordsOf } from '../words/page-words.ts';
import type { PageSigns } from './page-signs.ts';

const NO_SUCH_PAGE = wordsOf('interstitial/no-such-page');
const KEPT_OUT = wordsOf('interstitial/kept-out');
const WAIT = wholeOf('interstitial/wait');
/** Classes and ids of CAPTCHA boxes. */
const HUMAN_CHECK =
  /(?:^|[\s_-])(?:g-recaptcha|h-captcha|cf-turnstile|cf-chl|px-captcha|geetest|captcha-box)/i;

/** Maximum length of such a page, in characters. A product page has more, and may have a CAPTCHA too. */
const SHORT = 600;
/** Maximum length of a headline of such a page, in characters. */
const HEADLINE = 90;

/** Returns `error` or `wall` for such a page. Undefined if it has a product or a buy button. */
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
