import type { Finding } from './finding.ts';

/** Known from before or set aside: told, but not pressing. */
export function isSettled({ suppression, baselineState }: Finding): boolean {
  return suppression !== undefined || baselineState === 'unchanged';
}
