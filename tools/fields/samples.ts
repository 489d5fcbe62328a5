// Samples for the rankers: the candidates of a page, compared with notes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPage } from '../../src/extract/extract-page.ts';
import { fold, type FieldCandidates } from '../../src/extract/rank/ranker.ts';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';
import { GrowingFeatures } from './growing-features.ts';
import { hideMarkup } from './hide-markup.ts';
import { soldOutPages } from './sold-out.ts';
import { FIELDS, type Note, type Value } from './notes.ts';

/** Fields of the rankers, with the fields of the notes. */
export const RANKED: Record<string, string> = {
  name: 'name',
  price: 'price',
  listPrice: 'listPrice',
  availability: 'availability',
  itemCondition: 'condition',
  brand: 'brand',
  sku: 'sku',
  gtin: 'gtin',
  mpn: 'mpn',
  ratingValue: 'rating',
  reviewCount: 'reviewCount',
  seller: 'seller',
  countryOfOrigin: 'countryOfOrigin',
};

/** One page with the candidates of all fields. */
export interface Sample {
  file: string;
  merchant: string;
  /**
   * Origin: a saved page, one with its markup hidden, one made sold out, a page of another kind, an invented
   * page, or a wording of a test.
   */
  kind: 'page' | 'hidden' | 'soldOut' | 'other' | 'invented' | 'form';
  note: Note;
  language: string;
  hasMarkup: boolean;
  fields: Map<string, Pool>;
}

export interface Pool extends FieldCandidates {
  right: boolean[];
  /** Candidates to learn as right: only exact matches with the note, if there are any. */
  learnt: boolean[];
  /** The noted value; `undefined` if it was not noted. */
  wanted: Value;
}

export const vocabulary = new GrowingFeatures();
const NO_WEIGHTS = new Map<string, Float32Array>();

export async function readSamples(
  folder: string,
  notes: readonly Note[],
  kind: Sample['kind'],
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const note of notes) {
    const path = join(folder, note.file);
    if (!existsSync(path)) continue;
    const { text } = await decodePage(readFileSync(path));
    const sample = sampleOf(kind === 'hidden' ? hideMarkup(text) : text, note, kind);
    samples.push(sample);
    if (kind !== 'page') continue;
    const { file, merchant } = note;
    for (const made of soldOutPages(text, sample))
      samples.push(sampleOf(made, { file, merchant, availability: 'OutOfStock' } as Note, 'soldOut'));
  }
  return samples;
}

export function sampleOf(html: string, note: Note, kind: Sample['kind']): Sample {
  const fields = new Map<string, Pool>();
  const observe = (seen: FieldCandidates) => {
    const field = FIELDS[RANKED[seen.field] ?? ''];
    if (!field) return;
    const wanted = field.wanted(note);
    const right = seen.values.map(
      (value) => wanted !== null && wanted !== undefined && field.same(wanted, valueOf(value)),
    );
    const exact = seen.keys.map((key, i) => right[i]! && key === fold(String(wanted)));
    fields.set(seen.field, { ...seen, right, wanted, learnt: exact.includes(true) ? exact : right });
  };
  const { listing } = extractPage({
    html,
    ranking: { models: { vocabulary, weights: NO_WEIGHTS }, observe },
  });
  return {
    file: note.file,
    merchant: note.merchant ?? note.file,
    kind,
    note,
    language: listing.inLanguage ?? '',
    hasMarkup: /"@type"\s*:\s*"(?:\w+:)?Product|itemtype=["'][^"']*schema\.org\/Product/i.test(html),
    fields,
  };
}

function valueOf(value: unknown): Value {
  if (typeof value !== 'object' || value === null) return value as Value;
  const { amount, value: inner } = value as { amount?: number; value?: number };
  return amount ?? inner;
}
