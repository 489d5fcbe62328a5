// Samples for the rankers from the project's own invented pages.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readNotes, type Note } from './notes.ts';
import { readSamples, type Sample } from './samples.ts';

/** Returns the invented pages with their facts. */
export async function inventedSamples(): Promise<Sample[]> {
  const layouts = join('fixtures', 'layouts');
  const shops = join('fixtures', 'shops');
  return [
    ...(await readSamples(layouts, readNotes(join(layouts, 'notes.jsonl')), 'invented')),
    ...(await readSamples(join('fixtures', 'pages'), pageNotes(join('fixtures', 'pages')), 'invented')),
    ...(await readSamples(shops, shopNotes(join(shops, 'expected.json')), 'invented')),
  ];
}

type Facts = Record<string, string | number | null>;

function shopNotes(path: string): Note[] {
  const expected = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Facts>;
  return Object.entries(expected).map(
    ([name, facts]) =>
      ({
        ...facts,
        file: `${name}.html`,
        list_price: facts.listPrice,
        review_count: facts.reviewCount,
        seller_name: facts.seller,
        country_of_origin: facts.countryOfOrigin,
      }) as unknown as Note,
  );
}

/** Returns notes of the golden pages from the facts that a buyer sees. */
function pageNotes(folder: string): Note[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name, 'expect.json');
    const { facts } = JSON.parse(readFileSync(path, 'utf8')) as { facts: Facts };
    if (facts.price === undefined) return [];
    const { price, currency, availability } = facts;
    const list_price = facts.listPrice ?? null;
    return [
      {
        file: join(name, 'page.html'),
        name: facts.name,
        price,
        currency,
        availability,
        list_price,
        brand: facts.brand,
        sku: facts.sku,
        mpn: facts.mpn,
      } as unknown as Note,
    ];
  });
}
