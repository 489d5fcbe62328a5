// Looks up currencies by ISO 4217 code or by region: decimals, home locale, signs and names.

import rows from './intl-currencies.json' with { type: 'json' };

/** A currency with the ways to write it. */
export interface Currency {
  code: string;
  /** Number of digits after the decimal mark, such as 2 for EUR and 0 for JPY. */
  decimals: number;
  /** The locale whose separators amounts are mostly written with, such as "de-DE" for EUR. */
  home: string;
  /** Whether the currency mostly stands after the number, as in "10 zł". */
  follows: boolean;
  /** Signs that Intl knows, in the languages of the currency's country and abroad. */
  signs: readonly string[];
  /** Names in the same languages, singular and plural. */
  names: readonly string[];
}

/** Regions of currencies that several countries share. The first region is that of the home locale. */
const SHARED: Record<string, string> = {
  XOF: 'SN CI ML BF BJ TG NE GW',
  XAF: 'CM GA CG TD CF GQ',
  XCD: 'LC AG DM GD KN VC',
  XPF: 'PF NC WF',
};
/** Currencies that belong to no single region: the euro, and currencies that were given up. */
const WITHOUT_REGION = new Set(['EUR', 'HRK', 'CUC', 'SLL', 'ZWL', 'ANG', 'XCG', 'SVC']);

const byCode = new Map<string, Currency>();
const byRegion = new Map<string, string>();

for (const row of rows) {
  const [head = '', signs = '', names = ''] = row.split('|');
  const [code = '', decimals = '2', home = '', side = '<'] = head.split(' ');
  byCode.set(code, {
    code,
    decimals: Number(decimals),
    home,
    follows: side === '>',
    signs: listed(signs),
    names: listed(names),
  });
  if (WITHOUT_REGION.has(code)) continue;
  for (const region of SHARED[code]?.split(' ') ?? [home.slice(-2)]) byRegion.set(region, code);
}

function listed(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}

/** Returns the data of an ISO 4217 code. An unlisted code gets two decimals and no signs. */
export function currencyOf(code: string | null | undefined): Currency | null {
  if (code === null || code === undefined || code === '') return null;
  return byCode.get(code) ?? { code, decimals: 2, home: 'en-US', follows: false, signs: [], names: [] };
}

/** True for a code that the tables know. */
export const isListedCurrency = (code: string): boolean => byCode.has(code);

/** Returns the currency of an ISO 3166 region; null for the euro area and for unlisted regions. */
export function currencyOfRegion(region: string | null): string | null {
  return (region === null ? undefined : byRegion.get(region)) ?? null;
}

/** Returns the only region of a currency, such as "JP" for JPY; null where several countries share it. */
export function regionOfCurrency(code: string): string | null {
  const region = byCode.get(code)?.home.slice(-2);
  return region !== undefined && byRegion.get(region) === code && SHARED[code] === undefined ? region : null;
}

/** Returns every listed currency. */
export function allCurrencies(): Currency[] {
  return [...byCode.values()];
}
