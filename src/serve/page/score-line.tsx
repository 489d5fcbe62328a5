import { categoryBasis, lawsBasis } from '../../report/parts/basis-text.ts';
import { label } from '../../report/parts/labels.ts';
import { named } from '../../report/parts/punctuation.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message, messageOrName } from '../../messages/message.ts';
import type { Checked } from './use-check.ts';

/**
 * The score, the score before, the number of findings, and the laws and goods it was judged by. Screen readers announce
 * changes.
 */
export function ScoreLine({
  checked: { report, before, busy, error },
  lang,
}: {
  checked: Checked;
  lang: UiLanguage;
}) {
  const t = (name: Parameters<typeof message<'desk'>>[2], values?: Record<string, string | number>) =>
    message(lang, 'desk', name, values);
  const { score, counts, notRated, state } = report ?? {};
  const now = score?.value;
  return (
    <div class="score-line" role="status" aria-live="polite" aria-busy={busy}>
      {error === undefined ? null : <p class="failed">{error}</p>}
      {report === undefined ? (
        error === undefined ? (
          <p class="dim">{t('nothingYet')}</p>
        ) : null
      ) : notRated !== undefined ? (
        <p>
          {state === 'partly-rated'
            ? named(label('partlyChecked', lang), notRated.message, lang)
            : notRated.message}
        </p>
      ) : (
        <p>
          <b class={`grade-${score?.grade ?? 'none'} value`}>{now}</b>{' '}
          {t('scoreOf', { violations: counts?.violation ?? 0, reviews: counts?.review ?? 0 })}{' '}
          {before === undefined || before === null || before === now ? null : (
            <span class="dim">{t('before', { n: before })}</span>
          )}
        </p>
      )}
      {report === undefined ? null : (
        <p class="dim basis">
          {lawsBasis(report, lang, (law) => messageOrName(lang, 'jurisdictions', law))}
          <br />
          {categoryBasis(report, lang) || t('goodsUnknown')}
        </p>
      )}
    </div>
  );
}
