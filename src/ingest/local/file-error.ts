// Translates file errors.
import { AppError } from '../../model/error/app-error.ts';
import { causeText, messagePart, type Said } from '../../model/error/message-part.ts';

const DETAILS: Readonly<Record<string, Said['detail']>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  EISDIR: 'isFolder',
  EMFILE: 'tooManyFiles',
  ELOOP: 'linkCircle',
  ENAMETOOLONG: 'nameTooLong',
};

/** Returns the error for a file that cannot be read. */
export function fileError(path: string, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE') {
    return new AppError('input-missing', { path }, { cause });
  }
  const known = DETAILS[code];
  const detail = known === undefined ? causeText(cause) : messagePart(known);
  return new AppError('input-unreadable', { path, detail }, { cause });
}
