import type { Candidate } from '../../engine/rewrite/candidate.ts';
import { rewritesOf } from '../../engine/rewrite/rewrites-of.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';
import type { Suggestion } from '../../model/report/suggestion.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { editedExtraction } from './edited-extraction.ts';
import { withJoined } from './joined-suggestions.ts';

/** A listing with more findings than this gets suggestions for the gravest: each is checked by a check of its own. */
const MOST_FINDINGS = 60;

/**
 * Adds to each finding the wordings that could stand instead, one finding a step. Each is tried on the listing with `check` before it is
 * called safe.
 */
export function* withSuggestions(
  report: Report,
  extraction: Extraction,
  book: RuleBook,
  check: (edited: Extraction) => Report,
): Generator<undefined, Report> {
  const before = keysOf(report.findings);
  const { blocks, inLanguage } = extraction.listing;
  const findings: Finding[] = [];
  for (const finding of report.findings) {
    const rule = findings.length < MOST_FINDINGS ? book.byId.get(finding.ruleId) : undefined;
    if (rule === undefined) {
      findings.push(finding);
      continue;
    }
    const lang = languageOf(finding.quote, inLanguage);
    const suggestions = rewritesOf(finding, blocks, rule, book.compiled, lang)
      .map((candidate) =>
        tried(candidate, [finding], before, () => check(editedExtraction(extraction, candidate.edit))),
      )
      .filter((one) => one !== undefined);
    findings.push(suggestions.length === 0 ? finding : { ...finding, suggestions });
    yield;
  }
  const joined = withJoined(
    findings,
    blocks,
    ({ quote }) => book.compiled.rewriting?.[languageOf(quote, inLanguage)],
    (candidate, group) =>
      tried(candidate, group, before, () => check(editedExtraction(extraction, candidate.edit))),
  );
  return { ...report, findings: joined.map((finding) => withPlaces(finding, extraction)) };
}

function withPlaces(finding: Finding, extraction: Extraction): Finding {
  const { suggestions } = finding;
  if (suggestions === undefined) return finding;
  return { ...finding, suggestions: suggestions.map((one) => placed(one, extraction)) };
}

/** A finding by its rule and words: the listing's own name may change with them. */
export function keyOf({ ruleId, quote }: Finding): string {
  return `${ruleId}\n${quote.toLowerCase()}`;
}

export function keysOf(findings: readonly Finding[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const finding of findings) keys.set(keyOf(finding), 1 + (finding.repeats ?? 0));
  return keys;
}

/** Undefined where the words that go leave the finding as it is, or bring another. */
function tried(
  candidate: Candidate,
  group: readonly Finding[],
  before: ReadonlyMap<string, number>,
  check: () => Report,
): Suggestion | undefined {
  if (candidate.kind === 'fill') return { ...candidate, safe: false };
  const after = keysOf(check().findings);
  const goes = group.map(keyOf).every((key) => (after.get(key) ?? 0) < (before.get(key) ?? 1));
  const comes = [...after].some(([other, times]) => times > (before.get(other) ?? 0));
  return goes && !comes ? { ...candidate, safe: true } : undefined;
}

/** Both ends in the source: the end is that of the last character, which a mark of the source may follow. */
function placed(suggestion: Suggestion, extraction: Extraction): Suggestion {
  const { block, start, end } = suggestion.edit;
  const from = extraction.placeInBlock(block, start);
  const last = end === start ? from : extraction.placeInBlock(block, end - 1);
  const to = end === start || last.column === undefined ? last : { ...last, column: last.column + 1 };
  return { ...suggestion, edit: { ...suggestion.edit, from, to } };
}

/** Han characters in a listing in another language are Chinese. */
function languageOf(quote: string, inLanguage: string | undefined): string {
  if (inLanguage !== undefined && inLanguage !== 'en') return inLanguage;
  return /\p{Script=Han}/u.test(quote) ? 'zh' : 'en';
}
