import { statOf } from '../../app/config/stat-of.ts';

/** True if a cache is worth opening. A single page is checked faster than that. */
export function isWorthCaching(inputs: readonly string[]): boolean {
  const [only] = inputs;
  return inputs.length > 1 || (only !== undefined && statOf(only)?.isFile() !== true);
}
