import type { PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { AVERAGE, OUT_OF } from '../words/ratings.ts';
import { marked, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { numeric } from './numeric.ts';
import { COUNT } from './review-count-in.ts';

interface Stars {
  value: number;
  best: number;
}

/** Stars drawn as pictures carry their number in `title`, `alt` or `aria-label`. */
export function drawnRatings(
  context: Context,
  values: Candidate<Stars>[],
  counts: Candidate<number>[],
): void {
  const { page } = context;
  if (context.titleBlock < 0) return;
  for (const element of page.elements) {
    const distance = Math.abs(element.firstBlock - context.titleBlock);
    if (distance > 20 && !(element.inherited & (S.rating | S.review))) continue;
    if (distance <= 14 && mayBeDrawn(element)) drawnRating(context, element, distance, values);
    const { attribs } = element;
    const label = attribs['aria-label'] ?? attribs.title ?? attribs.alt;
    if (!label || label.length > 90 || !/\d/.test(label)) continue;
    const average = /average|overall|durchschnitt|moyenne|promedio|media\b|média|平均/i.test(label);
    if ((distance > 20 && !average) || element.inherited & S.related) continue;
    const out = OUT_OF.exec(label);
    const worded = out ?? (distance <= 12 ? AVERAGE.exec(label) : null);
    const value = numeric(
      out ? (out[1] ?? out[3] ?? out[4]) : (worded?.[1] ?? worded?.[2] ?? worded?.[3] ?? worded?.[4]),
    );
    if (!worded || value === undefined || (!out && value > 5)) continue;
    const start = element.startIndex;
    const near = Math.min(distance, 50) / 50;
    const literal = { text: label, from: start, to: start + 2000 };
    const reasons = ['a label for stars near the title'];
    const best = Number(out?.[2] ?? 5);
    values.push(marked(page, { value, best }, (average ? 4.6 : 4.5) - near, literal, 'visible', reasons));
    const many = COUNT.exec(label.slice(worded.index + worded[0].length));
    const count = many && Number((many[1] ?? many[2] ?? '').replace(/[.,\s]/g, ''));
    if (many && count !== null && Number.isFinite(count))
      counts.push(marked(page, count, 4.3 - near, literal, 'visible', reasons));
  }
}

const mayBeDrawn = ({ signals, inherited, attribs, name }: PageElement) =>
  ((signals | inherited) & (S.rating | S.review)) !== 0 ||
  attribs['data-average-rating'] !== undefined ||
  attribs['data-rating'] !== undefined ||
  name === 'meter';

/** Stars drawn by a script or by width: `rating="4.8"`, `data-score="4.8"`, `width: 96%`. */
function drawnRating(
  context: Context,
  element: PageElement,
  distance: number,
  values: Candidate<Stars>[],
): void {
  if (element.inherited & S.related) return;
  const { attribs, startIndex } = element;
  const given =
    attribs.rating ??
    (element.name === 'meter' ? attribs.value : undefined) ??
    attribs['data-rating'] ??
    attribs['data-score'] ??
    attribs['data-average-rating'] ??
    attribs['data-rating-value'] ??
    attribs['data-average'] ??
    (/[.,]/.test(attribs['data-value'] ?? '') ? attribs['data-value'] : undefined);
  const value = given !== undefined && /^\d(?:[.,]\d+)?$/.test(given) ? numeric(given) : undefined;
  const isBar = ((element.signals | (element.outer?.signals ?? 0)) & S.rating) !== 0;
  const width = isBar ? /(?:^|;)\s*width:\s*(\d{1,3}(?:\.\d+)?)%/i.exec(attribs.style ?? '')?.[1] : undefined;
  const literal = { from: startIndex, to: startIndex + 2000 };
  if (value !== undefined && value > 0 && value <= 5)
    values.push(
      marked(context.page, { value, best: 5 }, 3.8 - distance / 50, { text: given!, ...literal }, 'visible', [
        'an attribute of the stars',
      ]),
    );
  else if (width !== undefined && Number(width) <= 100 && Number(width) >= 20)
    values.push(
      marked(
        context.page,
        { value: Math.round(Number(width) / 2) / 10, best: 5 },
        2.6 - distance / 50,
        { text: width, ...literal },
        'visible',
        ['the width of the stars'],
      ),
    );
}
