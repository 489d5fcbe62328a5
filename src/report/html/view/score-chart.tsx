// A chart of the listings' scores.
import { scaleBand, scaleLinear } from 'd3-scale';
import { useView } from './context.ts';

const WIDTH = 520;
const HEIGHT = 230;
const MARGIN = { top: 30, right: 8, bottom: 40, left: 52 };
/** The grade of each step of ten, which colours its bar. */
const GRADE_OF_STEP = ['E', 'E', 'E', 'E', 'D', 'D', 'C', 'B', 'B', 'A'] as const;

const stepName = (step: number) => (step === 9 ? '90–100' : `${step * 10}–${step * 10 + 9}`);

/** A bar chart of the number of listings by score. */
export function ScoreChart({ scores }: { scores: readonly number[] }) {
  const { lang, t } = useView();
  const x = scaleBand<number>()
    .domain(scores.map((_, step) => step))
    .range([MARGIN.left, WIDTH - MARGIN.right])
    .padding(0.15);
  const most = Math.max(...scores, 1);
  const y = scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const label = scores.map((n, step) => `${stepName(step)}: ${n.toLocaleString(lang)}`).join('; ');
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${t('scores')}. ${label}`}>
      {ticks.map((tick) => (
        <g key={tick} class="tick">
          <line x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(tick)} y2={y(tick)} />
          <text x={MARGIN.left - 6} y={y(tick) + 4} text-anchor="end">
            {tick.toLocaleString(lang)}
          </text>
        </g>
      ))}
      {scores.map((n, step) => {
        const left = x(step) ?? 0;
        const middle = left + x.bandwidth() / 2;
        return (
          <g key={step}>
            <rect
              class={`fill-grade-${GRADE_OF_STEP[step] ?? 'E'}`}
              x={left}
              y={y(n)}
              width={x.bandwidth()}
              height={y(0) - y(n)}
            />
            {n === 0 ? null : (
              <text class="bar-value" x={middle} y={y(n) - 5} text-anchor="middle">
                {n.toLocaleString(lang)}
              </text>
            )}
            <text class="axis" x={middle} y={HEIGHT - MARGIN.bottom + 15} text-anchor="middle">
              {step === 9 ? '90+' : step * 10}
            </text>
          </g>
        );
      })}
      <text class="axis-name" x={(WIDTH + MARGIN.left) / 2} y={HEIGHT - 6} text-anchor="middle">
        {t('scoresAxis')}
      </text>
      <text class="axis-name" x={4} y={12}>
        {t('listingsAxis')}
      </text>
    </svg>
  );
}
