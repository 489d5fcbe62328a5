import { emptyListing, type Extraction } from '../model/listing.ts';

export interface PageSource {
  html: string;
  url?: string;
  contentLanguage?: string;
}

export function extractPage(source: PageSource): Extraction {
  const listing = emptyListing('page');
  listing.blocks.push({ role: 'description', text: source.html.replace(/<[^>]*>/g, ' ') });
  return { listing, evidence: {}, notes: [], placeInBlock: () => ({}), placeOf: () => ({}) };
}
