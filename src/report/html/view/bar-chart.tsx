// A bar chart of findings by kind.
import { scaleLinear } from 'd3-scale';
import type { Tally } from '../data.ts';
import { useView } from './context.ts';

const WIDTH = 200;
const HEIGHT = 12;

interface BarChartProps {
  title: string;
  tallies: readonly Tally[];
  nameOf: (key: string) => string;
  note?: string;
  /** For charts with long names. */
  isWide?: boolean;
}

/** A table with a bar of violations and reviews per kind. The numbers beside it serve screen readers too. */
export function BarChart({ title, tallies, nameOf, note, isWide }: BarChartProps) {
  const { t, lang } = useView();
  if (tallies.length === 0) return null;
  const most = Math.max(...tallies.map(({ violation, review }) => violation + review));
  const x = scaleLinear([0, most], [0, WIDTH]);
  return (
    <figure class={`bars${isWide === true ? ' wide' : ''}`}>
      <table>
        <caption>{title}</caption>
        <colgroup>
          <col class="name" />
          <col />
          <col class="count" />
          <col class="count" />
        </colgroup>
        <thead class="sr">
          <tr>
            <td />
            <td />
            <th scope="col">{t('violations')}</th>
            <th scope="col">{t('reviews')}</th>
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ key, violation, review }) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              <td class="bar" aria-hidden="true">
                <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
                  <rect class="fill-violation" x="0" y="0" width={x(violation)} height={HEIGHT} />
                  <rect class="fill-review" x={x(violation)} y="0" width={x(review)} height={HEIGHT} />
                </svg>
              </td>
              <td class="number">
                <span class="key violation" aria-hidden="true">
                  ✗
                </span>
                {violation.toLocaleString(lang)}
              </td>
              <td class="number">
                <span class="key review" aria-hidden="true">
                  ?
                </span>
                {review.toLocaleString(lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {note === undefined ? null : <figcaption class="note">{note}</figcaption>}
    </figure>
  );
}
