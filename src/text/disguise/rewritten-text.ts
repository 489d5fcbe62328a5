/** A text in which some stretches were written otherwise, with the way back. */
export interface RewrittenText {
  readonly text: string;
  /** The place in the text before of the character at `at`. */
  startOf(at: number): number;
  /** Where the character that ends before `at` ended in the text before. */
  endOf(at: number): number;
  /** Does the stretch hold something that was written otherwise? */
  isRewritten(start: number, end: number): boolean;
  /** Does it hold more than what only counts with more beside it? */
  isEnough(start: number, end: number): boolean;
}

/** From `start` to `end` of a text stands `by`. */
export interface Rewriting {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  /** It is too little by itself: initials. */
  readonly needsMore?: true;
}

/** `rewritings` in order, none of which overlap. */
export function rewrite(text: string, rewritings: readonly Rewriting[]): RewrittenText {
  let made = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const isNew: boolean[] = [];
  const isLittle: boolean[] = [];
  const put = (
    piece: string,
    how: Rewriting | undefined,
    spanOf: (n: number) => readonly [number, number],
  ) => {
    for (let n = 0; n < piece.length; n += 1) {
      const [start, end] = spanOf(n);
      starts.push(start);
      ends.push(end);
      isNew.push(how !== undefined);
      isLittle.push(how?.needsMore === true);
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
