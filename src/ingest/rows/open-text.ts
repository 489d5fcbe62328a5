// Opens a catalogue that is text.
import { AppError } from '../../model/error/app-error.ts';
import { endsWithReturns, withLineFeeds } from './csv/line-ends.ts';
import { openCsv } from './csv/open-csv.ts';
import { frameJsonArray, frameWhole } from './frame-json.ts';
import { frameLines } from './frame-lines.ts';
import type { RowSettings } from './row-source.ts';
import type { OpenRows } from './row-source.ts';
import type { ReaderSpec } from './reader-spec.ts';
import { sniffForm } from './sniff-form.ts';
import { decodeText, headText, toUtf8 } from './transcode.ts';
import { messagePart } from '../../model/error/message-part.ts';

interface TextStart {
  head: Buffer;
  chunks: AsyncIterable<Buffer>;
  encoding: string;
}

/** Opens a text catalogue by the form of its beginning. */
export async function openText(
  path: string,
  { head, chunks, encoding }: TextStart,
  settings: RowSettings,
): Promise<Pick<OpenRows, 'form' | 'headings' | 'reader' | 'batches'>> {
  const { maxBytes } = settings;
  const wide = encoding.startsWith('utf-16');
  const isOld = endsWithReturns(head);
  const shown = headText(head, encoding);
  const text = isOld ? shown.replaceAll('\r', '\n') : shown;
  const encoded = wide ? toUtf8(chunks, encoding) : chunks;
  const bytes = isOld ? withLineFeeds(encoded) : encoded;
  const reader: ReaderSpec = { form: 'json', path, charset: wide ? 'utf-8' : encoding, maxBytes };
  const found = sniffForm(text);
  switch (found?.form) {
    case 'jsonl':
      return { form: 'jsonl', reader, batches: frameLines(bytes, path, maxBytes) };
    case 'json': {
      const skip = Buffer.byteLength(text.slice(0, found.skip));
      return { form: 'json', reader, batches: frameJsonArray(bytes, skip, path, maxBytes) };
    }
    case 'json-record':
      return { form: 'json', reader, batches: frameWhole(bytes, path, maxBytes) };
    case 'csv': {
      const csv = { ...reader, form: 'csv', delimiter: found.delimiter } as const;
      return { form: 'csv', ...(await openCsv(bytes, csv, settings)) };
    }
    case 'xml': {
      const { xmlRows } = await import('./xml/xml-rows.ts');
      return { form: 'xml', reader, batches: xmlRows(decodeText(chunks, encoding), path) };
    }
    case 'page':
      throw new AppError('input-unreadable', {
        path,
        detail: messagePart('webPage'),
      });
    case undefined: {
      throw new AppError('input-unreadable', { path, detail: messagePart('unknownForm') });
    }
  }
}
