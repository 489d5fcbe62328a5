// What a page itself names as the brand, where no label does: a link to the brand's goods, a script whose name stands alone or begins the title.
import { plain } from '../../claims/facts/plain.ts';
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
/** A reason of the ranker: the script's key has the word. */
const CALLED = 'named:brand';

/** What the markup and the head of the page call the shop. */
const OF_SITE = new Set([SITE_META, TITLE_PART, SITE_ADDRESS, TITLE_LOGO, SITE_ORGANISATION]);
/** A short link above the title passes for navigation. */
const NEAR_TITLE = 6;

export function isOfSite({ reasons }: Evidence): boolean {
  return OF_SITE.has(reasons?.[0] ?? '');
}

/** The one brand that links or scripts name; none where they name several. */
export function namedBrand(context: CheckContext): Evidence | undefined {
  const all = [...linked(context), ...scripted(context)];
  const [first] = all;
  return first !== undefined && all.every((one) => !isOtherName(one.quote, first.quote)) ? first : undefined;
}

/** Does a script give the goods this brand too? */
export function isScripted({ extraction: { evidence } }: CheckContext, { quote }: Evidence): boolean {
  return (evidence.brand ?? []).some((one) => isOfScript(one) && !isOtherName(one.quote, quote));
}

function linked({ extraction: { evidence, listing } }: CheckContext): Evidence[] {
  return (evidence.brand ?? []).filter(({ source, block = -1, quote, reasons = [] }) => {
    if (source !== 'visible') return false;
    // "Fits Acme" leads to the goods of another.
    const isAlone = plain(listing.blocks[block]?.text ?? '') === plain(quote);
    return reasons[0] === MAKER_LINK || (reasons[0] === BRAND_LINK && isAlone);
  });
}

function scripted({ extraction: { evidence, listing }, scanned }: CheckContext): Evidence[] {
  const named = (evidence.brand ?? []).filter(
    (one) => isOfScript(one) && plain(one.quote).length >= SHORTEST,
  );
  const title = listing.blocks.findIndex(({ role }) => role === 'title');
  return named.flatMap(({ quote }) => {
    const name = plain(quote);
    const place = listing.blocks.findIndex(({ role, text }, at) =>
      at === title
        ? begins(text, quote)
        : plain(text) === name && (isStatement(role) || Math.abs(at - title) <= NEAR_TITLE),
    );
    if (place < 0) return [];
    const end = place === title ? quote.length : (listing.blocks[place]?.text.length ?? 0);
    return [quoteSpan(scanned, place, 0, end)];
  });
}

function isOfScript({ source, reasons = [] }: Evidence): boolean {
  return source === 'script' && (reasons[0] === OF_SCRIPT || reasons.some((one) => one.startsWith(CALLED)));
}

/** "Case for Acme" names what it fits, not who makes it. */
function begins(title: string, name: string): boolean {
  return (
    title.toLowerCase().startsWith(name.toLowerCase()) && /^[^\p{L}\p{N}]/u.test(title.slice(name.length))
  );
}
