// Finds the brand that a page names without a label: a link to the brand's goods, or a name in a script
// that is also the title's beginning.
import { comparableText } from '../../claims/facts/comparable-text.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import {
  BRAND_LINK,
  MAKER_LINK,
  OF_SCRIPT,
  SITE_ADDRESS,
  SITE_META,
  SITE_ORGANISATION,
  TITLE_LOGO,
  TITLE_PART,
} from '../../model/listing/brand-reasons.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { isOtherName } from './is-other-name.ts';

const SHORTEST = 3;
/** The ranker's reason for a name that a script stores under a key such as "brand". */
const CALLED = 'named:brand';

/** Reasons for names of the shop, from the markup and the page's head. */
const OF_SITE = new Set([SITE_META, TITLE_PART, SITE_ADDRESS, TITLE_LOGO, SITE_ORGANISATION]);
/** Limit of blocks between the title and a short link to the brand, which has the role of navigation. */
const NEAR_TITLE = 6;

/** Whether a brand's evidence is really the shop's name, from markup or the page's head. */
export function isOfSite({ reasons }: Evidence): boolean {
  return OF_SITE.has(reasons?.[0] ?? '');
}

/** Returns the brand that links or scripts name; undefined where they name several. */
export function namedBrand(context: CheckContext): Evidence | undefined {
  const all = [...linked(context), ...scripted(context)];
  const [first] = all;
  return first !== undefined && all.every((one) => !isOtherName(one.quote, first.quote)) ? first : undefined;
}

/** Whether a script gives the goods this brand too. */
export function isScripted({ extraction: { evidence } }: CheckContext, { quote }: Evidence): boolean {
  return (evidence.brand ?? []).some((one) => isOfScript(one) && !isOtherName(one.quote, quote));
}

function linked({ extraction: { evidence, listing } }: CheckContext): Evidence[] {
  return (evidence.brand ?? []).filter(({ source, block = -1, quote, reasons = [] }) => {
    if (source !== 'visible') return false;
    // "Fits Acme" links to the goods of another brand.
    const isAlone = comparableText(listing.blocks[block]?.text ?? '') === comparableText(quote);
    return reasons[0] === MAKER_LINK || (reasons[0] === BRAND_LINK && isAlone);
  });
}

function scripted({ extraction: { evidence, listing }, scanned }: CheckContext): Evidence[] {
  const named = (evidence.brand ?? []).filter(
    (one) => isOfScript(one) && comparableText(one.quote).length >= SHORTEST,
  );
  const title = listing.blocks.findIndex(({ role }) => role === 'title');
  return named.flatMap(({ quote }) => {
    const name = comparableText(quote);
    const place = listing.blocks.findIndex(({ role, text }, at) =>
      at === title
        ? begins(text, quote)
        : comparableText(text) === name && (isStatement(role) || Math.abs(at - title) <= NEAR_TITLE),
    );
    if (place < 0) return [];
    const end = place === title ? quote.length : (listing.blocks[place]?.text.length ?? 0);
    return [quoteSpan(scanned, place, 0, end)];
  });
}

function isOfScript({ source, reasons = [] }: Evidence): boolean {
  return source === 'script' && (reasons[0] === OF_SCRIPT || reasons.some((one) => one.startsWith(CALLED)));
}

/** Whether the title begins with the brand. "Case for Acme" names another maker's goods. */
function begins(title: string, name: string): boolean {
  return (
    title.toLowerCase().startsWith(name.toLowerCase()) && /^[^\p{L}\p{N}]/u.test(title.slice(name.length))
  );
}
