// Suggests names for one that was misspelt.
import { message } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';

const MOST = 5;
/** Share of a name's letters that may be wrong. */
const SHARE = 1 / 3;

/** Returns a text with up to five names that are close to a misspelt one; empty if there are none. */
export function similarTo(name: string, names: readonly string[], lang: UiLanguage): string {
  const asked = name.toLowerCase();
  const near = names
    .map((other) => ({ other, distance: nearest(asked, other.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(1, asked.length * SHARE))
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, MOST);
  if (near.length === 0) return '';
  const list = near.map(({ other }) => other).join(message(lang, 'marks', 'list'));
  return message(lang, 'command', 'similar', { names: list });
}

/** Returns the distance of whole ids or of last parts: `rank-fist` is near `superlative/rank-first`. */
function nearest(asked: string, other: string): number {
  const last = (id: string) => id.slice(id.lastIndexOf('/') + 1);
  return Math.min(editDistance(asked, other), editDistance(last(asked), last(other)));
}

/** Returns the number of letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
