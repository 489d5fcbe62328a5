import { relative, resolve, sep } from 'node:path';

const SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;

/** A file as called from a folder, however it was given; addresses and standard input as they are. */
export function nameFrom(base: string, uri: string): string {
  if (uri === '-' || SCHEME.test(uri)) return uri;
  return relative(base, resolve(uri)).split(sep).join('/');
}
