// Compares two texts line by line.
/** Number of unchanged lines shown around a change. */
const AROUND = 1;

/** Returns the changed lines, as `diff -u` writes them. */
export function lineDiff(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const steps = stepsBetween(old, now);
  const lines: string[] = [];
  for (let at = 0; at < steps.length;) {
    if (steps[at]?.sign === ' ') {
      at += 1;
      continue;
    }
    let end = at;
    while (end < steps.length && steps.slice(end, end + 2 * AROUND + 1).some(({ sign }) => sign !== ' '))
      end += 1;
    const shown = steps.slice(Math.max(0, at - AROUND), end + AROUND);
    const counted = (sign: string) => shown.filter((one) => one.sign !== sign).length;
    lines.push(`@@ -${shown[0]?.old},${counted('+')} +${shown[0]?.now},${counted('-')} @@`);
    lines.push(...shown.map(({ sign, text }) => sign + text));
    at = end + AROUND;
  }
  return lines;
}

interface Step {
  sign: ' ' | '-' | '+';
  text: string;
  /** The line's number in each text, or that of the next line. */
  old: number;
  now: number;
}

/** Returns the steps from one text to the other. What is the same at both ends is not compared further. */
function stepsBetween(old: readonly string[], now: readonly string[]): Step[] {
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const same = (text: string, i: number, by: number): Step => ({
    sign: ' ',
    text,
    old: i + 1,
    now: i + 1 + by,
  });
  const middle = fewestSteps(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return [
    ...old.slice(0, head).map((text, i) => same(text, i, 0)),
    ...middle.map((step) => ({ ...step, old: step.old + head, now: step.now + head })),
    ...old
      .slice(old.length - tail)
      .map((text, i) => same(text, old.length - tail + i, now.length - old.length)),
  ];
}

/** Returns the fewest deleted and added lines that turn the old text into the new one. */
function fewestSteps(old: readonly string[], now: readonly string[]): Step[] {
  const common = old.map(() => new Uint32Array(now.length + 1));
  common.push(new Uint32Array(now.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      (common[i] as Uint32Array)[j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const place = { old: i + 1, now: j + 1 };
    if (i < old.length && old[i] === now[j]) {
      steps.push({ sign: ' ', text: old[i] as string, ...place });
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ sign: '-', text: old[i] as string, ...place });
      i += 1;
    } else {
      steps.push({ sign: '+', text: now[j] as string, ...place });
      j += 1;
    }
  }
  return steps;
}
