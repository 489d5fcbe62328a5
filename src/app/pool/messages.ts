// The messages between the main thread and its workers.
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
import type { PackedExtraction } from '../../extract/page-extraction.ts';
import type { ExtractedPage, PageToCheck } from '../check/check-page.ts';
import type { CheckPlan } from '../check/check-plan.ts';
import type { CheckedRow } from '../catalogue/check-rows.ts';
import type { KnownInput } from '../run/extract-inputs.ts';

/** The first message to a worker. */
export interface WorkerSetup {
  /** Folders of the user's rules. */
  rules: readonly string[];
  plan: CheckPlan;
  /** CSS selector of the parts of each page that are the listing. */
  within?: string | undefined;
  /**
   * Shared memory. The worker stores the `id` of its last finished task here, as the main thread may be too
   * busy to read answers.
   */
  done: Int32Array;
}

/** An error as plain data. Instances of classes lose their class when sent to another thread. */
export interface Fault {
  code: ErrorCode;
  params: ErrorParams;
  where?: ErrorPlace;
}

export type PackedRow = RowInput | { row: number; fault: Fault };

/** A request from the page of `claimcheck serve`. */
export interface DeskTask {
  id: number;
  desk: DeskRequest;
}

/** Rows of one catalogue to check. */
export interface RowTask {
  id: number;
  catalogue: { uri: string; headings: string[]; reader: ReaderSpec; mapping: FittedMapping };
  frame?: RowFrame;
  rows?: PackedRow[];
  /** A used buffer for the answer's bytes. */
  memory?: ArrayBuffer;
}

/** Results in the order of the rows, as bytes: buffers move between threads, objects would be copied. */
export interface PackedResults {
  /** Lines of JSON in UTF-8, one for each report or error. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Numbers for each line: row, end offset, counts. */
  numbers: Int32Array<ArrayBuffer>;
  /** Indexes of the lines that are errors. */
  faults: number[];
  /** The reports have the published form. If not, they have `detail` too, which only some reporters show. */
  isPublished: boolean;
}

export type RowAnswer = PackedResults | LostTask;

/** One page to check. */
export interface PageTask {
  id: number;
  page: PageToCheck;
}

/** One page to check that is extracted already. Its HTML is in the outline. */
export interface ExtractedTask {
  id: number;
  page: Omit<ExtractedPage, 'html'>;
  extracted: PackedExtraction;
}

/** `report` is JSON. */
export type PageAnswer = { report: string } | { fault: Fault } | LostTask;

/** Why a task has no answer: it took too long, needed too much memory, or ended its worker. */
export interface LostTask {
  lost: 'time' | 'memory' | 'fault';
  /** The system's message; for `time`, the limit in seconds. */
  detail: string;
}

export function lostTaskError(path: string, { lost, detail }: LostTask): AppError {
  if (lost === 'time') return new AppError('listing-timeout', { path, seconds: detail });
  if (lost === 'memory') return new AppError('listing-memory', { path });
  return new AppError('internal', { path, detail });
}

/** Packs the results of row tasks, one after another. It is reused for all tasks of a worker. */
export class ResultPacker {
  private readonly lines = new Utf8Text();
  private readonly line = new ReportLine();

  /** `memory`: a buffer to write into, if one is free. */
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

/** Returns the results for the rows of `uri`. Published reports are left unparsed. */
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
