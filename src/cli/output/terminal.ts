import { Chalk } from 'chalk';
import { PLAIN, type Paint } from '../../report/parts/paint.ts';

/** Returns colours for a terminal; none for a pipe, with NO_COLOR or with --no-color. */
export function paintFor(stream: { isTTY?: boolean }, wanted: boolean): Paint {
  const force = process.env['FORCE_COLOR'] ?? '';
  const forced = force !== '' && force !== '0';
  const off = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  if (!wanted || off || (stream.isTTY !== true && !forced)) return PLAIN;
  const chalk = new Chalk({ level: 1 });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    violation: chalk.red,
    review: chalk.yellow,
    good: chalk.green,
    mark: chalk.underline,
  };
}

/** Returns the width of the report: the terminal's, limited to a readable range. */
export function columnsOf(stream: { columns?: number }): number {
  return Math.min(Math.max(stream.columns ?? 100, 60), 140);
}
