import type { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import type { Input } from '../../model/report/report.ts';
import { say } from '../process/say.ts';

/** Rows of one file with the same trouble that are told one by one. */
const MOST_TOLD = 5;

interface Alike {
  count: number;
  /** The first and the last that were not told. */
  first?: number;
  last?: number;
}

/** Keeps errors that are the same for many rows of a file from burying all else. */
export class LikeErrors {
  private readonly files = new Map<string, Map<string, Alike>>();

  /** Is this one to be told by itself? */
  isTold({ uri, row }: Input, error: AppError): boolean {
    if (row === undefined) return true;
    const kinds = this.files.get(uri) ?? new Map<string, Alike>();
    this.files.set(uri, kinds);
    const kind = kindOf(error);
    const alike = kinds.get(kind) ?? { count: 0 };
    kinds.set(kind, alike);
    alike.count += 1;
    if (alike.count <= MOST_TOLD) return true;
    alike.first ??= row;
    alike.last = row;
    return false;
  }

  /** Says how many more there were. */
  tellRest(lang: UiLanguage): void {
    for (const [path, kinds] of this.files)
      for (const [kind, { count, first, last }] of kinds) {
        if (first === undefined || last === undefined) continue;
        say(message(lang, 'command', 'rowsAlike', { path, n: count - MOST_TOLD, first, last }));
        if (kind.endsWith(' cellsTooMany')) say(`  ${message(lang, 'command', 'quoteCells')}`);
      }
  }
}

/** What is wrong, whatever its figures. */
function kindOf({ code, params: { detail } }: AppError): string {
  return `${code} ${typeof detail === 'object' ? detail.detail : 'other'}`;
}
