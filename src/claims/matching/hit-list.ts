import { partitionPoint } from '../../text/segment/partition-point.ts';

/** Number of array cells per hit: the term, its start, its end. */
const WIDTH = 3;

/** The terms found in one text, with their offsets. The list is cleared and reused for the next text. */
export class HitList {
  count = 0;
  private list = new Int32Array(1024 * WIDTH);

  add(term: number, start: number, end: number): void {
    const at = this.count * WIDTH;
    if (at === this.list.length) {
      const wider = new Int32Array(at * 2);
      wider.set(this.list);
      this.list = wider;
    }
    this.list[at] = term;
    this.list[at + 1] = start;
    this.list[at + 2] = end;
    this.count += 1;
  }

  /** Adds a hit before all that start at its start or later. */
  insert(term: number, start: number, end: number): void {
    const at = this.from(start) * WIDTH;
    this.add(term, start, end);
    this.list.copyWithin(at + WIDTH, at, (this.count - 1) * WIDTH);
    this.list.set([term, start, end], at);
  }

  term(hit: number): number {
    return this.list[hit * WIDTH] as number;
  }

  start(hit: number): number {
    return this.list[hit * WIDTH + 1] as number;
  }

  end(hit: number): number {
    return this.list[hit * WIDTH + 2] as number;
  }

  /**
   * Returns the index of the first hit that starts at or after `offset`. The hits are in order of start.
   */
  from(offset: number): number {
    return partitionPoint(this.count, (hit) => this.start(hit) < offset);
  }
}
