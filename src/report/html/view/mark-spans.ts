// Cuts texts for marking.
/** A piece of a text, with the spans that cover it. */
export interface Piece<T> {
  text: string;
  spans: T[];
  /** The spans that begin with this piece. */
  begins: T[];
}

/** Cuts a text wherever a span begins or ends, so that overlapping spans can all be marked. */
export function cutBySpans<T extends { start: number; end: number }>(
  text: string,
  spans: readonly T[],
): Piece<T>[] {
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of inside) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: T[] = [];
  const pieces: Piece<T>[] = [];
  for (let i = 0; i + 1 < places.length; i += 1) {
    const at = places[i] as number;
    open = open.filter(({ end }) => end > at);
    const begins: T[] = [];
    for (let span = byStart[next]; span !== undefined && span.start === at; span = byStart[(next += 1)])
      begins.push(span);
    open.push(...begins);
    pieces.push({ text: text.slice(at, places[i + 1]), spans: [...open], begins });
  }
  return pieces;
}
