/** Share of a text that an edit keeps at least. */
const KEPT = 0.2;

/** Returns true if a text takes the place of another one, rather than being an edit of it. */
export function isAnother(before: string, after: string): boolean {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return most === 0 || head + tail < KEPT * most;
}
