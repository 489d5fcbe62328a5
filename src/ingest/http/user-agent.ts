// Builds the User-Agent header of requests.
import { readFileSync } from 'node:fs';

/** Returns "claimcheck/<version> (…)". The version is read from the package's own manifest. */
export function defaultUserAgent(): string {
  const version = ownVersion();
  return `claimcheck${version === undefined ? '' : `/${version}`} (+product listing checker)`;
}

function ownVersion(): string | undefined {
  for (const up of ['./', '../', '../../', '../../../', '../../../../']) {
    try {
      const manifest: unknown = JSON.parse(
        readFileSync(new URL(`${up}package.json`, import.meta.url), 'utf8'),
      );
      if (isOwn(manifest)) return manifest.version;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

function isOwn(manifest: unknown): manifest is { version: string } {
  return (
    typeof manifest === 'object' &&
    manifest !== null &&
    'name' in manifest &&
    manifest.name === 'claimcheck' &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  );
}
