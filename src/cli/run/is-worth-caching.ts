import { statSync } from 'node:fs';

/** One page is checked faster than a cache is opened. */
export function isWorthCaching(inputs: readonly string[]): boolean {
  const [only] = inputs;
  return (
    inputs.length > 1 || (only !== undefined && statSync(only, { throwIfNoEntry: false })?.isFile() !== true)
  );
}
