import type { UiLanguage } from '../../model/text/bilingual.ts';
import type { Finding } from '../../model/report/finding.ts';

/** Why it is not pressing; empty where it is. */
export function settledText(
  { suppression, baselineState }: Pick<Finding, 'suppression' | 'baselineState'>,
  lang: UiLanguage,
): string {
  if (suppression !== undefined) {
    const { reason, until } = suppression;
    if (lang === 'zh') return `已忽略：${reason}${until === undefined ? '' : `（至 ${until}）`}`;
    return `ignored: ${reason}${until === undefined ? '' : ` (until ${until})`}`;
  }
  if (baselineState !== 'unchanged') return '';
  return lang === 'zh' ? '基线中已有' : 'in the baseline';
}
