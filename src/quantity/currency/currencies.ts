import rows from './intl-currencies.json' with { type: 'json' };

export interface Currency {
  code: string;
  /** Digits after the decimal mark, as prices are written. */
  decimals: number;
  /** Locale whose separators the currency is mostly written with. */
  home: string;
  /** It is mostly written after the number. */
  follows: boolean;
  /** Signs as Intl knows them, in the languages of its country and abroad. */
  signs: readonly string[];
  /** Names in the same languages, one and several. */
  names: readonly string[];
}

/** Currencies of several countries; the first of each is in its home locale. */
const SHARED: Record<string, string> = {
  XOF: 'SN CI ML BF BJ TG NE GW',
  XAF: 'CM GA CG TD CF GQ',
  XCD: 'LC AG DM GD KN VC',
  XPF: 'PF NC WF',
};
/** Counted as countries by nobody: the union, and regions whose currency was given up. */
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

/** What is known of an ISO 4217 code; a code that is not listed counts as one with two decimals. */
export function currencyOf(code: string | null | undefined): Currency | null {
  if (code === null || code === undefined || code === '') return null;
  return byCode.get(code) ?? { code, decimals: 2, home: 'en-US', follows: false, signs: [], names: [] };
}

/** The currency of an ISO 3166 region; null where the region has none of its own (the euro area) or is not listed. */
export function currencyOfRegion(region: string | null): string | null {
  return (region === null ? undefined : byRegion.get(region)) ?? null;
}

/** The region a currency belongs to; null for those of several countries. */
export function regionOfCurrency(code: string): string | null {
  const region = byCode.get(code)?.home.slice(-2);
  return region !== undefined && byRegion.get(region) === code && SHARED[code] === undefined ? region : null;
}

/** Every listed currency. */
export function allCurrencies(): Currency[] {
  return [...byCode.values()];
}
