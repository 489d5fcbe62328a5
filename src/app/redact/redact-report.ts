import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Fact, ReportDetail } from '../../model/report/report-detail.ts';
import type { Redaction } from '../../model/config/redaction.ts';
import type { Report } from '../../model/report/report.ts';
import type { Suggestion } from '../../model/report/suggestion.ts';
import type { PeopleBook } from '../../model/rule/people.ts';
import { redactorOf, type Redactor } from './redactor.ts';

/**
 * Returns the report without personal data. Texts keep their length, so offsets stay valid; fingerprints were
 * computed before.
 */
export function redactReport(
  report: Report,
  listing: Listing,
  redaction: Redaction,
  people: PeopleBook,
  lang: UiLanguage,
): Report {
  const redactor = redactorOf(listing, redaction, people);
  const name = report.listing.name && redactor.text(report.listing.name);
  // A number after “电话” (telephone) may have been read as the item's number.
  const sku = report.listing.sku && redactor.text(report.listing.sku);
  const claims: Report['claims'] = [];
  for (const claim of report.claims) {
    const { block, start, end } = claim.where;
    const quote = redactor.slice(block, start, end, claim.quote);
    claims.push(quote === claim.quote ? claim : { ...claim, quote });
  }
  // Fast path, for most rows of a catalogue: no other text needs a look.
  if (!redactor.didHide && report.findings.length === 0 && report.detail === undefined) return report;
  const redacted: Report = {
    ...report,
    listing: {
      ...report.listing,
      ...(name === undefined ? {} : { name }),
      ...(sku === undefined ? {} : { sku }),
    },
    claims,
    findings: report.findings.map((finding) => redactFinding(finding, redactor)),
  };
  if (report.detail !== undefined) redacted.detail = redactDetail(report.detail, redaction, redactor);
  if (redactor.didHide) redacted.notes = [...report.notes, message(lang, 'notes', 'redacted')];
  return redacted;
}

function redactFinding(finding: Finding, redactor: Redactor): Finding {
  const { block, start, end } = finding.where;
  const redacted: Finding = {
    ...finding,
    quote: redactor.slice(block, start, end, finding.quote),
    message: redactor.text(finding.message),
    fix: redactor.text(finding.fix),
  };
  const { context, reason, data, evidence, suggestions } = finding;
  if (context !== undefined) {
    const at = start === undefined ? undefined : start - context.start;
    redacted.context = { ...context, text: redactor.slice(block, at, undefined, context.text) };
  }
  if (reason !== undefined) redacted.reason = redactor.text(reason);
  if (data !== undefined) redacted.data = redactor.value(data);
  if (evidence !== undefined) redacted.evidence = evidence.map((one) => redactEvidence(one, redactor));
  if (suggestions !== undefined)
    redacted.suggestions = suggestions.map((one) => redactSuggestion(one, redactor));
  return redacted;
}

export function redactEvidence(one: Evidence, redactor: Redactor): Evidence {
  const quote = redactor.slice(one.block, one.start, one.end, one.quote);
  const value: unknown = redactor.value(one.value);
  return { ...one, quote, ...(one.value === undefined ? {} : { value }) };
}

function redactSuggestion({ edit, ...rest }: Suggestion, redactor: Redactor): Suggestion {
  const old = redactor.slice(edit.block, edit.start, edit.end, edit.old);
  return {
    ...rest,
    after: redactor.text(rest.after),
    edit: { ...edit, old, text: redactor.text(edit.text) },
  };
}

function redactDetail(detail: ReportDetail, { mode }: Redaction, redactor: Redactor): ReportDetail {
  const blocks = detail.blocks.map((block, n) => {
    const text = redactor.block(n);
    return text === undefined ? block : { ...block, text };
  });
  const facts = detail.facts.map((fact): Fact => {
    if (fact.field.startsWith('seller') && mode !== 'all') return fact;
    const values = fact.values.map((one) => ({
      ...one,
      text: redactor.text(one.text),
      quote: redactor.slice(one.block, one.start, one.end, one.quote),
    }));
    return { ...fact, values };
  });
  return { ...detail, blocks, facts };
}
