import type { Evidence } from '../../model/listing/evidence.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { ExtractReport } from '../../model/report/report.ts';
import type { Redaction } from '../../model/config/redaction.ts';
import type { PeopleBook } from '../../model/rule/people.ts';
import { redactEvidence } from './redact-report.ts';
import { redactorOf } from './redactor.ts';

/** Returns the listing and evidence of `extract` without personal data. Offsets stay valid. */
export function redactListing(
  { listing, evidence, candidates }: Pick<ExtractReport, 'listing' | 'evidence' | 'candidates'>,
  redaction: Redaction,
  people: PeopleBook,
): Pick<ExtractReport, 'listing' | 'evidence' | 'candidates'> & { didHide: boolean } {
  const redactor = redactorOf(listing, redaction, people);
  const keepsSeller = redaction.mode !== 'all';
  const isKept = (field: string) => keepsSeller && field.startsWith('seller');
  const blocks = listing.blocks.map((block, n) => ({ ...block, text: redactor.block(n) ?? block.text }));
  const { seller } = listing;
  const redacted: Listing = { ...redactor.value({ ...listing, blocks: [] }), blocks };
  if (seller !== undefined && keepsSeller) redacted.seller = seller;
  const shown = Object.entries(evidence).map(([field, values]) => [
    field,
    isKept(field) ? values : values.map((one) => redactEvidence(one as Evidence, redactor)),
  ]);
  const weighed = Object.entries(candidates ?? {}).map(([field, { values, ...rest }]) => {
    const hidden = values.map(({ share, evidence: one }) => ({
      share,
      evidence: isKept(field) ? one : redactEvidence(one, redactor),
    }));
    return [field, { ...rest, values: hidden }] as const;
  });
  return {
    listing: redacted,
    evidence: Object.fromEntries(shown) as ExtractReport['evidence'],
    ...(candidates === undefined ? {} : { candidates: Object.fromEntries(weighed) }),
    didHide: redactor.didHide,
  };
}
