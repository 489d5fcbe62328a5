// The score of one listing.
import { notRatedText } from '../../../model/report/not-rated.ts';
import { label } from '../../parts/labels.ts';
import { arithmeticLines, coverageText, partsText } from '../../parts/verdict.ts';
import type { ListingData } from '../data.ts';
import { useView } from './context.ts';
import { OutcomeBar } from './outcome-bar.tsx';
import { ruleTitle } from './finding-words.ts';

/** Grade and score, the number of findings and, folded, the calculation. */
export function ScorePanel({ listing }: { listing: ListingData }) {
  const { t, lang } = useView();
  const { score, counts } = listing;
  const { violation, review, pass, inapplicable } = counts;
  const unrated = listing.notRated && notRatedText(listing.notRated, lang);
  const { state, coverage } = listing;
  const isGraded = state === 'rated';
  const isRated = state !== 'not-rated';
  return (
    <div class="score-panel">
      <div class={`grade grade-${isGraded ? score.grade : 'none'}`}>
        <span class="grade-letter">{isGraded ? score.grade : '–'}</span>
        {isGraded ? (
          <span class="score-value">
            <b>{score.value}</b> {t('outOf')}
          </span>
        ) : (
          <span class="score-value">
            {t(isRated ? 'partlyChecked' : 'notRated')}: {unrated?.what}
          </span>
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
            : unrated?.advice}
          {isRated && !isGraded ? ` ${unrated?.advice ?? ''}` : ''}
          {counts.error === 0 ? '' : ` ${t('errorsText', { n: counts.error })}`}
        </p>
        {isRated ? (
          <p class="dim">{`${partsText(score, lang)}. ${coverageText(coverage, lang, listing.listing.inLanguage)}`}</p>
        ) : null}
        <Arithmetic listing={listing} />
      </div>
    </div>
  );
}

function Arithmetic({ listing }: { listing: ListingData }) {
  const { data, lang, t } = useView();
  const factors = listing.detail?.arithmetic ?? [];
  const { value } = listing.score;
  if (factors.length === 0 || value === null) return null;
  const rows = arithmeticLines(factors);
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
            {rows.map(({ part, step, left }) => (
              <tr key={'cap' in step ? `${part} ${step.because}` : step.ruleId}>
                <td>
                  <span class="dim">{label(part, lang)} · </span>
                  {'cap' in step
                    ? label(step.because === 'critical' ? 'capCritical' : 'capGaps', lang)
                    : ruleTitle(data, step.ruleId, lang)}
                </td>
                <td class="number">{'cap' in step ? `≤ ${step.cap}` : `× (1 − ${step.weight} %)`}</td>
                <td class="number">{left.toFixed(1)}</td>
              </tr>
            ))}
            <tr class="total">
              <td>
                {t('result')}
                <span class="dim"> · {label('weaker', lang)}</span>
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
