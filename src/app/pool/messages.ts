import type { RowInput } from '../../extract/extract-row.ts';
import type { RowFrame } from '../../ingest/rows/row-frame.ts';
import type { ReaderSpec } from '../../ingest/rows/row-reader.ts';
import { AppError, type ErrorParams, type ErrorPlace } from '../../model/app-error.ts';
import type { ColumnMapping } from '../../model/column-mapping.ts';
import type { ErrorCode } from '../../model/error-messages.ts';
import type { CheckPlan } from '../check-plan.ts';

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

/**
 * What became of a row: its report as JSON, or what was wrong with it. `checked`: nothing was found, and so many rules
 * had something to decide.
 */
export type RowResult =
  { row: number; report: string; checked?: number | undefined } | { row: number; fault: Fault };

/** `lines`: the results in order of the rows, packed; text is cheaper to send than objects. */
export type RowAnswer = { id: number; lines: string } | { id: number; failed: string };

/**
 * A line each: the number of the row, then a report, behind a mark and a number where nothing was found, or behind
 * another mark a fault. JSON has no line breaks.
 */
export function packResults(results: readonly RowResult[]): string {
  return results
    .map((one) => {
      if ('fault' in one) return `${one.row}! ${JSON.stringify(one.fault)}`;
      return one.checked === undefined
        ? `${one.row} ${one.report}`
        : `${one.row}=${one.checked} ${one.report}`;
    })
    .join('\n');
}

export function unpackResults(lines: string): RowResult[] {
  if (lines === '') return [];
  return lines.split('\n').map((line) => {
    const end = line.indexOf(' ');
    const head = line.slice(0, end);
    const text = line.slice(end + 1);
    if (head.endsWith('!')) return { row: parseInt(head, 10), fault: JSON.parse(text) as Fault };
    const mark = head.indexOf('=');
    if (mark < 0) return { row: Number(head), report: text };
    return { row: Number(head.slice(0, mark)), report: text, checked: Number(head.slice(mark + 1)) };
  });
}

export function packError({ code, params, where }: AppError): Fault {
  return { code, params, ...(where === undefined ? {} : { where }) };
}

export function unpackError({ code, params, where }: Fault): AppError {
  return new AppError(code, params, where === undefined ? {} : { where });
}
