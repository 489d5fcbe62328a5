import type { UiLanguage } from '../../messages/languages.ts';
import type { Finding } from '../../model/report/finding.ts';
import { label } from './labels.ts';

/** Why it is not pressing; empty where it is. */
export function settledText(
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
