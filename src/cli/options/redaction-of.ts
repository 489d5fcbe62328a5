import { randomBytes } from 'node:crypto';
import type { RedactMode, Redaction } from '../../model/config/redaction.ts';
import { cacheSecret } from '../process/cache-secret.ts';

/** Returns the redaction settings. Marks depend on the user's key, or on a new one for each run. */
export function redactionOf(mode: RedactMode = 'people'): Redaction {
  const secret = cacheSecret() ?? randomBytes(16);
  return { mode, key: `redact ${Buffer.from(secret).toString('hex')}` };
}
