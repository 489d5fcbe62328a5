import type { Extraction } from '../../model/listing/extraction.ts';

/** Returns the name of the property whose value stands in the block; undefined where none does. */
export function propertyName(
  { listing, evidence }: Pick<Extraction, 'listing' | 'evidence'>,
  block: number,
): string | undefined {
  const index = evidence.additionalProperty?.findIndex((one) => one.block === block) ?? -1;
  return listing.additionalProperty[index]?.name;
}
