// Suggests names for one that was misspelt.
import { message } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';

const MOST = 5;
/** Share of a name's letters that may be wrong. */
const SHARE = 1 / 3;

/** Returns up to five names that are close to a misspelt one, the closest first. */
export function namesLike(name: string, names: readonly string[]): string[] {
  const asked = name.toLowerCase();
  return names
    .map((other) => ({ other, distance: nearest(asked, other.toLowerCase()) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other);
}

/** Returns a text with these names; empty if there are none. */
export function similarTo(name: string, names: readonly string[], lang: UiLanguage): string {
  const near = namesLike(name, names);
  if (near.length === 0) return '';
  return message(lang, 'command', 'similar', { names: near.join(message(lang, 'marks', 'list')) });
}

/**
 * Returns the distance of whole ids, of an id's beginning or of last parts: `superlative/absolut` is near
 * `superlative/absolute-term`, `rank-fist` near `superlative/rank-first`. Infinity if none is close.
 */
function nearest(asked: string, other: string): number {
  const last = (id: string) => id.slice(id.lastIndexOf('/') + 1);
  const begin = asked.includes('/') ? [distance(asked, other.slice(0, asked.length))] : [];
  return Math.min(distance(asked, other), distance(last(asked), last(other)), ...begin);
}

/** Returns the edit distance, or Infinity if more than a share of the letters is wrong. */
function distance(asked: string, other: string): number {
  const wrong = editDistance(asked, other);
  return wrong <= Math.max(1, asked.length * SHARE) ? wrong : Infinity;
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
