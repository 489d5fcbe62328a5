import { emptyListing, type Extraction } from '../model/listing.ts';

export function extractRow(record: Record<string, unknown>, row: number): Extraction {
  const listing = emptyListing('feed');
  if (typeof record['id'] === 'string') listing.id = record['id'];
  if (typeof record['inLanguage'] === 'string') listing.inLanguage = record['inLanguage'];
  if (typeof record['name'] === 'string') {
    listing.name = record['name'];
    listing.blocks.push({ role: 'title', text: record['name'], field: 'name' });
  }
  if (typeof record['description'] === 'string') {
    listing.blocks.push({ role: 'description', text: record['description'], field: 'description' });
  }
  return { listing, evidence: {}, notes: [], placeInBlock: () => ({ row }), placeOf: () => ({ row }) };
}
