import { partitionPoint } from '../../text/segment/partition-point.ts';

export interface Span {
  start: number;
  end: number;
}

/** Many spans that are asked about many times: a hostile text may hold ten thousands of each. */
export class Spans {
  /** The starts in order; `reaches` says how far each, or one before it, goes. */
  private readonly starts: number[] = [];
  private readonly reaches: number[] = [];

  constructor(spans: readonly Span[]) {
    let reach = -Infinity;
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      reach = Math.max(reach, end);
      this.starts.push(start);
      this.reaches.push(reach);
    }
  }

  /** Does any of them have a part in the stretch? */
  meet(from: number, to: number): boolean {
    const before = partitionPoint(this.starts.length, (n) => (this.starts[n] as number) < to);
    return before > 0 && (this.reaches[before - 1] as number) > from;
  }
}

/** Spans by the block they stand in. */
export function spansByBlock(places: readonly (Span & { block: number })[]): ReadonlyMap<number, Spans> {
  const lists = new Map<number, Span[]>();
  for (const place of places) {
    const list = lists.get(place.block);
    if (list === undefined) lists.set(place.block, [place]);
    else list.push(place);
  }
  return new Map([...lists].map(([block, list]) => [block, new Spans(list)]));
}
