import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Listing } from '../../src/model/listing/listing.ts';

/** Reads listings that another build extracted, by the name of the page's file. */
export function readEarlier(path: string): ReadonlyMap<string, Listing> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { input, listing } = JSON.parse(line) as { input: { uri: string }; listing: Listing };
      return [basename(input.uri), listing];
    }),
  );
}
