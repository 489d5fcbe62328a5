import type { EvidenceMap } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { WeighedField } from '../../model/listing/weighed-field.ts';

/** Returns the evidence as plain data, each value with its line and column. */
export function placedEvidence(extraction: Extraction): EvidenceMap {
  const evidence: EvidenceMap = {};
  for (const [field, values] of Object.entries(extraction.evidence)) {
    evidence[field] = values.map((value) => ({ ...value, ...extraction.placeOf(value) }));
  }
  return evidence;
}

/** Returns the candidates as plain data, each with its line and column. */
export function placedCandidates(
  extraction: Extraction,
  weighed: Record<string, WeighedField>,
): Record<string, WeighedField> {
  const placed: Record<string, WeighedField> = {};
  for (const [field, { values, ...rest }] of Object.entries(weighed)) {
    const inPlace = values.map(({ share, evidence }) => ({
      share,
      evidence: { ...evidence, ...extraction.placeOf(evidence) },
    }));
    placed[field] = { ...rest, values: inPlace };
  }
  return placed;
}
