import type { Evidence, EvidenceMap } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Edit } from '../../model/report/suggestion.ts';

type Words = Pick<Edit, 'block' | 'start' | 'end' | 'text'>;

/** Returns the listing with an edit applied to one block, as if it had been read so. */
export function editedExtraction(extraction: Extraction, edit: Words): Extraction {
  const before = extraction.listing.blocks[edit.block]?.text ?? '';
  const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
  const isLost = (value: string | undefined) =>
    value !== undefined && before.includes(value) && !after.includes(value);
  const listing: Listing = {
    ...extraction.listing,
    blocks: extraction.listing.blocks.map((block, at) =>
      at === edit.block ? { ...block, text: after } : block,
    ),
    additionalProperty: extraction.listing.additionalProperty.filter(({ value }) => !isLost(value)),
  };
  if (listing.name === before.trim()) listing.name = after.trim();
  return {
    listing,
    evidence: moved(extraction.evidence, edit),
    notes: extraction.notes,
    ...(extraction.doubtful === undefined ? {} : { doubtful: extraction.doubtful }),
    ...(extraction.landing === undefined ? {} : { landing: extraction.landing }),
    placeInBlock: (block, offset) => extraction.placeInBlock(block, offset),
    placeOf: (evidence) => extraction.placeOf(evidence),
  };
}

/** Shifts the evidence after the edit, and drops the evidence that overlaps it. */
function moved(evidence: EvidenceMap, edit: Words): EvidenceMap {
  const by = edit.text.length - (edit.end - edit.start);
  const one = (entry: Evidence): Evidence[] => {
    const { block, start = 0, end = 0 } = entry;
    if (block !== edit.block || end <= edit.start) return [entry];
    return start >= edit.end ? [{ ...entry, start: start + by, end: end + by }] : [];
  };
  return Object.fromEntries(Object.entries(evidence).map(([field, list]) => [field, list.flatMap(one)]));
}
