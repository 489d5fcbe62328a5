import { message } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';

const MOST = 5;
/** So many letters of a name may be wrong: a third of it. */
const SHARE = 1 / 3;

/** Up to five names that are nearly the one that was not found, or end in nearly the same. */
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

/** To the whole id, or from last part to last part: `rank-fist` is near `superlative/rank-first`. */
function nearest(asked: string, other: string): number {
  const last = (id: string) => id.slice(id.lastIndexOf('/') + 1);
  return Math.min(editDistance(asked, other), editDistance(last(asked), last(other)));
}

/** How many letters have to be put in, taken out or changed. */
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
