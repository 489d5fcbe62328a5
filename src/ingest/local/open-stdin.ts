import { AppError } from '../../model/error/app-error.ts';
import { collectBytes } from '../bytes/collect-bytes.ts';
import type { Settings } from '../bytes/limits.ts';
import { pageFromBytes } from '../document/page-from-bytes.ts';
import { openRows } from '../rows/open-rows.ts';
import { draftFormOf } from '../bytes/input-kind.ts';
import type { Opened } from '../document/source-document.ts';
import { fileError } from './file-error.ts';

export const STDIN = '-';

export async function openStdin(settings: Settings): Promise<Opened> {
  const stdin = settings.stdin ?? (process.stdin as AsyncIterable<Buffer>);
  try {
    if (settings.stdinAs === 'catalogue') {
      const { close, ...rows } = await openRows(STDIN, stdin, settings);
      return { result: { kind: 'catalogue', uri: STDIN, ...rows }, close };
    }
    const bytes = await collectBytes(STDIN, stdin, settings.maxBytes);
    if (bytes.length === 0) throw new AppError('input-empty', { path: STDIN });
    const page = await pageFromBytes(STDIN, bytes, settings.maxBytes);
    const asked =
      settings.stdinAs === 'text' || settings.stdinAs === 'markdown' ? settings.stdinAs : undefined;
    const form = asked ?? draftFormOf(STDIN, page.text);
    return { result: { kind: 'html', uri: STDIN, ...page, ...(form && { form }) } };
  } catch (error) {
    return { result: { kind: 'failure', uri: STDIN, error: fileError(STDIN, error) } };
  }
}
