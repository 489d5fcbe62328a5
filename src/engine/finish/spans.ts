// Spans of texts, with a fast test for overlaps.
import { partitionPoint } from '../../text/segment/partition-point.ts';

export interface Span {
  start: number;
  end: number;
}

/** A set of spans with a fast test for overlaps: a hostile text may have ten thousand of each. */
export class Spans {
  /** Starts in ascending order; `reaches` is the highest end up to each. */
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

  /** True if a span overlaps the range. */
  overlap(from: number, to: number): boolean {
    const before = partitionPoint(this.starts.length, (n) => (this.starts[n] as number) < to);
    return before > 0 && (this.reaches[before - 1] as number) > from;
  }
}

/** A span of a block. */
export interface PlacedSpan extends Span {
  block: number;
}

type MaybePlaced = { [Part in keyof PlacedSpan]?: number | undefined };

/** Returns the place of a quote in the blocks; undefined for values of markup and data. */
export function placeIn({ block, start, end }: MaybePlaced): PlacedSpan | undefined {
  return block === undefined || start === undefined || end === undefined ? undefined : { block, start, end };
}

export const areOverlapping = (a: PlacedSpan, b: PlacedSpan): boolean =>
  a.block === b.block && a.start < b.end && b.start < a.end;

/** Groups spans by their block. */
export function spansByBlock(places: readonly PlacedSpan[]): ReadonlyMap<number, Spans> {
  const lists = new Map<number, Span[]>();
  for (const place of places) {
    const list = lists.get(place.block);
    if (list === undefined) lists.set(place.block, [place]);
    else list.push(place);
  }
  return new Map([...lists].map(([block, list]) => [block, new Spans(list)]));
}
