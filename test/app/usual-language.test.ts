import { expect, it } from 'vitest';
import { sampleListings } from '../../src/app/catalogue/sample-listings.ts';
import { usualLanguage } from '../../src/app/catalogue/usual-language.ts';
import { shippedColumns } from '../../src/app/rules/shipped-rules.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';

const languageOf = (...rows: [string, string, string?][]) =>
  usualLanguage(
    sampleListings(
      rows.map(([title, description, price], n) => ({ row: n + 1, record: { title, description, price } })),
      new ColumnLayout(['title', 'description', 'price'], shippedColumns.columns),
    ),
  );

it.each<[string, [string, string, string?][], string | undefined]>([
  ['by function words', [['Becher', 'Ein Becher aus Ton mit Henkel.'], ['Teller', 'Der Teller ist für die Mikrowelle nicht geeignet.']], 'de'],
  ['by n-grams', [['Vitamin C tablets', 'Prevents cancer. Vegan.'], ['Magnesium tablets', 'Helps depression. Vegan.'], ['Echinacea drops', 'Treats flu and colds.']], 'en'],
  ['not of a few words', [['Mug', 'Blue.']], undefined],
  ['not against the market by few words', [['Wool hat', 'Warm hat, 100% wool.', '19 GBP'], ['Straw hat', 'Light hat, hat band in navy.', '15 GBP']], undefined],
  ['of the market by few words', [['Filzhut', 'Warm, hat ein Band.', '19 EUR'], ['Strohhut', 'Leicht, hat ein Band und ist für den Sommer.', '15 EUR']], 'de'],
  ['not in Chinese characters', [['充电宝', '小巧轻便，现货秒发，支持快充。']], undefined],
])('the language that rows share is told %s', async (_, rows, language) => {
  expect(await languageOf(...rows)).toBe(language);
}); // prettier-ignore
