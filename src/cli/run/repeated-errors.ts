// Limits the errors that are printed for the rows of a file.
import type { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import type { Input } from '../../model/report/report.ts';
import { printMessage } from '../process/print-message.ts';

/** Number of rows of one file that are printed with the same error. */
const MAX_PRINTED = 5;

interface ErrorCount {
  count: number;
  /** The first and last row that were not printed. */
  first?: number;
  last?: number;
}

/** Counts equal errors of a file's rows, so that they do not hide everything else. */
export class RepeatedErrors {
  private readonly files = new Map<string, Map<string, ErrorCount>>();

  /** Returns whether to print this error. */
  shouldPrint({ uri, row }: Input, error: AppError): boolean {
    if (row === undefined) return true;
    const kinds = this.files.get(uri) ?? new Map<string, ErrorCount>();
    this.files.set(uri, kinds);
    const kind = kindOf(error);
    const alike = kinds.get(kind) ?? { count: 0 };
    kinds.set(kind, alike);
    alike.count += 1;
    if (alike.count <= MAX_PRINTED) return true;
    alike.first ??= row;
    alike.last = row;
    return false;
  }

  /** Prints how many more rows had the same error. */
  printRest(lang: UiLanguage): void {
    for (const [path, kinds] of this.files)
      for (const [kind, { count, first, last }] of kinds) {
        if (first === undefined || last === undefined) continue;
        printMessage(message(lang, 'command', 'rowsAlike', { path, n: count - MAX_PRINTED, first, last }));
        if (kind.endsWith(' cellsTooMany')) printMessage(`  ${message(lang, 'command', 'quoteCells')}`);
      }
  }
}

/** Returns the kind of an error, without its values. */
function kindOf({ code, params: { detail } }: AppError): string {
  return `${code} ${typeof detail === 'object' ? detail.detail : 'other'}`;
}
