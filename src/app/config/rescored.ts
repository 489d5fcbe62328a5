import { scoreOf } from '../../engine/finish/score.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Counts, Report } from '../../model/report/report.ts';

/** The report with these findings; rules that have nothing left but what was set aside count as ignored. */
export function rescored(report: Report, findings: readonly Finding[]): Report {
  const counts: Counts = { ...report.counts };
  for (const ruleId of new Set(findings.map((finding) => finding.ruleId))) {
    const own = findings.filter((finding) => finding.ruleId === ruleId);
    const before = worst(
      own.filter((finding) =>
        report.findings.some(
          (old) => old.fingerprint === finding.fingerprint && old.suppression === undefined,
        ),
      ),
    );
    const after = worst(own.filter(({ suppression }) => suppression === undefined));
    if (before === after || before === undefined) continue;
    counts[before] -= 1;
    if (after === undefined) counts.ignored = (counts.ignored ?? 0) + 1;
    else counts[after] += 1;
  }
  const open = findings.filter(({ suppression }) => suppression === undefined);
  const { arithmetic = [], ...score } = scoreOf(open, counts, true);
  const { detail } = report;
  return {
    ...report,
    findings: [...findings],
    counts,
    score: report.score.arithmetic === undefined ? score : { ...score, arithmetic },
    ...(detail === undefined ? {} : { detail: { ...detail, arithmetic } }),
  };
}

function worst(findings: readonly Finding[]): 'violation' | 'review' | undefined {
  if (findings.some(({ outcome }) => outcome === 'violation')) return 'violation';
  return findings.some(({ outcome }) => outcome === 'review') ? 'review' : undefined;
}
