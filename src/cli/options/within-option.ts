import type { ExtractOptions } from '../../app/run/extract-inputs.ts';
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';

/** Parses `--within`, a CSS selector. Throws `usage` where it is invalid. */
export async function withinOf(selector: string | undefined): Promise<Pick<ExtractOptions, 'within'>> {
  if (selector === undefined) return {};
  const { partsBySelector } = await import('../../extract/html/select-parts.ts');
  try {
    return { within: partsBySelector(selector) };
  } catch (cause) {
    throw new AppError('usage', { detail: messagePart('notSelector', { selector }) }, { cause });
  }
}
