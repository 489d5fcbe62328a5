import { statOf } from '../../app/config/stat-of.ts';

/** One page is checked faster than a cache is opened. */
export function isWorthCaching(inputs: readonly string[]): boolean {
  const [only] = inputs;
  return inputs.length > 1 || (only !== undefined && statOf(only)?.isFile() !== true);
}
