import { countsOf } from '../../engine/finish/counts-of.ts';
import type { Report } from '../../model/report/report.ts';
import type { Severity } from '../../model/rule/outcome.ts';

/** Returns the report with only the findings of these severities. Errors stay, and so does the score. */
export function filterBySeverity(report: Report, shown: readonly Severity[]): Report {
  const findings = report.findings.filter(
    ({ outcome, severity }) => outcome === 'error' || shown.includes(severity),
  );
  if (findings.length === report.findings.length) return report;
  return { ...report, findings, counts: countsOf(findings, report.counts) };
}
