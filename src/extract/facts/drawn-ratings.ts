// Reads ratings that are drawn as stars, not written as text.
import type { PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { captured } from '../words/page-words.ts';
import { AVERAGE, OUT_OF } from '../words/ratings.ts';
import type { Candidate } from '../rank/candidate.ts';
import { attributeLiteral, sourceCandidate } from './candidate.ts';
import type { Context } from './context.ts';
import { numeric, wholeNumber } from './numeric.ts';
import type { FoundRatings, Stars } from './rating-forms.ts';
import { COUNT } from './review-count-in.ts';
import { isOfOneReview } from './single-review.ts';

const NEAR = 20;
const BESIDE = 13;
const OF_ALL = /average|overall|durchschnitt|moyenne|promedio|media\b|média|平均/i;

/**
 * Adds ratings from star pictures. The number is in `title`, `alt` or `aria-label`, in an attribute such as
 * `data-rating`, or in the width of a bar.
 */
export function drawnRatings({ page, titleBlock }: Context, { values, counts }: FoundRatings): void {
  if (titleBlock < 0) return;
  const drawnBeside = new Map<PageElement | null, Candidate<Stars>[]>();
  for (const element of page.elements) {
    const { attribs, inherited, firstBlock, parentElement } = element;
    const distance = Math.abs(firstBlock - titleBlock);
    const isNear = distance <= NEAR;
    if ((!isNear && !(inherited & (S.rating | S.review))) || inherited & S.related) continue;
    if ((attribs['aria-label'] ?? attribs.title ?? attribs.alt) === undefined && distance > BESIDE) continue;
    if (isOfOneReview(element)) continue;
    const drawn = distance <= BESIDE ? drawnStars(element) : undefined;
    if (drawn) {
      const [value, text, reason] = drawn;
      const stars = sourceCandidate(page, { value, best: 5 }, attributeLiteral(element, text), 'visible', [
        reason,
      ]);
      drawnBeside.set(parentElement, [...(drawnBeside.get(parentElement) ?? []), stars]);
    }
    const label = attribs['aria-label'] ?? attribs.title ?? attribs.alt;
    if (!label || label.length > 90 || !/\d/.test(label) || !(isNear || OF_ALL.test(label))) continue;
    const out = OUT_OF.exec(label);
    const worded = out ?? (distance <= BESIDE ? AVERAGE.exec(label) : null);
    const value = numeric(captured(worded));
    if (!worded || value === undefined || (!out && value > 5)) continue;
    const literal = attributeLiteral(element, label);
    const reasons = ['a label for stars'];
    values.push(sourceCandidate(page, { value, best: Number(out?.[2] ?? 5) }, literal, 'visible', reasons));
    const many = COUNT.exec(label.slice(worded.index + worded[0].length));
    if (many) counts.push(sourceCandidate(page, wholeNumber(captured(many)), literal, 'visible', reasons));
  }
  for (const beside of drawnBeside.values()) if (!isNumbering(beside)) values.push(...beside);
}

/** Returns true for stars numbered 1, 2, 3: they are a scale to choose from. */
function isNumbering(beside: readonly Candidate<Stars>[]): boolean {
  return (
    beside.length > 1 && beside.every(({ value }, at) => value.value === (beside[0]?.value.value ?? 0) + at)
  );
}

const OWN = ['data-rating', 'data-average-rating'] as const;
const OF_RATED = ['rating', 'data-score', 'data-rating-value', 'data-average'] as const;

/**
 * Reads `rating="4.8"`, `data-score="4.8"`, `<meter value="4.8">` or `width: 96%` → 4.8, with the attribute's
 * text and a reason.
 */
function drawnStars(element: PageElement): [stars: number, text: string, reason: string] | undefined {
  const { attribs, name, signals, inherited, parentElement } = element;
  const isRated = ((signals | inherited) & (S.rating | S.review)) !== 0;
  const names = isRated ? [...OWN, ...OF_RATED] : OWN;
  const given =
    names.map((one) => attribs[one]).find((one) => one !== undefined) ??
    (name === 'meter' ? attribs.value : undefined) ??
    (isRated ? /^\d[.,]\d+$/.exec(attribs['data-value'] ?? '')?.[0] : undefined);
  const value = given !== undefined && /^\d(?:[.,]\d+)?$/.test(given) ? numeric(given) : undefined;
  if (given !== undefined && value !== undefined && value > 0 && value <= 5)
    return [value, given, 'an attribute of the stars'];
  const isBar = ((signals | (parentElement?.signals ?? 0)) & S.rating) !== 0;
  const width = isBar ? /(?:^|;)\s*width:\s*(\d{1,3}(?:\.\d+)?)%/i.exec(attribs.style ?? '')?.[1] : undefined;
  if (width === undefined || Number(width) > 100 || Number(width) < 20) return undefined;
  return [Math.round(Number(width) / 2) / 10, width, 'the width of the stars'];
}
