export interface Currency {
  code: string;
  /** Digits after the decimal mark, as prices are written. */
  decimals: 0 | 2 | 3;
  /** Locale whose separators the currency is mostly written with. */
  home: string;
}

const TWO_DECIMALS = `USD:en-US EUR:de-DE GBP:en-GB CNY:zh-CN HKD:zh-HK TWD:zh-TW MOP:zh-MO SGD:en-SG
  AUD:en-AU CAD:en-CA NZD:en-NZ INR:en-IN PKR:en-PK LKR:en-LK NPR:ne-NP MUR:en-MU BDT:bn-BD BRL:pt-BR
  MXN:es-MX ARS:es-AR COP:es-CO UYU:es-UY PEN:es-PE BOB:es-BO DOP:es-DO CRC:es-CR CHF:de-CH SEK:sv-SE
  NOK:nb-NO DKK:da-DK PLN:pl-PL CZK:cs-CZ HUF:hu-HU RON:ro-RO BGN:bg-BG RUB:ru-RU UAH:uk-UA KZT:kk-KZ
  TRY:tr-TR ILS:he-IL ZAR:en-ZA EGP:en-EG MAD:fr-MA DZD:fr-DZ AED:en-AE SAR:en-SA QAR:en-QA THB:th-TH
  IDR:id-ID MYR:ms-MY PHP:en-PH NGN:en-NG KES:en-KE GHS:en-GH RSD:sr-RS GEL:ka-GE`;
const NO_DECIMALS = 'JPY:ja-JP KRW:ko-KR CLP:es-CL VND:vi-VN PYG:es-PY ISK:is-IS XOF:fr-SN XAF:fr-CM';
const THREE_DECIMALS = 'TND:fr-TN LYD:ar-LY KWD:en-KW BHD:en-BH JOD:en-JO OMR:en-OM';

const byCode = new Map<string, Currency>();
const byRegion = new Map<string, string>();

function read(rows: string, decimals: Currency['decimals']): void {
  for (const row of rows.trim().split(/\s+/)) {
    const [code = '', home = ''] = row.split(':');
    byCode.set(code, { code, decimals, home });
    byRegion.set(home.slice(-2), code);
  }
}
read(TWO_DECIMALS, 2);
read(NO_DECIMALS, 0);
read(THREE_DECIMALS, 3);

/** What is known of an ISO 4217 code; a code that is not listed counts as one with two decimals. */
export function currencyOf(code: string | null | undefined): Currency | null {
  if (code === null || code === undefined || code === '') return null;
  return byCode.get(code) ?? { code, decimals: 2, home: 'en-US' };
}

/** The currency of an ISO 3166 region; null where the region has none of its own (the euro area) or is not listed. */
export function currencyOfRegion(region: string | null): string | null {
  return (region === null ? undefined : byRegion.get(region)) ?? null;
}

/** Every listed ISO 4217 code. */
export function currencyCodes(): string[] {
  return [...byCode.keys()];
}
