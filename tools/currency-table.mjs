// Writes src/quantity/currency/intl-currencies.json from the data of Intl:
//   node tools/currency-table.mjs
// One line per currency: code, decimals, home locale, side of the sign | signs | names. Run it again with a
// newer Node.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OUT = join(fileURLToPath(new URL('..', import.meta.url)), 'src/quantity/currency/intl-currencies.json');
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const TRIPLES = PAIRS.flatMap((pair) => LETTERS.map((third) => pair + third));
/** Languages that write foreign currencies with special signs: `TT$`, `$US`. */
const WIDELY_READ = ['en', 'es', 'fr', 'pt', 'pt-PT', 'de', 'nl', 'it', 'sv', 'zh', 'ja'];
/** Second languages of many countries; used where Intl knows the locale. */
const SHARED = ['en', 'fr', 'es', 'pt', 'ar'];
/** Home locales of currencies of several countries, whose codes start with no country code. */
const HOMES = {
  EUR: 'de-DE',
  XAF: 'fr-CM',
  XOF: 'fr-SN',
  XPF: 'fr-PF',
  XCD: 'en-LC',
  XCG: 'nl-CW',
  ANG: 'nl-CW',
};
/** Home locales where shops write numbers as in the country's second language. */
const WRITTEN_AS = { MUR: 'en-MU', DZD: 'fr-DZ', PYG: 'es-PY', TND: 'fr-TN' };
/** Currencies that shops write with cents, although Intl says they are not used. */
const WITH_CENTS = new Set(['PKR', 'COP', 'HUF', 'IDR']);

const regionName = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languages = [...PAIRS, ...TRIPLES].filter(
  (one) => Intl.NumberFormat.supportedLocalesOf(one).length > 0,
);
const languagesOf = Map.groupBy
  ? Map.groupBy(languages, (one) => new Intl.Locale(one).maximize().region)
  : grouped(languages, (one) => new Intl.Locale(one).maximize().region);

const rows = Intl.supportedValuesOf('currency').flatMap((code) => {
  const home = homeOf(code);
  return home === null ? [] : [row(code, home)];
});
writeFileSync(OUT, `${JSON.stringify(rows, null, 2)}\n`);

function row(code, home) {
  const region = home.slice(-2);
  const spoken = (languagesOf.get(region) ?? []).map((one) => `${one}-${region}`);
  const shared = SHARED.map((one) => `${one}-${region}`).filter((one) => known(one));
  const locales = [...new Set([home, ...spoken, ...shared])];
  const signs = new Set(locales.flatMap((locale) => signsIn(locale, code)));
  for (const locale of WIDELY_READ)
    for (const sign of signsIn(locale, code)) if (/[$£¥]\p{L}|\p{L}[$£¥]/u.test(sign)) signs.add(sign);
  const names = new Set(['en', ...locales].flatMap((locale) => namesIn(locale, code)));
  for (const name of names)
    if (name.length > 30 || /[\d()|;]/.test(name) || signs.has(name)) names.delete(name);
  const { maximumFractionDigits } = format('en', code, 'symbol').resolvedOptions();
  const decimals = WITH_CENTS.has(code) ? 2 : maximumFractionDigits;
  const side = after(home, code) ? '>' : '<';
  return `${code} ${decimals} ${home} ${side}|${[...signs].join(';')}|${[...names].join(';')}`;
}

function homeOf(code) {
  const set = HOMES[code] ?? WRITTEN_AS[code];
  if (set !== undefined) return set;
  const region = code.slice(0, 2);
  if (code.startsWith('X') || regionName.of(region) === undefined) return null;
  return `${new Intl.Locale(`und-${region}`).maximize().language}-${region}`;
}

function format(locale, code, currencyDisplay) {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay });
}

function known(locale) {
  return new Intl.NumberFormat(locale).resolvedOptions().locale === locale;
}

function part(parts) {
  return (parts.find((one) => one.type === 'currency')?.value ?? '').replace(/[\u200b-\u200f]/g, '').trim();
}

function signsIn(locale, code) {
  return ['symbol', 'narrowSymbol']
    .map((display) => part(format(locale, code, display).formatToParts(1)))
    .filter((sign) => sign !== code && sign !== '' && !/\p{Private_Use}/u.test(sign));
}

function namesIn(locale, code) {
  return [1, 2, 5, 1.5]
    .map((amount) => part(format(locale, code, 'name').formatToParts(amount)))
    .filter((name) => name !== code && name !== '');
}

function after(home, code) {
  const parts = format(home, code, 'symbol').formatToParts(1);
  return parts.findIndex((one) => one.type === 'currency') > parts.findIndex((one) => one.type === 'integer');
}

function grouped(values, key) {
  const groups = new Map();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}
