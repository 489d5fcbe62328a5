import type { EvidenceMap } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';

/** Returns the evidence as plain data, each value with its line and column. */
export function placedEvidence(extraction: Extraction): EvidenceMap {
  const evidence: EvidenceMap = {};
  for (const [field, values] of Object.entries(extraction.evidence)) {
    evidence[field] = values.map((value) => ({ ...value, ...extraction.placeOf(value) }));
  }
  return evidence;
}
