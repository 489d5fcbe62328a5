// Applies the safe suggestions to a text.
import { overlaps } from '../../engine/rewrite/clause.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';
import type { Edit } from '../../model/report/suggestion.ts';
import { reviewsAlone, spanOf } from '../check/beside-violations.ts';
import { keyOf, keysOf } from '../check/finding-keys.ts';
import { withEmptied } from './emptied-element.ts';
import { applyEdits, sourceEdit, type SourceEdit } from './source-edit.ts';

/** A fix that removed its finding. */
export interface AppliedFix {
  ruleId: string;
  old: string;
  text: string;
}

export interface FixedText {
  text: string;
  applied: AppliedFix[];
  /** How many findings are gone, by outcome. */
  gone: { violations: number; reviews: number };
  /** The report on the fixed text. */
  report: Report;
}

interface Fix extends SourceEdit {
  finding: Finding;
  old: string;
}

/** Limit of rounds. One fix may make another possible; what needs more rounds is left. */
const MOST_ROUNDS = 12;

/**
 * Applies the safe suggestions of all violations, and checks the text again after each round. A fix that
 * leaves its finding or adds another is undone.
 */
export async function fixText(source: string, check: (text: string) => Promise<Report>): Promise<FixedText> {
  let text = source;
  let report = await check(text);
  const was = countsIn(report);
  const applied: AppliedFix[] = [];
  const refused = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = fixesOf(text, report, refused);
    if (fixes.length === 0) break;
    const together = await accepted(text, report, fixes, check);
    const one = together ?? (await firstAccepted(text, report, fixes, refused, check));
    if (one === undefined) continue;
    ({ text, report } = one);
    for (const { finding, old, text: put } of one.fixes)
      applied.push({ ruleId: finding.ruleId, old, text: put });
  }
  const is = countsIn(report);
  const gone = { violations: was.violations - is.violations, reviews: was.reviews - is.reviews };
  return { text, applied, gone, report };
}

function countsIn({ findings }: Report): FixedText['gone'] {
  const open = findings.filter(({ suppression }) => suppression === undefined);
  const countOf = (outcome: Finding['outcome']) => open.filter((one) => one.outcome === outcome).length;
  return { violations: countOf('violation'), reviews: countOf('review') };
}

interface Accepted {
  text: string;
  report: Report;
  fixes: readonly Fix[];
}

/** Tries the fixes one at a time and returns the first that holds. */
async function firstAccepted(
  text: string,
  report: Report,
  fixes: readonly Fix[],
  refused: Set<string>,
  check: (text: string) => Promise<Report>,
): Promise<Accepted | undefined> {
  for (const fix of fixes) {
    const one = fixes.length === 1 ? undefined : await accepted(text, report, [fix], check);
    if (one !== undefined) return one;
    refused.add(nameOf(fix.finding, fix));
  }
  return undefined;
}

async function accepted(
  text: string,
  before: Report,
  fixes: readonly Fix[],
  check: (text: string) => Promise<Report>,
): Promise<Accepted | undefined> {
  const changed = applyEdits(text, fixes);
  const report = await check(changed);
  const [was, is] = [keysOf(before.findings), keysOf(report.findings)];
  const stays = fixes.some(({ finding }) => (is.get(keyOf(finding)) ?? 0) >= (was.get(keyOf(finding)) ?? 1));
  const comes = [...is].some(([key, times]) => times > (was.get(key) ?? 0));
  return stays || comes ? undefined : { text: changed, report, fixes };
}

/**
 * Returns the first safe suggestion of each violation that has a place in the source. Of two that overlap,
 * the shorter wins. Words that are only to review are never deleted: they may be true.
 */
function fixesOf(text: string, { findings }: Report, refused: ReadonlySet<string>): Fix[] {
  const fixes: Fix[] = [];
  const reviews = reviewsAlone(findings);
  for (const finding of findings) {
    if (finding.outcome !== 'violation' || finding.suppression !== undefined) continue;
    for (const { safe, edit } of finding.suggestions ?? []) {
      const placed = safe ? sourceEdit(text, edit) : undefined;
      if (placed === undefined || refused.has(nameOf(finding, edit))) continue;
      if (reviews.some((one) => !isMendedBy(one, edit) && losesWords(one, edit))) continue;
      fixes.push({ ...withEmptied(text, placed), finding, old: edit.old });
      break;
    }
  }
  const kept: Fix[] = [];
  for (const one of fixes.sort((a, b) => a.end - a.start - (b.end - b.start)))
    if (kept.every(({ start, end }) => end <= one.start || start >= one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** True for a review that is the tail of a claim, which the same edit mends: 全国销量第一，没有之一. */
function isMendedBy({ suggestions = [], repeats = 0 }: Finding, { block, start, end }: Edit): boolean {
  return (
    repeats === 0 &&
    suggestions.some(
      ({ safe, edit }) => safe && edit.block === block && edit.start === start && edit.end === end,
    )
  );
}

/** True if an edit deletes the words of a review. Of repeats the report has no places, but their words are the same. */
function losesWords({ quote, where, repeats = 0 }: Finding, { old, text, ...edit }: Edit): boolean {
  const span = spanOf(where);
  const isInIt = where.block === edit.block && span !== undefined && overlaps(span, edit);
  return (isInIt || repeats > 0) && old.split(quote).length > text.split(quote).length;
}

function nameOf(finding: Finding, { old, text }: { old: string; text: string }): string {
  return [keyOf(finding), old, text].join('\n');
}
