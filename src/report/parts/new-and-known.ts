// Tells what is new since a baseline.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Report } from '../../model/report/report.ts';
import { label } from './labels.ts';

/** Findings by the state that a baseline gives them. Both are 0 in a run without one. */
export interface NewAndKnown {
  fresh: number;
  known: number;
}

/** Counts the findings of a report that are new, and those that its baseline knows. Ignored ones are left out. */
export function newAndKnown({ findings }: Pick<Report, 'findings'>): NewAndKnown {
  const count = { fresh: 0, known: 0 };
  for (const { baselineState, suppression } of findings) {
    if (suppression !== undefined) continue;
    if (baselineState === 'new') count.fresh += 1;
    if (baselineState === 'unchanged') count.known += 1;
  }
  return count;
}

/** Returns "2 new, 5 known" as parts of a list of sums; none in a run without a baseline. */
export function newAndKnownTexts({ fresh, known }: NewAndKnown, lang: UiLanguage): string[] {
  return fresh + known === 0 ? [] : [label('newSinceBaseline', lang, { n: fresh, known })];
}
