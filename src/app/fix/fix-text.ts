// Applies the safe suggestions to a text.
import type { Finding } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';
import { keyOf, keysOf } from '../check/finding-keys.ts';
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
  return { text, applied, report };
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
 * the shorter wins.
 */
function fixesOf(text: string, { findings }: Report, refused: ReadonlySet<string>): Fix[] {
  const fixes: Fix[] = [];
  for (const finding of findings) {
    if (finding.outcome !== 'violation' || finding.suppression !== undefined) continue;
    for (const { safe, edit } of finding.suggestions ?? []) {
      const placed = safe ? sourceEdit(text, edit) : undefined;
      if (placed === undefined || refused.has(nameOf(finding, edit))) continue;
      fixes.push({ ...placed, finding, old: edit.old });
      break;
    }
  }
  const kept: Fix[] = [];
  for (const one of fixes.sort((a, b) => a.end - a.start - (b.end - b.start)))
    if (kept.every(({ start, end }) => end <= one.start || start >= one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

function nameOf(finding: Finding, { old, text }: { old: string; text: string }): string {
  return [keyOf(finding), old, text].join('\n');
}
