// Reads the rows of an XML feed.
import { Parser } from 'htmlparser2';
import type { CatalogueRow } from '../catalogue-row.ts';
import { badRow } from '../bad-row.ts';
import { LineCounter } from './line-counter.ts';
import { RecordBuilder } from './record-builder.ts';
import { messagePart, type Said } from '../../../model/error/message-part.ts';

/** HTML entities that feeds use. No others are expanded, and entities that a file declares never are. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', yen: '¥', hellip: '…', ndash: '–', mdash: '—',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', deg: '°', times: '×', middot: '·', bull: '•',
  eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', auml: 'ä', ouml: 'ö', uuml: 'ü', szlig: 'ß', ntilde: 'ñ',
}; // prettier-ignore
/** Maximum depth of nesting; no feed reaches it. */
const MAX_DEPTH = 200;
/** The depth is checked after this many characters, because the parser's cost grows with the depth. */
const PIECE = 16 * 1024;

/**
 * Yields the rows of a feed, one batch per chunk. An element that is not closed costs its row. Entity
 * declarations are ignored.
 */
export async function* xmlRows(chunks: AsyncIterable<string>, path: string): AsyncGenerator<CatalogueRow[]> {
  let rows: CatalogueRow[] = [];
  let row = 0;
  let fault: Said | undefined;
  let depth = 0;
  let isEmpty = false;
  /** The file has ended; what is closed now was not closed in it. */
  let isOver = false;
  let line = 1;
  const lines = new LineCounter();
  const builder = new RecordBuilder((record) => {
    row += 1;
    if (fault !== undefined) rows.push(badRow(row, path, fault, { line }));
    else if (record === undefined) rows.push(badRow(row, path, messagePart('tooLong'), { line }));
    else rows.push(line === row ? { row, record } : { row, line, record });
    fault = undefined;
  });
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        isEmpty = true;
        if (depth > MAX_DEPTH) return;
        const wasInside = builder.isInside;
        builder.open(name, attributes);
        if (!wasInside && builder.isInside) line = lines.lineAt(parser.startIndex);
      },
      ontext(text) {
        isEmpty = false;
        builder.text(text.includes('&') ? text.replace(/&([a-z]+);/g, named) : text);
      },
      onclosetag(name, isImplied) {
        // `<link/>` is also reported as implied.
        if (isImplied && !isEmpty && builder.isInside)
          fault ??= isOver ? messagePart('cutOff') : messagePart('notClosed', { name });
        isEmpty = false;
        if (depth <= MAX_DEPTH) builder.close();
        depth -= 1;
      },
    },
    { xmlMode: true },
  );
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.slice(at, at + PIECE);
      lines.add(piece);
      parser.write(piece);
      if (depth <= MAX_DEPTH) continue;
      yield [...rows, badRow(row + 1, path, messagePart('nestedTooDeep', { most: MAX_DEPTH }), { line })];
      return;
    }
    if (rows.length > 0) yield rows;
    rows = [];
  }
  isOver = true;
  const isWithinRow = builder.isInside;
  const isOpen = depth > 0;
  parser.end();
  // Cut off between two rows.
  if (isOpen && !isWithinRow) rows.push(badRow(row + 1, path, messagePart('cutOff'), { line: lines.last }));
  if (rows.length > 0) yield rows;
}

function named(whole: string, name: string): string {
  return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
}
