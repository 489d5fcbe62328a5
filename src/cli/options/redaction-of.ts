import { randomBytes } from 'node:crypto';
import type { RedactMode, Redaction } from '../../model/config/redaction.ts';
import { cacheSecret } from '../process/cache-secret.ts';

/** Marks hang on the user's key; where none can be kept, they hold for one run. */
export function redactionOf(mode: RedactMode = 'people'): Redaction {
  const secret = cacheSecret() ?? randomBytes(16);
  return { mode, key: `redact ${Buffer.from(secret).toString('hex')}` };
}
