// Replaces spans of a text and maps offsets of the new text back to the old one.

/** A text with replaced spans, and the mapping of offsets to the original. */
export interface RewrittenText {
  readonly text: string;
  /** Returns where the character at `at` starts in the original. */
  startOf(at: number): number;
  /** Returns where the character that ends before `at` ends in the original. */
  endOf(at: number): number;
  /** Whether the span holds something that was replaced. */
  isRewritten(start: number, end: number): boolean;
  /** Whether the span holds more than replacements that do not count alone. */
  isEnough(start: number, end: number): boolean;
}

/** A replacement of the span `start..end` by `by`. */
export interface Rewriting {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** It does not count alone, such as initials. */
  readonly needsMore?: true;
}

/** Applies the rewritings, which are in order and do not overlap. */
export function rewrite(text: string, rewritings: readonly Rewriting[]): RewrittenText {
  let made = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const isNew: boolean[] = [];
  const isLittle: boolean[] = [];
  const put = (
    piece: string,
    rewriting: Rewriting | undefined,
    spanOf: (n: number) => readonly [number, number],
  ) => {
    for (let n = 0; n < piece.length; n += 1) {
      const [start, end] = spanOf(n);
      starts.push(start);
      ends.push(end);
      isNew.push(rewriting !== undefined);
      isLittle.push(rewriting?.needsMore === true);
    }
    made += piece;
  };
  let at = 0;
  for (const one of [...rewritings, { start: text.length, end: text.length, by: '' }]) {
    const from = at;
    put(text.slice(at, one.start), undefined, (n) => [from + n, from + n + 1]);
    put(one.by, one, () => [one.start, one.end]);
    at = one.end;
  }
  return {
    text: made,
    startOf: (place) => starts[place] ?? text.length,
    endOf: (place) => ends[place - 1] ?? 0,
    isRewritten: (start, end) => isNew.slice(start, end).includes(true),
    isEnough: (start, end) => isLittle.slice(start, end).includes(false),
  };
}
