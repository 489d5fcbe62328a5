// A bar that shows shares of a whole.
import { useView } from './context.ts';

type Part = { outcome: 'violation' | 'review' | 'pass' | 'clean'; n: number; name?: string };

const WIDTH = 600;
const HEIGHT = 14;
const GAP = 2;
const LEAST = 4;

/** One bar with a part for each outcome, and a legend with numbers. */
export function OutcomeBar({ parts }: { parts: readonly Part[] }) {
  const { t, lang } = useView();
  const shown = parts.filter(({ n }) => n > 0);
  const sum = shown.reduce((total, { n }) => total + n, 0);
  const room = WIDTH - GAP * Math.max(0, shown.length - 1) - LEAST * shown.length;
  let x = 0;
  return (
    <div class="outcome-bar">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" preserveAspectRatio="none">
        {shown.map(({ outcome, n }) => {
          const width = LEAST + (room * n) / sum;
          const at = x;
          x += width + GAP;
          return <rect key={outcome} class={`fill-${outcome}`} x={at} y="0" width={width} height={HEIGHT} />;
        })}
      </svg>
      <ul class="legend">
        {parts.map(({ outcome, n, name }) => (
          <li key={outcome}>
            <span class={`key ${outcome}`} aria-hidden="true">
              {{ violation: '✗', review: '?', pass: '✓', clean: '✓' }[outcome]}
            </span>
            <b>{n.toLocaleString(lang)}</b> {name ?? t(outcome)}
          </li>
        ))}
      </ul>
    </div>
  );
}
