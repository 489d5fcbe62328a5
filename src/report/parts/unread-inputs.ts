// Lists unread inputs at the end of a report.
import type { AppError } from '../../model/error/app-error.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { Input } from '../../model/report/report.ts';
import { label } from './labels.ts';

/** Limit of inputs that are listed; further ones are only counted. */
const MOST_SHOWN = 20;

/** Collects the inputs that could not be read. */
export class UnreadInputs {
  private readonly shown: { name: string; why: string }[] = [];
  count = 0;

  add({ uri, row }: Input, error: AppError, lang: UiLanguage): void {
    this.count += 1;
    if (this.shown.length < MOST_SHOWN)
      this.shown.push({ name: row === undefined ? uri : `${uri}:${row}`, why: error.describe(lang).message });
  }

  /** Returns the count, a line for each input as formatted by `line`, and the number of further ones. */
  lines(lang: UiLanguage, line: (name: string, why: string) => string): string[] {
    if (this.count === 0) return [];
    const more = this.count - this.shown.length;
    return [
      label(this.count === 1 ? 'oneUnread' : 'unread', lang, { n: this.count }),
      ...this.shown.map(({ name, why }) => line(name, why)),
      ...(more > 0 ? [`… +${more}`] : []),
    ];
  }
}
