import type { Suggestion } from '../../model/report/suggestion.ts';
import type { Change } from './cut.ts';

/** A way to say it otherwise; not yet checked. */
export type Candidate = Pick<Suggestion, 'kind' | 'edit' | 'after'>;

/** A change to a block's text; undefined where it changes nothing. */
export function candidate(
  text: string,
  block: number,
  { start, end, text: put }: Change,
): Candidate | undefined {
  const old = text.slice(start, end);
  if (old === put) return undefined;
  const after = (text.slice(0, start) + put + text.slice(end)).trim();
  const kind = old === '' ? 'fill' : put === '' || isCapitalOnly(old, put) ? 'delete' : 'replace';
  return { kind, edit: { block, start, end, old, text: put }, after: /[\p{L}\d]/u.test(after) ? after : '' };
}

/** "It cures arthritis and looks good" → "Looks good": the capital is no new word. */
function isCapitalOnly(old: string, put: string): boolean {
  return put.length === 1 && old.endsWith(put.toLowerCase());
}
