// Findings that do not fail a run.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Finding } from '../../model/report/finding.ts';
import { label } from './labels.ts';

/** Returns why a finding is accepted: ignored, or in the baseline. Empty if it is not. */
export function acceptedText(
  { suppression, baselineState }: Pick<Finding, 'suppression' | 'baselineState'>,
  lang: UiLanguage,
): string {
  if (suppression !== undefined) {
    const { reason, until } = suppression;
    return until === undefined
      ? label('ignored', lang, { reason })
      : label('ignoredUntil', lang, { reason, until });
  }
  return baselineState === 'unchanged' ? label('inBaseline', lang) : '';
}
