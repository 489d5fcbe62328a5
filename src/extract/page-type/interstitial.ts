// Recognises pages by their headlines that a server sends instead of the requested one ("not found", a check
// for bots), carts and confirmations of orders.
import type { PageKind } from '../../model/listing/page-kind.ts';
import type { LowerCasePattern } from '../words/lower-case-pattern.ts';
import { wholeOf, wordsOf } from '../words/page-words.ts';
import { isDraft } from './is-draft.ts';
import type { PageAnalysis } from './page-analysis.ts';

const NO_SUCH_PAGE = wordsOf('interstitial/no-such-page');
const KEPT_OUT = wordsOf('interstitial/kept-out');
const WAIT = wholeOf('interstitial/wait');
const CART = wholeOf('interstitial/cart');
const CHECKOUT = wholeOf('interstitial/checkout');
const ORDER = wholeOf('interstitial/order');
const ORDER_PLACED = wordsOf('interstitial/order-placed');
/** Between the parts of a title: “Your basket – Fen”, 购物车-沐川. */
const TITLE_PARTS = /[|–—·:：_]|\s-\s|(?<=\p{Script=Han})-(?=\p{Script=Han})/u;
/** The number of things behind a cart's name: “Basket (2)”, 购物车（2）. */
const COUNTED = /[([（]\d[^()[\]（）]{0,10}[)\]）]$/u;
/** Classes and ids of CAPTCHA boxes. */
const HUMAN_CHECK =
  /(?:^|[\s_-])(?:g-recaptcha|h-captcha|cf-turnstile|cf-chl|px-captcha|geetest|captcha-box)/i;

/** Maximum length of such a page, in characters. A product page has more, and may have a CAPTCHA too. */
const SHORT = 600;
/** Maximum length of a headline of such a page, in characters. */
const HEADLINE = 90;

/** Returns `error`, `wall` or `cart` for such a page. Undefined if it has a product or a buy button. */
export function interstitialKind({ context, buttons }: PageAnalysis): PageKind | undefined {
  const { page, products, head, name } = context;
  const buying = buttons.filter(({ outside, text }) => !outside && !isOfCart(text.trim()));
  if (products.length > 0) return undefined;
  const headlines = [head.title?.text ?? '', name].filter(({ length }) => length <= HEADLINE);
  // A past order may be bought again.
  if (headlines.some((one) => hasPart(one, ORDER))) return 'cart';
  if (buying.length > 0) return undefined;
  if (headlines.some((one) => NO_SUCH_PAGE.test(one))) return 'error';
  if (headlines.some((one) => ORDER_PLACED.test(one))) return 'cart';
  // A draft may describe a product of that name, such as a garden cart.
  if (headlines.some((one) => hasPart(one, CART)) && !isDraft(context)) return 'cart';
  const shown = page.blocks.reduce((sum, { hidden, text }) => sum + (hidden ? 0 : text.length), 0);
  if (shown > SHORT) return undefined;
  const isChecked = page.elements.some(({ attribs }) =>
    HUMAN_CHECK.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`),
  );
  return isChecked || headlines.some((one) => KEPT_OUT.test(one) || WAIT.test(one)) ? 'wall' : undefined;
}

/** True if a part of the headline is such a name, so that “Shopping cart with three wheels” is none. */
function hasPart(headline: string, names: LowerCasePattern): boolean {
  return headline.split(TITLE_PARTS).some((part) => names.test(part.trim().replace(COUNTED, '').trim()));
}

/** True for a button that leads to the checkout, or to the cart itself. */
const isOfCart = (text: string) => CHECKOUT.test(text) || CART.test(text);
