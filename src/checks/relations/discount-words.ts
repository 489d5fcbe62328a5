// Finds discounts in a text: "-50 %", "50% off", "sconto del 50%", 八折, "half price".

import { lazily } from '../../claims/words/lazily.ts';
import { wholeNumber } from '../../claims/facts/numbers-in-words.ts';
import type { RuleHit } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { decimalOf } from '../../quantity/number/decimal-of.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';

const FIGURE = '\\d{1,2}(?:[.,]\\d)?';
const BEHIND = 8;
/** The name of a slot of fractions: `share-40` holds "two fifths off". */
const SHARE = /^share-(\d{2})$/u;

export const DISCOUNT_WORDS = declareWords('discount-from-prices', ({ names, source, pattern }) => {
  const shares = names.flatMap((name) => SHARE.exec(name)?.[1] ?? []);
  const parts = shares.map((share) => `(?<s${share}>${source(`share-${share}`)})`).join('|');
  return lazily({
    off: () =>
      anyCase(
        `(?<up4>${source('up-to')})?(?<!\\p{L})(?:${parts})(?!\\p{L})|(?<up>${source('up-to')})?(?:(?<=^|[\\s(（\\[])[-−–]\\s?(?<a>${FIGURE})\\s?%|(?<b>${FIGURE})\\s?[%％]\\s?${source('off')}|(?<!\\p{L})(?:${source('save')}|${source('off-before')})\\s?(?<up2>${source('up-to')})?(?<c>${FIGURE})\\s?%|(?<!\\p{L})(?<h>${source('half')})(?!\\p{L})|(?<hu>${source('half-unspaced')}))|(?<up3>${source('up-to')})?(?:(?<![\\d.])(?<z>[1-9](?:\\.\\d)?|[1-9][1-9])|(?<zh>${source('numeral')}))${source('tenths')}(?<qi>${source('from')})?`,
        'gu',
      ),
    /** The discount is for some buyers, some ways to pay or several pieces. */
    condition: () => pattern('condition'),
    /** Text behind what is saved but no money: "save 30 % on energy". */
    ofUse: () => anyCase(`^\\s?${source('of-use')}`),
    /** Text before the upper end of a range over many goods: "40-50% off". */
    upperEnd: () => anyCase(`\\d\\s?%?\\s?(?:[-–—~]|${source('to')})\\s?$`),
    /** A cheap sign of each discount. */
    mark: () =>
      anyCase(
        `[-−–]\\s?${FIGURE}\\s?%|\\d\\s?[%％]\\s?${source('off')}|(?:${source('save')}|${source('off-before')})[^\\d]{0,12}${FIGURE}\\s?%|(?:\\d|${source('numeral')})${source('tenths')}|${source('half')}|${source('half-unspaced')}|${shares.map((share) => source(`share-${share}`)).join('|')}`,
      ),
  });
});

/** A discount as a share of the former price. */
export interface Discount {
  share: number;
  start: number;
  end: number;
}

/** Returns the exact discounts of a text. Bounds such as "up to 50 %", and ranges, are left out. */
export function discountsIn(text: string, book: WordBook): Discount[] {
  const { off, ofUse, upperEnd } = book.of(DISCOUNT_WORDS);
  return allMatches(text, off).flatMap((match): Discount[] => {
    const { up, up2, up3, up4, a, b, c, h, hu, z, zh, qi, ...parts } = match.groups ?? {};
    const start = match.index;
    if ([up, up2, up3, up4, qi].some((one) => one !== undefined)) return [];
    if (upperEnd.test(text.slice(Math.max(0, start - BEHIND), start))) return [];
    if (ofUse.test(text.slice(start + match[0].length))) return [];
    const span = { start, end: start + match[0].length };
    if (h !== undefined || hu !== undefined) return [{ share: 0.5, ...span }];
    const part = Object.entries(parts)
      .find(([, told]) => told !== undefined)?.[0]
      .slice(1);
    if (part !== undefined) return [{ share: Number(part) / 100, ...span }];
    const percent = a ?? b ?? c;
    if (percent !== undefined) return [{ share: decimalOf(percent) / 100, ...span }];
    const tenths = z ?? digitsOf(zh ?? '', book);
    // 75折 and 7.5折 are the same.
    return [{ share: 1 - Number(tenths) / (/^\d\d$/.test(tenths) ? 100 : 10), ...span }];
  });
}

/** Returns the digits of characters that stand for one each: 75 of 七五. */
function digitsOf(characters: string, book: WordBook): string {
  return [...characters].map((one) => wholeNumber(one, book) ?? '').join('');
}

/** Returns the hit of a discount that is stated as `share` and is `real` by the two prices. */
export function discountHit(
  stated: Evidence,
  { list, price }: { list: Evidence; price: Evidence },
  { share, real }: { share: number; real: number },
): RuleHit {
  const data = {
    left: stated.quote.trim(),
    right: `${list.quote} → ${price.quote} (−${Math.round(real * 100)} %)`,
    difference: Number((share - real).toFixed(4)),
  };
  return { evidence: [stated, price, list], data };
}
