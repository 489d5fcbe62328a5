import type { Report } from '../model/report/report.ts';
import { tallyOf, type Tally } from './tally.ts';
import { WrittenReport, readLine } from './serialized-report.ts';

/** So many numbers are noted of each line, and where each lies. */
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

/** Lines one behind the other, each of a row of one catalogue, and what is noted of them. */
export interface WrittenLines {
  uri: string;
  /** UTF-8. */
  bytes: Uint8Array;
  numbers: Int32Array;
}

/** Notes of line `n` which row it is of and where it ends. */
export function noteLine(numbers: Int32Array, n: number, row: number, end: number): void {
  numbers[n * NUMBERS + ROW] = row;
  numbers[n * NUMBERS + END] = end;
}

/** Notes of the report in line `n` what every run asks of every report. */
export function noteReport(numbers: Int32Array, n: number, report: Report): void {
  const { checked, rated, score, violations, reviews, errors } = tallyOf(report);
  const at = n * NUMBERS;
  numbers[at + IS_EMPTY] = WrittenReport.checkedOf(report) === undefined ? 0 : 1;
  numbers[at + CHECKED] = checked;
  numbers[at + SCORE] = score;
  numbers[at + VIOLATIONS] = violations;
  numbers[at + REVIEWS] = reviews;
  numbers[at + RATED] = rated ? 1 : 0;
  numbers[at + ERRORS] = errors;
}

export function rowOf({ numbers }: WrittenLines, n: number): number {
  return numbers[n * NUMBERS + ROW] as number;
}

/** Of one line, or of those before `end`. */
export function bytesOf({ bytes, numbers }: WrittenLines, n: number, end = n + 1): Uint8Array {
  const before = n === 0 ? 0 : numbers[(n - 1) * NUMBERS + END];
  return bytes.subarray(before, numbers[(end - 1) * NUMBERS + END]);
}

/**
 * Reports that follow each other, as a worker wrote them. They are printed and counted as they lie; read they are
 * only where a run asks for more. Good until the next come; each report that was asked for stays.
 */
export class WrittenReports implements Iterable<Report> {
  private readonly written: WrittenLines;
  private readonly from: number;
  /** How many there are. */
  readonly count: number;
  private readonly read: Report[] = [];

  /** Those of the lines `from` to before `to`. */
  constructor(written: WrittenLines, from: number, to: number) {
    this.written = written;
    this.from = from;
    this.count = to - from;
  }

  /** Their JSON as it is published, a line each. */
  get lines(): Uint8Array {
    return bytesOf(this.written, this.from, this.from + this.count);
  }

  tally(n: number): Tally {
    const { numbers } = this.written;
    const at = (this.from + n) * NUMBERS;
    return {
      checked: numbers[at + CHECKED] as number,
      rated: numbers[at + RATED] === 1,
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
    // A copy: the memory of all serves others as soon as they are done with.
    return new WrittenReport(line.slice(), input, written.numbers[at * NUMBERS + CHECKED] as number);
  }
}
