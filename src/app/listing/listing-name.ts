// Shortens file names for reports.
import { relative, resolve, sep } from 'node:path';
import { fileOfSheet } from '../../model/listing/sheet-uri.ts';
import { memo } from '../../text/memory/memo.ts';

const SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;
/** Limit of names in each cache. All rows of a catalogue share one name; a page's name is needed twice. */
const KNOWN = 50;

const namesFrom = memo(KNOWN, (base) => memo(KNOWN, (uri) => nameOf(base, uri)));

/** Returns a file's path relative to a folder, with slashes; of a sheet, its workbook's. URLs and "-" (standard input) stay. */
export function nameFrom(base: string, uri: string): string {
  return namesFrom(base)(uri);
}

function nameOf(base: string, uri: string): string {
  if (uri === '-' || SCHEME.test(uri)) return uri;
  return relative(base, resolve(fileOfSheet(uri)))
    .split(sep)
    .join('/');
}
