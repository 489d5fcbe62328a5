import type { ListingData } from '../data.ts';
import { useView } from './context.ts';
import { OutcomeBar } from './outcome-bar.tsx';
import { ruleTitle } from './finding-words.ts';

/** Grade and score at a glance, the sums beside them. */
export function ScorePanel({ listing }: { listing: ListingData }) {
  const { t } = useView();
  const { score, counts } = listing;
  const { violation, review, pass, inapplicable } = counts;
  const isRated = score.checked > 0;
  return (
    <div class="score-panel">
      <div class={`grade grade-${isRated ? score.grade : 'none'}`}>
        <span class="grade-letter">{isRated ? score.grade : '–'}</span>
        {isRated ? (
          <span class="score-value">
            <b>{score.value}</b> {t('outOf')}
          </span>
        ) : (
          <span class="score-value">{t('notRated')}</span>
        )}
      </div>
      <div class="sums">
        <OutcomeBar
          parts={[
            {
              outcome: 'violation',
              n: counts.violation,
              name: t(counts.violation === 1 ? 'violation' : 'manyViolations'),
            },
            { outcome: 'review', n: counts.review },
            { outcome: 'pass', n: counts.pass },
          ]}
        />
        <p>
          {isRated
            ? t('checksText', { violation, review, pass, inapplicable, checked: score.checked })
            : t('nothingToCheck')}
          {counts.error === 0 ? '' : ` ${t('errorsText', { n: counts.error })}`}
        </p>
        <Arithmetic listing={listing} />
      </div>
    </div>
  );
}

function Arithmetic({ listing }: { listing: ListingData }) {
  const { data, lang, t } = useView();
  const factors = listing.detail?.arithmetic ?? [];
  const { value } = listing.score;
  if (factors.length === 0) return null;
  let left = 100;
  const rows = factors.map(({ ruleId, weight }) => {
    left *= 1 - weight / 100;
    return { ruleId, weight, left };
  });
  return (
    <details>
      <summary>{t('arithmetic')}</summary>
      <p class="note">{t('arithmeticText')}</p>
      <div class="scroll" tabIndex={0} role="group" aria-label={t('arithmetic')}>
        <table class="arithmetic">
          <thead>
            <tr>
              <th scope="col">{t('rule')}</th>
              <th scope="col" class="number">
                {t('factor')}
              </th>
              <th scope="col" class="number">
                {t('left')}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{t('start')}</td>
              <td />
              <td class="number">100</td>
            </tr>
            {rows.map((row) => (
              <tr key={row.ruleId}>
                <td>{ruleTitle(data, row.ruleId, lang)}</td>
                <td class="number">× (1 − {row.weight} %)</td>
                <td class="number">{row.left.toFixed(1)}</td>
              </tr>
            ))}
            <tr class="total">
              <td>
                {t('result')}
                {Math.round(left) > value ? <span class="dim"> · {t('capped')}</span> : null}
              </td>
              <td />
              <td class="number">{value}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  );
}
