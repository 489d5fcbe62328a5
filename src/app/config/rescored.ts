import { countsOf } from '../../engine/finish/counts-of.ts';
import { partScore, scoreOf } from '../../engine/finish/score.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Report } from '../../model/report/report.ts';

/** Returns the report with these findings and a new score. Suppressed findings do not lower it. */
export function rescored(report: Report, findings: readonly Finding[]): Report {
  const counts = countsOf(findings, report.counts);
  if (report.state === 'not-rated') return { ...report, findings: [...findings], counts };
  const whole = scoreOf(findings, {
    checked: report.score.checked,
    truthTold: report.score.truth !== null,
  });
  const { arithmetic = [], ...score } = report.state === 'partly-rated' ? partScore(whole) : whole;
  const { detail } = report;
  return {
    ...report,
    findings: [...findings],
    counts,
    score: report.score.arithmetic === undefined ? score : { ...score, arithmetic },
    ...(detail === undefined ? {} : { detail: { ...detail, arithmetic } }),
  };
}
