// Reads headings of price columns that name a currency or a note: "Price (GBP)", "Preis EUR", "Preis inkl. MwSt.".
import { currencyNamed } from '../../quantity/currency/currency-marks.ts';
import { isListedCurrency } from '../../quantity/currency/currencies.ts';
import { foldColumn } from './fold-column.ts';

/** A heading without its currency and note. */
export interface PlainHeading {
  plain: string;
  /** ISO 4217 code, if the heading names one. */
  currency?: string;
}

const BRACKET = /^(.*\S)\s*[([（［【]([^()[\]（）［］【】]{1,40})[)\]）］】]\s*$/su;
/** The country of a shop: "Your Price USD (…, US)". */
const COUNTRY = /^\s*[A-Z]{2}\s*$/;
const PARTS = /[,;、，；]/u;
/** A code or sign after the last space, hyphen, underscore or slash: "Price GBP", price_eur, "Price £". */
const LAST = /^(.*[\p{L}\p{N}])(?:[\s_/-]([A-Za-z]{3})|[\s_/-]?(\p{Sc}))$/su;

/**
 * Returns the heading without a currency or note at its end; undefined if it has none. `notes` are folded
 * words that change nothing, such as "incl. VAT".
 */
export function plainHeading(heading: string, notes: ReadonlySet<string>): PlainHeading | undefined {
  const bracket = bracketIn(heading);
  if (bracket !== undefined) {
    const [before, inside] = bracket;
    const others = inside.split(PARTS).filter((part) => !notes.has(foldColumn(part)) && !COUNTRY.test(part));
    if (others.length === 0) return plainHeading(before, notes) ?? { plain: before };
    const currency = others.length === 1 ? currencyIn(others[0] as string) : undefined;
    return currency === undefined ? undefined : { plain: before, currency };
  }
  const words = heading.trim().split(/\s+/);
  const end = words.findIndex((_word, at) => at > 0 && notes.has(foldColumn(words.slice(at).join(' '))));
  if (end > 0) return { plain: words.slice(0, end).join(' ') };
  const [, name, code, sign] = LAST.exec(heading.trim()) ?? [];
  const currency = currencyIn(code ?? sign ?? '');
  return name === undefined || currency === undefined ? undefined : { plain: name, currency };
}

/** Returns what stands before the bracket at the end of a heading and what in it: "Name [en]". */
export function bracketIn(heading: string): [before: string, inside: string] | undefined {
  const [, before, inside] = BRACKET.exec(heading) ?? [];
  return before === undefined || inside === undefined ? undefined : [before, inside];
}

function currencyIn(text: string): string | undefined {
  const code = text.trim() === '' ? null : currencyNamed(text);
  return code !== null && isListedCurrency(code) ? code : undefined;
}
