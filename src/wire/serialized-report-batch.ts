// Reports that a worker serialized: lines of JSON, with a table of numbers for each line.
import type { Report } from '../model/report/report.ts';
import { tallyOf, type Tally } from './tally.ts';
import { WrittenReport, readLine } from './serialized-report.ts';

/** Count of numbers per line, and the index of each. */
export const NUMBERS = 9;
const ROW = 0;
const END = 1;
const IS_EMPTY = 2;
const CHECKED = 3;
const SCORE = 4;
const VIOLATIONS = 5;
const REVIEWS = 6;
const RATED = 7;
const ERRORS = 8;

/** Values of `RATED`; 0 where nothing could be said. */
const WITH_SCORE = 1;
const WITHOUT_SCORE = 2;

/** Consecutive lines, one per row of a catalogue, with their numbers. */
export interface WrittenLines {
  uri: string;
  /** The lines in UTF-8. */
  bytes: Uint8Array;
  numbers: Int32Array;
}

/** Stores the row of line `n` and the offset where it ends. */
export function noteLine(numbers: Int32Array, n: number, row: number, end: number): void {
  numbers[n * NUMBERS + ROW] = row;
  numbers[n * NUMBERS + END] = end;
}

/** Stores the numbers of a report that every run needs, for line `n`. */
export function noteReport(numbers: Int32Array, n: number, report: Report): void {
  const { checked, rated, answered, score, violations, reviews, errors } = tallyOf(report);
  const at = n * NUMBERS;
  numbers[at + IS_EMPTY] = WrittenReport.checkedOf(report) === undefined ? 0 : 1;
  numbers[at + CHECKED] = checked;
  numbers[at + SCORE] = score;
  numbers[at + VIOLATIONS] = violations;
  numbers[at + REVIEWS] = reviews;
  numbers[at + RATED] = rated ? WITH_SCORE : answered ? WITHOUT_SCORE : 0;
  numbers[at + ERRORS] = errors;
}

export function rowOf({ numbers }: WrittenLines, n: number): number {
  return numbers[n * NUMBERS + ROW] as number;
}

/** Returns the bytes of line `n`, or of lines `n` to before `end`. */
export function bytesOf({ bytes, numbers }: WrittenLines, n: number, end = n + 1): Uint8Array {
  const before = n === 0 ? 0 : numbers[(n - 1) * NUMBERS + END];
  return bytes.subarray(before, numbers[(end - 1) * NUMBERS + END]);
}

/**
 * Consecutive reports as a worker wrote them. They are counted and printed as bytes, and parsed only where a
 * run needs more. The buffer is valid until the next batch; reports already parsed stay valid.
 */
export class WrittenReports implements Iterable<Report> {
  private readonly written: WrittenLines;
  private readonly from: number;
  /** Number of reports. */
  readonly count: number;
  private readonly read: Report[] = [];

  /** The reports of lines `from` to before `to`. */
  constructor(written: WrittenLines, from: number, to: number) {
    this.written = written;
    this.from = from;
    this.count = to - from;
  }

  /** The reports as lines of JSON, in their published form. */
  get lines(): Uint8Array {
    return bytesOf(this.written, this.from, this.from + this.count);
  }

  tally(n: number): Tally {
    const { numbers } = this.written;
    const at = (this.from + n) * NUMBERS;
    return {
      checked: numbers[at + CHECKED] as number,
      rated: numbers[at + RATED] === WITH_SCORE,
      answered: numbers[at + RATED] !== 0,
      score: numbers[at + SCORE] as number,
      violations: numbers[at + VIOLATIONS] as number,
      reviews: numbers[at + REVIEWS] as number,
      errors: numbers[at + ERRORS] as number,
    };
  }

  *[Symbol.iterator](): Generator<Report> {
    for (let n = 0; n < this.count; n += 1) yield (this.read[n] ??= this.report(n));
  }

  private report(n: number): Report {
    const { written } = this;
    const at = this.from + n;
    const line = bytesOf(written, at);
    if (written.numbers[at * NUMBERS + IS_EMPTY] === 0) return readLine(line) as Report;
    const input = { uri: written.uri, row: rowOf(written, at) };
    // A copy, because the shared buffer will be reused.
    return new WrittenReport(line.slice(), input, written.numbers[at * NUMBERS + CHECKED] as number);
  }
}
