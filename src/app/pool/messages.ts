import type { RowInput } from '../../extract/extract-row.ts';
import type { RowFrame } from '../../ingest/rows/row-frame.ts';
import type { ReaderSpec } from '../../ingest/rows/row-reader.ts';
import { AppError, type ErrorParams, type ErrorPlace } from '../../model/app-error.ts';
import type { ColumnMapping } from '../../model/column-mapping.ts';
import type { ErrorCode } from '../../model/error-messages.ts';
import type { Report } from '../../model/report.ts';
import { ReportLine } from '../../model/report-line.ts';
import { WrittenReport, reportOfLine } from '../../model/written-report.ts';
import type { CheckPlan } from '../check-plan.ts';
import type { KnownInput } from '../extract-inputs.ts';
import { EncodedText } from './encoded-text.ts';

const decoder = new TextDecoder();

/** What a worker is started with. */
export interface WorkerSetup {
  /** Folders of the user's own rules. */
  rules: readonly string[];
  plan: CheckPlan;
}

/** An error as plain data: classes do not survive the way between threads. */
export interface Fault {
  code: ErrorCode;
  params: ErrorParams;
  where?: ErrorPlace;
}

export type PackedRow = RowInput | { row: number; fault: Fault };

/** Rows of one catalogue to be checked. */
export interface RowTask {
  id: number;
  catalogue: { uri: string; headings: string[]; reader: ReaderSpec; mapping?: ColumnMapping };
  frame?: RowFrame;
  rows?: PackedRow[];
}

/** The results in order of the rows, packed: bytes are handed over, objects would be copied one by one. */
export interface PackedResults {
  /** Lines of JSON in UTF-8: reports as they go into a file, and faults. */
  bytes: Uint8Array;
  /** Three numbers for each: the row, what kind of line it is, where it ends. */
  heads: Int32Array;
}

export type RowAnswer = ({ id: number } & PackedResults) | { id: number; failed: string };

// Kinds of lines below 0; from 0 on it is the number of rules that had something to decide and found nothing.
const FAULT = -2;
const FINDINGS = -1;
const NUMBERS = 3;

/** Packs what became of the rows of one task, one after the other. */
export class ResultPacker {
  private readonly lines = new EncodedText();
  private readonly report = new ReportLine();
  private readonly heads: number[] = [];
  private readonly write = (text: string) => this.lines.write(text);

  add(row: number, result: Report | Fault): void {
    const isReport = 'findings' in result;
    if (isReport) this.report.write(result, this.write);
    else this.write(JSON.stringify(result));
    const kind = isReport ? (WrittenReport.checkedOf(result) ?? FINDINGS) : FAULT;
    this.heads.push(row, kind, this.lines.size);
  }

  /** What was added since it was taken last. */
  take(): PackedResults {
    const heads = Int32Array.from(this.heads);
    this.heads.length = 0;
    return { bytes: this.lines.take(), heads };
  }
}

/** What became of the rows of `uri`; reports of which nothing is asked stay unread. */
export function unpackResults({ bytes, heads }: PackedResults, uri: string): KnownInput[] {
  const results: KnownInput[] = [];
  let from = 0;
  for (let at = 0; at < heads.length; at += NUMBERS) {
    const input = { uri, row: heads[at] as number };
    const kind = heads[at + 1] as number;
    const line = bytes.subarray(from, heads[at + 2]);
    from += line.length;
    if (kind === FAULT)
      results.push({ input, error: unpackError(JSON.parse(decoder.decode(line)) as Fault) });
    else
      results.push({
        input,
        known: kind === FINDINGS ? reportOfLine(line) : new WrittenReport(line, input, kind),
      });
  }
  return results;
}

export function packError({ code, params, where }: AppError): Fault {
  return { code, params, ...(where === undefined ? {} : { where }) };
}

export function unpackError({ code, params, where }: Fault): AppError {
  return new AppError(code, params, where === undefined ? {} : { where });
}
