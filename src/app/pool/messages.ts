import type { RowInput } from '../../extract/extract-row.ts';
import type { RowFrame } from '../../ingest/rows/row-frame.ts';
import type { ReaderSpec } from '../../ingest/rows/reader-spec.ts';
import { AppError, type ErrorParams, type ErrorPlace } from '../../model/error/app-error.ts';
import type { FittedMapping } from '../../extract/row/column-layout.ts';
import type { ErrorCode } from '../../model/error/error-code.ts';
import { ReportLine } from '../../wire/report-line.ts';
import { Utf8Text } from '../../wire/utf8-text.ts';
import { readLine } from '../../wire/serialized-report.ts';
import {
  NUMBERS,
  WrittenReports,
  bytesOf,
  noteLine,
  noteReport,
  rowOf,
} from '../../wire/serialized-report-batch.ts';
import type { DeskRequest } from '../../model/serve/desk-request.ts';
import type { PageToCheck } from '../check/check-page.ts';
import type { CheckPlan } from '../check/check-plan.ts';
import type { CheckedRow } from '../catalogue/check-rows.ts';
import type { KnownInput } from '../run/extract-inputs.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  /** Folders of the user's own rules. */
  rules: readonly string[];
  plan: CheckPlan;
  /** A selector: the parts of each page that are the listing. */
  within?: string | undefined;
  /** Where the worker notes the `id` of the task it did last: its answers lie unread while the main thread is busy. */
  done: Int32Array;
}

/** An error as plain data: classes do not survive the way between threads. */
export interface Fault {
  code: ErrorCode;
  params: ErrorParams;
  where?: ErrorPlace;
}

export type PackedRow = RowInput | { row: number; fault: Fault };

/** A request of the page that `serve` opens. */
export interface DeskTask {
  id: number;
  desk: DeskRequest;
}

/** Rows of one catalogue to be checked. */
export interface RowTask {
  id: number;
  catalogue: { uri: string; headings: string[]; reader: ReaderSpec; mapping: FittedMapping };
  frame?: RowFrame;
  rows?: PackedRow[];
  /** Memory to write the answer into. */
  memory?: ArrayBuffer;
}

/** The results in order of the rows, packed: bytes are handed over, objects would be copied one by one. */
export interface PackedResults {
  /** Lines of JSON in UTF-8: reports and faults. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Numbers noted for each line: row, end, counts. */
  numbers: Int32Array<ArrayBuffer>;
  /** Which lines are faults. */
  faults: number[];
  /** The reports are as they are published; otherwise they hold what only some reporters show. */
  isPublished: boolean;
}

export type RowAnswer = PackedResults | Lost;

/** One page to be checked. */
export interface PageTask {
  id: number;
  page: PageToCheck;
}

/** `report` is JSON. */
export type PageAnswer = { report: string } | { fault: Fault } | Lost;

/** Why a task has no answer: it took too long, more memory than a worker may have, or ended its worker. */
export interface Lost {
  lost: 'time' | 'memory' | 'fault';
  /** What the system says of it; of time, how many seconds there were. */
  detail: string;
}

export function lostError(path: string, { lost, detail }: Lost): AppError {
  if (lost === 'time') return new AppError('listing-timeout', { path, seconds: detail });
  if (lost === 'memory') return new AppError('listing-memory', { path });
  return new AppError('internal', { path, detail });
}

/** Packs what became of the rows of one task after the other. */
export class ResultPacker {
  private readonly lines = new Utf8Text();
  private readonly line = new ReportLine();

  /** `memory`: where to write, if there is some. */
  pack(checked: readonly CheckedRow[], memory = new ArrayBuffer(0)): PackedResults {
    const { lines } = this;
    const numbers = new Int32Array(checked.length * NUMBERS);
    const faults: number[] = [];
    let isPublished = true;
    lines.reuse(memory);
    checked.forEach((one, n) => {
      if ('error' in one) {
        faults.push(n);
        lines.write(JSON.stringify(packError(one.error)));
      } else {
        const { report } = one;
        if (report.detail === undefined) this.line.write(report, lines);
        else {
          isPublished = false;
          lines.write(JSON.stringify(report));
        }
        noteReport(numbers, n, report);
      }
      noteLine(numbers, n, one.row, lines.size);
    });
    return { bytes: lines.give(), numbers, faults, isPublished };
  }
}

/** What became of the rows of `uri`; reports stay unread where they can. */
export function unpackResults(packed: PackedResults, uri: string): KnownInput[] {
  const { faults, isPublished } = packed;
  const written = { uri, ...packed };
  const results: KnownInput[] = [];
  const take = (from: number, to: number) => {
    if (to === from) return;
    const reports = new WrittenReports(written, from, to);
    if (isPublished) results.push({ written: reports });
    else for (const report of reports) results.push({ input: report.input, known: report });
  };
  let from = 0;
  for (const n of faults) {
    take(from, n);
    const error = unpackError(readLine(bytesOf(written, n)) as Fault);
    results.push({ input: { uri, row: rowOf(written, n) }, error });
    from = n + 1;
  }
  take(from, packed.numbers.length / NUMBERS);
  return results;
}

export function packError({ code, params, where }: AppError): Fault {
  return { code, params, ...(where === undefined ? {} : { where }) };
}

export function unpackError({ code, params, where }: Fault): AppError {
  return new AppError(code, params, where === undefined ? {} : { where });
}
