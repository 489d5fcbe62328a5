import { LANGUAGES, type UiLanguage } from '../../messages/languages.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Side } from '../../model/report/finding.ts';
import type { Same, State } from '../../model/report/same.ts';
import { sameText } from '../../model/report/same-text.ts';
import type { Bilingual } from '../../model/text/bilingual.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { CheckContext, RuleHit, SharedSubject } from './check-context.ts';

/**
 * Says what both sides of a contradiction are about, such as "storage of the variant". Undefined where the
 * check does not say it.
 */
export function sameOf({ same }: RuleHit, context: CheckContext, lang: UiLanguage): Same | undefined {
  if (!isWhole(same)) return undefined;
  const { what, of, because } = same;
  const named = {
    what: typeof what === 'string' ? titleOf(what) : what,
    of: among(of, context.extraction.listing.offers.length > 1),
    because,
  };
  return { ...named, text: sameText(named, lang) };
}

function isWhole(same: RuleHit['same']): same is SharedSubject {
  return same?.what !== undefined && same.of !== undefined && same.because !== undefined;
}

/** A listing without variants speaks of the goods; one with several offers speaks of a variant. */
function among(of: SharedSubject['of'], hasVariants: boolean): SharedSubject['of'] {
  if (hasVariants) return of === 'offer' ? 'variant' : of;
  return of === 'variant' ? 'goods' : of;
}

function titleOf(what: Exclude<SharedSubject['what'], Bilingual>): Bilingual {
  return { en: LANGUAGES.en.sameWhat[what], zh: LANGUAGES.zh.sameWhat[what] };
}

/**
 * Returns one side of a contradiction with its normal value and its referent. `lang` is the listing's
 * language: "2.000 mAh" is 2000 mAh in German and 2 mAh in English.
 */
export function sideOf(
  one: Evidence,
  same: Same | undefined,
  states: readonly State[] = [],
  lang?: string,
): Side {
  const { value, dimension } = normalValue(one, lang);
  const side = { ...one, value, ...(dimension === undefined ? {} : { dimension }) };
  if (same === undefined) return side;
  const { what, of } = same;
  return { ...side, referent: { what, of, ...(states.length === 0 ? {} : { state: [...states] }) } };
}

/** Returns a measure in its base unit, else the field's value, else the quote in normalised lower case. */
function normalValue(
  { value, quote }: Evidence,
  lang: string | undefined,
): { value: unknown; dimension?: string } {
  if (value !== undefined && typeof value !== 'number') return { value };
  const measures = findQuantities(quote, { lang });
  const measure = measures.find(
    ({ base, total }) => value === undefined || value === base || value === total,
  );
  if (measure !== undefined && (value !== undefined || measures.length === 1))
    return { value: value ?? measure.total ?? measure.base, dimension: measure.dimension };
  return { value: value ?? folded(quote) };
}

function folded(quote: string): string {
  return quote.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
