import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import { countryOf, onlyCountryOf } from '../../src/claims/facts/countries.ts';
import { originCode } from '../../src/claims/facts/origins.ts';

const { words } = (await loadRules([])).book.scanners;

describe('the country that an origin names', () => {
  it.each([
    ['USA.', 'US'],
    ['U.S.', 'US'],
    ['U. S. A.', 'US'],
    ['usa', 'US'],
    ['The United States of America.', 'US'],
    ['Made in the U.S.A.', 'US'],
    ['Burlington, Vermont, USA', 'US'],
    ['Nashville, Tennessee', 'US'],
    ['U.K.', 'GB'],
    ['Leeds (England)', 'GB'],
    ['P.R. China', 'CN'],
    ['People’s Republic of China', 'CN'],
    ['Taiwan R.O.C.', 'TW'],
    ['Hergestellt in den Vereinigten Staaten', 'US'],
    ['DE', 'DE'],
    ['Bundesrepublik Deutschland', 'DE'],
    ['Laguiole (12), France', 'FR'],
    ['Fabriqué en France.', 'FR'],
    ['EE. UU.', 'US'],
    ['Prodotto in Italia', 'IT'],
    ['Gemaakt in Nederland', 'NL'],
    ['Wyprodukowano w Polsce', 'PL'],
    ['日本（岐阜県）', 'JP'],
    ['产自法国波尔多', 'FR'],
    ['德国制造', 'DE'],
    ['England and Wales', 'GB'],
  ])('%s: %s', (origin, code) => expect(originCode(origin, words)).toBe(code));

  it.each([
    'Elkhart, IN',
    'Boise, ID',
    'Dover, DE',
    'Gummersbach',
    'European Union',
    'China or Vietnam',
    'Francia y España',
    '中国和越南',
    'de luxe',
    'in-house',
    'Malmö',
  ])('no single one: %s', (origin) => expect(originCode(origin, words)).toBeUndefined());

  it('is China for Taiwan only where two statements are compared', () =>
    expect([countryOf('Taiwan', words), onlyCountryOf('Taiwan', words)]).toEqual(['CN', 'TW']));
});
