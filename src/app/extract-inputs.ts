import { extractPage } from '../extract/extract-page.ts';
import { extractRow } from '../extract/extract-row.ts';
import { readInputs, type ReadOptions } from '../ingest/read-inputs.ts';
import { AppError } from '../model/app-error.ts';
import type { Extraction } from '../model/listing.ts';
import type { Input } from '../model/report.ts';
import { resolveLanguage } from './resolve-language.ts';

export type ExtractedInput = { input: Input; extraction: Extraction } | { input: Input; error: AppError };

/** Reads the inputs and extracts a listing from each page and each row, in the order given. */
export async function* extractInputs(
  inputs: readonly string[],
  options: ReadOptions,
): AsyncGenerator<ExtractedInput> {
  for await (const document of readInputs(inputs, options)) {
    if (document.kind === 'failure') {
      yield { input: { uri: document.uri }, error: document.error };
    } else if (document.kind === 'html') {
      const { uri, text, httpUrl, contentLanguage } = document;
      const page = {
        html: text,
        ...(httpUrl === undefined ? {} : { url: httpUrl }),
        ...(contentLanguage === undefined ? {} : { contentLanguage }),
      };
      yield await guarded({ uri }, () => extractPage(page));
    } else {
      for await (const row of document.rows) {
        const input = { uri: document.uri, row: row.row };
        if ('error' in row) yield { input, error: row.error };
        else yield await guarded(input, () => extractRow(row.record, row.row));
      }
    }
  }
}

/** A fault of ours on one input costs that input only. */
async function guarded(input: Input, extract: () => Extraction): Promise<ExtractedInput> {
  try {
    const extraction = extract();
    const language = resolveLanguage(extraction.listing);
    if (language instanceof Promise) await language;
    return { input, extraction };
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return { input, error: new AppError('internal', { path: input.uri, detail }, { cause }) };
  }
}
