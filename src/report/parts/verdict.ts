// The score and coverage of a listing, as text.
import type { Coverage, Report } from '../../model/report/report.ts';
import type { Arithmetic, Score } from '../../model/report/score.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { label } from './labels.ts';
import { joined, named } from './punctuation.ts';

/** Returns the verdict: "61 C", "not rated: a list of 24 products", or "partly checked: …". */
export function verdictOf({ state, score, notRated }: Report, lang: UiLanguage): string {
  if (state === 'rated') return `${score.value} ${score.grade}`;
  return named(
    label(state === 'not-rated' ? 'notRated' : 'partlyChecked', lang),
    notRated?.message ?? '',
    lang,
  );
}

/** Returns the verdict on a listing that is not rated, with advice. */
export function notRatedSentence(report: Report, lang: UiLanguage): string {
  return joined([verdictOf(report, lang), report.notRated?.advice ?? ''], 'semicolon', lang);
}

/** Returns the verdict for a table column: "61 C", or a dash. */
export function shortVerdict({ score }: Report): string {
  return score.value === null ? '–' : `${score.value} ${score.grade}`;
}

/** Returns both parts of the score: "truth 61, disclosure 90". A part without a score says so. */
export function partsText({ truth, disclosure }: Score, lang: UiLanguage): string {
  return label('parts', lang, {
    truth: truth ?? label('cannotTell', lang),
    disclosure: disclosure ?? label('cannotTell', lang),
  });
}

const WHY = {
  language: 'unworded',
  'no-text': 'textless',
  'not-in-file': 'notInFile',
  'linked-page': 'onLinkedPages',
  error: 'errors',
} as const;

/** Returns the coverage: "asked 143 rules; 4 could not be answered: 4 on linked pages". `language` is the text's. */
export function coverageText(
  { asked, unanswered, why }: Coverage,
  lang: UiLanguage,
  language: string | undefined = '?',
): string {
  const asks = label('asked', lang, { n: asked });
  if (unanswered === 0) return asks;
  const reasons = (Object.keys(WHY) as (keyof typeof WHY)[]).flatMap((one) =>
    why[one] === undefined ? [] : [label(WHY[one], lang, { n: why[one], language })],
  );
  const open = named(label('unanswered', lang, { n: unanswered }), joined(reasons, 'comma', lang), lang);
  return joined([asks, open], 'semicolon', lang);
}

/** A step of the score's calculation, with the points left in its part. */
export interface ArithmeticLine {
  part: Arithmetic['part'];
  step: Arithmetic;
  left: number;
}

export function arithmeticLines(steps: readonly Arithmetic[]): ArithmeticLine[] {
  const left = { truth: 100, disclosure: 100 };
  return steps.map((step) => {
    const { part } = step;
    left[part] = 'cap' in step ? Math.min(left[part], step.cap) : left[part] * (1 - step.weight / 100);
    return { part, step, left: left[part] };
  });
}
