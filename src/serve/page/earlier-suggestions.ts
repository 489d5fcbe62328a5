import type { Finding } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';

/** Returns a report without suggestions, with those of the earlier report for the same words added. */
export function withEarlierSuggestions(
  report: Report | undefined,
  earlier: Report | undefined,
): Report | undefined {
  if (report === undefined || earlier === undefined) return report;
  const known = new Map(earlier.findings.map((one) => [nameOf(one), one.suggestions]));
  const findings = report.findings.map((one): Finding => {
    const suggestions = known.get(nameOf(one));
    return suggestions === undefined ? one : { ...one, suggestions };
  });
  return { ...report, findings };
}

const nameOf = ({ ruleId, quote }: Finding) => `${ruleId}\n${quote}`;
