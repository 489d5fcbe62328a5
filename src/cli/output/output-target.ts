import { resolve } from 'node:path';
import { AppError } from '../../model/error/app-error.ts';
import { FORMATS, formatOfFile, isFormat, type Format } from '../../report/formats.ts';

export interface OutputTarget {
  format: Format;
  path: string;
}

/** As a file name: standard output, as in `json:-`. */
export const STDOUT = '-';

const WORD = /^[a-z]{2,}$/i;

/** Parses a value of `--output`: a file whose suffix names the format, or `format:file`. */
export function outputTarget(value: string): OutputTarget {
  const colon = value.indexOf(':');
  const name = value.slice(0, Math.max(colon, 0));
  if (isFormat(name) && colon < value.length - 1) return { format: name, path: value.slice(colon + 1) };
  // A single letter is a drive of Windows.
  if (WORD.test(name))
    throw new AppError('output-format-unknown', { path: name, formats: FORMATS.join(', ') });
  const format = formatOfFile(value);
  if (format === undefined) {
    throw new AppError('output-format-unknown', { path: value, formats: FORMATS.join(', ') });
  }
  return { format, path: value };
}

/**
 * Parses all values of `--output`. Throws `output-taken` if two name one file, or one names an input or, where a
 * report goes to standard output already, that.
 */
export function outputTargets(
  values: readonly string[],
  inputs: readonly string[],
  isStdoutTaken = false,
): OutputTarget[] {
  const taken = new Set(inputs.filter((input) => input !== STDOUT).map((input) => resolve(input)));
  if (isStdoutTaken) taken.add(STDOUT);
  return values.map((value) => {
    const target = outputTarget(value);
    const place = target.path === STDOUT ? STDOUT : resolve(target.path);
    if (taken.has(place)) throw new AppError('output-taken', { path: target.path });
    taken.add(place);
    return target;
  });
}
