// The normal value of a quote.
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import type { Side } from '../../model/report/finding.ts';
import { joined } from './punctuation.ts';
import { quantityText } from './quantity-text.ts';

/** Returns the value of one side if it differs from its quote, and its qualifiers: "1.5 kg, net". */
export function valueText(
  side: Pick<Side, 'value' | 'quote' | 'dimension' | 'referent'>,
  beside: unknown,
  lang: UiLanguage,
): string {
  const value = normalText(side.value, side.dimension, typeof beside === 'number' ? beside : undefined, lang);
  const states = (side.referent?.state ?? []).map((state) => message(lang, 'states', state));
  const isSaid = plain(value) === plain(side.quote);
  return joined([...(value === '' || isSaid ? [] : [value]), ...states], 'comma', lang);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

function normalText(
  value: unknown,
  dimension: string | undefined,
  beside: number | undefined,
  lang: UiLanguage,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number')
    return dimension === undefined
      ? value.toLocaleString(lang)
      : quantityText(value, dimension, beside ?? value, lang);
  if (typeof value !== 'object' || value === null) return '';
  const { amount, currency, value: inner, best, low, high } = value as Record<string, unknown>;
  const money = (sum: number) =>
    `${sum.toLocaleString(lang)} ${typeof currency === 'string' ? currency : ''}`.trim();
  if (typeof amount === 'number') return money(amount);
  if (typeof low === 'number' && typeof high === 'number')
    return `${low.toLocaleString(lang)}–${money(high)}`;
  if (typeof inner !== 'number') return '';
  const shown = inner.toLocaleString(lang);
  return typeof best === 'number' ? `${shown} / ${best}` : shown;
}
