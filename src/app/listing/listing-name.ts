import { relative, resolve, sep } from 'node:path';
import { memo } from '../../text/memory/memo.ts';

const SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;
/** All rows of a catalogue have one name; a run has few catalogues and many pages, each asked for twice. */
const KNOWN = 50;

const namesFrom = memo(KNOWN, (base) => memo(KNOWN, (uri) => nameOf(base, uri)));

/** A file as called from a folder, however it was given; addresses and standard input as they are. */
export function nameFrom(base: string, uri: string): string {
  return namesFrom(base)(uri);
}

function nameOf(base: string, uri: string): string {
  if (uri === '-' || SCHEME.test(uri)) return uri;
  return relative(base, resolve(uri)).split(sep).join('/');
}
