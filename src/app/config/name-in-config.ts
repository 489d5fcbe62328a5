// Places an unknown name of a configuration in its file.
import { readFileSync } from 'node:fs';
import { lineOfName } from '../../engine/compile/line-of-name.ts';
import { AppError } from '../../model/error/app-error.ts';
import { messagePart, type Said } from '../../model/error/message-part.ts';
import { isCode } from './find-config.ts';

/** Returns the line where a configuration names something; undefined where it does not, or is a program. */
export function lineInConfig(file: string, name: string): number | undefined {
  if (isCode(file)) return undefined;
  try {
    return lineOfName(readFileSync(file, 'utf8').replace(/^\ufeff/, ''), name);
  } catch {
    return undefined;
  }
}

/** Returns the error for a name that a configuration should not have, with its line where it is known. */
export function invalidName(file: string, name: string, detail: Said): AppError {
  const line = lineInConfig(file, name);
  return new AppError('config-invalid', {
    file,
    detail: line === undefined ? detail : messagePart('line', { line, detail }),
  });
}
