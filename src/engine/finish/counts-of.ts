import type { Finding } from '../../model/report/finding.ts';
import type { Counts } from '../../model/report/report.ts';

/** Counts the findings by outcome, and adds the rules that found nothing. */
export function countsOf(
  findings: readonly Finding[],
  { pass, inapplicable }: Pick<Counts, 'pass' | 'inapplicable'>,
): Counts {
  const counts: Counts = { violation: 0, review: 0, pass, inapplicable, error: 0 };
  let ignored = 0;
  for (const { outcome, suppression } of findings)
    if (suppression === undefined) counts[outcome] += 1;
    else ignored += 1;
  return ignored === 0 ? counts : { ...counts, ignored };
}
