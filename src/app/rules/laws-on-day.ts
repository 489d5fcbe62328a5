// Tells how much of the law was in force on a day.
import { jurisdictionOf } from '../../model/rule/jurisdiction-of.ts';
import type { Law } from '../../model/rule/law.ts';

/** What is known of the law of one day. */
export interface LawsOnDay {
  /** Articles with a date of entry into force. */
  dated: number;
  /** How many of these came into force after the day. */
  later: number;
  /** Whether one article at least was in force, or has no date. */
  isAny: boolean;
  /** The first day on which an article came into force. */
  first: string | undefined;
  /** The last day on which an article begins or ends. */
  last: string | undefined;
}

/** Returns what is known of these laws (`auto`: of all) on a day written YYYY-MM-DD. */
export function lawsOnDay(
  laws: Readonly<Record<string, Law>>,
  wanted: readonly string[] | 'auto',
  day: string,
): LawsOnDay {
  const asked = Object.values(laws).filter(
    ({ id }) => wanted === 'auto' || wanted.includes(jurisdictionOf(id)),
  );
  const begins = asked.flatMap(({ from }) => from ?? []).sort();
  const changes = asked.flatMap(({ from = [], until = [] }) => [from, until].flat()).sort();
  const later = begins.filter((from) => from > day).length;
  return {
    dated: begins.length,
    later,
    isAny: begins.length === 0 || later < begins.length,
    first: begins[0],
    last: changes.at(-1),
  };
}

/** Whether most of the dated law came later: what stood before it is not known. */
export function isMostlyLater({ dated, later }: Pick<LawsOnDay, 'dated' | 'later'>): boolean {
  return later * 2 > dated;
}
