import { headingCounter } from '../../extract/row/column-layout.ts';
import { readInputs, type ReadOptions } from '../../ingest/read-inputs.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Bilingual } from '../../model/text/bilingual.ts';
import type { ColumnMapping, ColumnTarget } from '../../model/listing/column-mapping.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import { openCatalogue } from './catalogue-rows.ts';
import { messagePart } from '../../model/error/message-part.ts';

/** How the columns of one catalogue are read: the result of `claimcheck catalogue columns`. */
export interface ColumnsReport {
  uri: string;
  form: string;
  encoding: string;
  platform: string;
  title: Bilingual;
  /** The column whose value joins rows into one listing, such as "Handle". */
  joinBy?: string;
  columns: {
    heading: string;
    readAs: ColumnTarget;
    /** What decided: the user's mapping, the platform, the common headings, the texts' length, or nothing. */
    because: 'mapping' | 'platform' | 'common' | 'long-text' | 'unknown';
    /** The first value that is not empty, shortened. */
    sample?: string;
  }[];
}

const SAMPLE_LENGTH = 80;

/**
 * Reads the beginning of a catalogue and returns how its columns are read. Throws where the file is no
 * catalogue or is unreadable.
 */
export async function explainColumns(
  path: string,
  options: ReadOptions & { book: { readonly columns: ColumnBook }; mapping?: ColumnMapping },
): Promise<ColumnsReport> {
  const { book } = options;
  const reading = { ...options, countHeadings: headingCounter(book.columns) };
  for await (const document of readInputs([path], reading)) {
    if (document.kind === 'failure') throw document.error;
    if (document.kind !== 'catalogue') break;
    const { headings, layout, sample } = await openCatalogue(document, options);
    return {
      uri: document.uri,
      form: document.form,
      encoding: document.encoding,
      platform: layout.platform,
      title: layout.columns.title,
      ...(layout.joinBy === undefined ? {} : { joinBy: layout.joinBy }),
      columns: headings.map((heading) => {
        const { target, because } = layout.useOf(heading);
        const value = sampleOf(sample, heading);
        return { heading, readAs: target, because, ...(value === undefined ? {} : { sample: value }) };
      }),
    };
  }
  throw new AppError('input-unreadable', { path, detail: messagePart('noCatalogue') });
}

function sampleOf(
  rows: Awaited<ReturnType<typeof openCatalogue>>['sample'],
  heading: string,
): string | undefined {
  for (const row of rows) {
    const value = 'record' in row && Object.hasOwn(row.record, heading) ? row.record[heading] : undefined;
    if (value === undefined || value === null || value === '') continue;
    const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
    return text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text;
  }
  return undefined;
}
