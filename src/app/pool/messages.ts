import type { RowInput } from '../../extract/extract-row.ts';
import type { RowFrame } from '../../ingest/rows/row-frame.ts';
import type { ReaderSpec } from '../../ingest/rows/row-reader.ts';
import { AppError, type ErrorParams, type ErrorPlace } from '../../model/app-error.ts';
import type { ColumnMapping } from '../../model/column-mapping.ts';
import type { ErrorCode } from '../../model/error-messages.ts';
import { ReportLine } from '../../model/report-line.ts';
import { Utf8Text } from '../../model/utf8-text.ts';
import { WrittenReport, readLine } from '../../model/written-report.ts';
import type { CheckPlan } from '../check-plan.ts';
import type { CheckedRow } from '../check-rows.ts';
import type { KnownInput } from '../extract-inputs.ts';

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
  bytes: Uint8Array<ArrayBuffer>;
  /** Three numbers for each: the row, what kind of line it is, where it ends. */
  heads: Int32Array<ArrayBuffer>;
}

export type RowAnswer = ({ id: number } & PackedResults) | { id: number; failed: string };

// Kinds of lines below 0; from 0 on it is the number of rules that had something to decide and found nothing.
const FAULT = -2;
const FINDINGS = -1;
const NUMBERS = 3;

/** Packs what became of the rows of one task after the other. */
export class ResultPacker {
  private readonly lines = new Utf8Text();
  private readonly report = new ReportLine();

  pack(checked: readonly CheckedRow[]): PackedResults {
    const { lines, report } = this;
    const heads = new Int32Array(checked.length * NUMBERS);
    lines.clear();
    checked.forEach((one, n) => {
      if ('error' in one) lines.write(JSON.stringify(packError(one.error)));
      // What only some reporters show is not in a published line.
      else if (one.report.detail !== undefined) lines.write(JSON.stringify(one.report));
      else report.write(one.report, lines);
      heads[n * NUMBERS] = one.row;
      heads[n * NUMBERS + 1] = 'error' in one ? FAULT : (WrittenReport.checkedOf(one.report) ?? FINDINGS);
      heads[n * NUMBERS + 2] = lines.size;
    });
    return { bytes: lines.copy(), heads };
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
    if (kind === FAULT) results.push({ input, error: unpackError(readLine(line) as Fault) });
    else
      results.push({
        input,
        known: kind === FINDINGS ? readLine(line) : new WrittenReport(line, input, kind),
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
