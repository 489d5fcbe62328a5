// Reads the period of a policy in days.
import { languageOf } from '../../quantity/number/locale-separators.ts';
import { findDurations } from '../../quantity/time/parse-duration.ts';
import { LowerCasePattern } from '../words/lower-case-pattern.ts';
import { anyOf } from '../words/page-words.ts';
import type { PolicyField } from './policy-field.ts';
import { hintOf, hintsOf } from './term-hints.ts';

/** Marks between clauses: commas, semicolons, wide spaces, and a space between two Chinese characters. */
const CLAUSE = /[,;，；、|｜]\s*|\s{2,}|(?<=[\u3040-\u9fff])\s(?=[\u3040-\u9fff])/u;

/** Returns the text without clauses of other terms: from 包邮，七天无理由退货, returns keep the second clause. */
export function ownClauses(text: string, field: PolicyField): string {
  const clauses = text.split(CLAUSE);
  if (clauses.length < 2) return text;
  const hints = clauses.map(hintsOf);
  const own = hintOf(field);
  if (!hints.some((one) => one & own) || !hints.some((one) => one & ~own)) return text;
  return clauses.filter((_, at) => hints[at] === 0 || hints[at]! & own).join(', ');
}

const DENIED_AHEAD = new LowerCasePattern(
  `(?:^|[^\\p{L}]|[\\u3040-\\u9fff])${anyOf('terms/denied-ahead')}[\\s-]*$`,
);
const DENIED_BEHIND = new LowerCasePattern(`^[^.,;，。；]{0,16}?${anyOf('terms/denied-behind')}`);
/** A time of day, as in “Ordered before 22:00”; it is no period. */
const CLOCK = /\d[.:]\d\d/;

/**
 * Returns the period of a term in days: “within 30 days” → 30. Undefined if there is none, or if the text
 * denies the right (“cannot be returned within …”).
 */
export function daysOfTerm(text: string, field: PolicyField, locale?: string): number | undefined {
  const own = ownClauses(text, field);
  const found = findDurations(own, { lang: languageOf(locale) }).find(
    ({ start, end }) => !CLOCK.test(own.slice(start, end)),
  );
  if (found?.kind !== 'span') return undefined;
  const isDenied =
    field === 'returnPolicy' &&
    (DENIED_AHEAD.test(own.slice(0, found.start)) || DENIED_BEHIND.test(own.slice(found.end)));
  return isDenied ? undefined : found.days;
}
