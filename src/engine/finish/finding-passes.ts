// Merges, drops and sorts the findings of a listing.
import type { Finding } from '../../model/report/finding.ts';
import { SEVERITIES } from '../../model/rule/outcome.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { placeIn, spansByBlock, type PlacedSpan, type Spans } from './spans.ts';

/** Merges a rule's findings on the same words (or, by `once`, in a block or listing) and counts repeats. */
export function mergeRepeats(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): Finding[] {
  const bySubject = new Map<string, Finding>();
  for (const finding of findings) {
    const subject = subjectOf(finding, rules.get(finding.ruleId)?.once);
    const first = bySubject.get(subject);
    if (first === undefined) bySubject.set(subject, finding);
    else bySubject.set(subject, { ...stronger(first, finding), repeats: (first.repeats ?? 0) + 1 });
  }
  return [...bySubject.values()];
}

function subjectOf({ ruleId, fingerprint, where: { block } }: Finding, once: Rule['once']): string {
  if (once === 'listing') return ruleId;
  return once === 'block' && block !== undefined ? `${ruleId} ${block}` : fingerprint;
}

function stronger(first: Finding, other: Finding): Finding {
  return first.outcome === 'review' && other.outcome === 'violation' ? other : first;
}

/** Drops findings on the same words as a finding of a more specific rule, unless that one is weaker. */
export function dropSuperseded(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): Finding[] {
  /** For each rule and rank: the subjects of findings that supersede it. */
  const betters = new Map<string, Subjects>();
  return findings.filter((finding) => {
    const key = `${finding.ruleId} ${rank(finding)}`;
    let better = betters.get(key);
    if (better === undefined) {
      const others = findings.filter(
        (other) => goesBefore(other, finding, rules) && rank(other) >= rank(finding),
      );
      betters.set(key, (better = new Subjects(others)));
    }
    return !better.overlap(finding);
  });
}

function goesBefore(other: Finding, finding: Finding, rules: ReadonlyMap<string, Rule>): boolean {
  if (other.ruleId === finding.ruleId) return false;
  const rule = rules.get(other.ruleId);
  return (
    rule?.supersedes?.includes(finding.ruleId) === true ||
    (rules.get(finding.ruleId)?.lastResort === true &&
      rule?.lastResort !== true &&
      other.family !== 'omission')
  );
}

const rank = (finding: Finding) =>
  finding.outcome === 'violation' ? 2 : finding.outcome === 'review' ? 1 : 0;

/** The subjects of findings: spans of text or, where these are unknown, quotes. */
class Subjects {
  private readonly quotes = new Set<string>();
  private readonly places: ReadonlyMap<number, Spans>;

  constructor(findings: readonly Finding[]) {
    const places: PlacedSpan[] = [];
    for (const { quote, where, evidence = [], family } of findings) {
      const place = placeIn(where);
      if (place === undefined) this.quotes.add(quote);
      else places.push(place);
      if (family === 'contradiction')
        places.push(...evidence.slice(1).flatMap((side) => placeIn(side) ?? []));
    }
    this.places = spansByBlock(places);
  }

  overlap({ quote, where: { block = -1, start = 0, end = 0 } }: Finding): boolean {
    return this.quotes.has(quote) || this.places.get(block)?.overlap(start, end) === true;
  }
}

const OUTCOME_ORDER = ['violation', 'review', 'error'];

/** Sorts findings: violations first, then by severity, then in the order of the page. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const place = (finding: Finding) => (finding.where.block ?? -1) * 1e6 + (finding.where.start ?? 0);
  return [...findings].sort(
    (a, b) =>
      OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome) ||
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
      place(a) - place(b) ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
}
