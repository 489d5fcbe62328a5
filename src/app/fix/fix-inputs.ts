// Fixes the files of a run (`--fix`).
import { existsSync } from 'node:fs';
import { inlineIgnores } from '../../extract/inline-ignores.ts';
import { readInputs } from '../../ingest/read-inputs.ts';
import type { PageDocument } from '../../ingest/document/source-document.ts';
import { applyInlineIgnores } from '../check/apply-inline-ignores.ts';
import { checkExtraction } from '../check/check-extraction.ts';
import type { CheckPlan } from '../check/check-plan.ts';
import { inputOptions } from '../check/input-options.ts';
import { resolveLanguage } from '../listing/resolve-language.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { extractorOf } from '../listing/extractor-of.ts';
import { withHeadings, type ExtractOptions } from '../run/extract-inputs.ts';
import { fixText, type FixedText } from './fix-text.ts';

export interface FixedInput extends FixedText {
  path: string;
  before: string;
}

/** An input that cannot be written: no file, another kind of file, or not UTF-8. */
export interface UnwritableInput {
  path: string;
  isUnwritable: true;
}

/** Yields the files among the inputs with their safe fixes applied. Nothing is written here. */
export async function* fixInputs(
  inputs: readonly string[],
  book: RuleBook,
  reading: Omit<ExtractOptions, 'book'>,
  plan: CheckPlan,
): AsyncGenerator<FixedInput | UnwritableInput> {
  // Personal data stay: the text is written back into the user's own file.
  const optionsFor = await inputOptions({ ...plan, suggest: true, redact: undefined });
  for await (const document of readInputs(inputs, withHeadings({ ...reading, book }))) {
    if (document.kind === 'failure') continue;
    if (document.kind !== 'html' || !isWritable(document)) {
      yield { path: document.uri, isUnwritable: true };
      continue;
    }
    const { uri, text: before, form } = document;
    const extract = await extractorOf(form);
    const fixed = await fixText(before, async (text) => {
      const extraction = extract({ html: text });
      await resolveLanguage(extraction.listing, { book, laws: optionsFor(uri).laws });
      const report = checkExtraction(extraction, { uri }, book, optionsFor(uri));
      const ignores = reading.inlineIgnores === undefined ? [] : inlineIgnores(text);
      return applyInlineIgnores(report, ignores, plan.today, plan.lang);
    });
    yield { ...fixed, path: uri, before };
  }
}

function isWritable({ uri, httpUrl, saved, encoding, mixedEncoding }: PageDocument): boolean {
  if (httpUrl !== undefined || saved !== undefined || mixedEncoding === true) return false;
  return /^utf-?8$/i.test(encoding) && !uri.endsWith('.gz') && existsSync(uri);
}
