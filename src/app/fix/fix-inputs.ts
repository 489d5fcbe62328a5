// Fixes the files of a run (`--fix`).
import { readFile } from 'node:fs/promises';
import { inlineIgnores } from '../../extract/inline-ignores.ts';
import { withoutFrame } from '../../ingest/document/mail-message.ts';
import { STDIN } from '../../ingest/local/open-stdin.ts';
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

/** An input that cannot be written: no file, another kind of file, not UTF-8, or its text is encoded in it. */
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
  // Standard input can be read once only, by the check.
  const files = inputs.filter((path) => path !== STDIN);
  if (files.length < inputs.length) yield { path: STDIN, isUnwritable: true };
  for await (const document of readInputs(files, withHeadings({ ...reading, book }))) {
    if (document.kind === 'failure') continue;
    if (document.kind !== 'html' || !(await isWritable(document))) {
      yield { path: document.uri, isUnwritable: true };
      continue;
    }
    const { uri, text: read, original: before = read, form } = document;
    const extract = await extractorOf(form);
    const fixed = await fixText(before, async (text) => {
      const extraction = extract({ html: before === read ? text : withoutFrame(text) });
      await resolveLanguage(extraction.listing, { book, laws: optionsFor(uri).laws });
      const report = checkExtraction(extraction, { uri }, book, { ...optionsFor(uri), sparesReviews: true });
      const ignores = reading.inlineIgnores === undefined ? [] : inlineIgnores(text);
      return applyInlineIgnores(report, ignores, plan.today, plan.lang);
    });
    yield { ...fixed, path: uri, before };
  }
}

/** Returns true for a file that holds just the text that was read: only then an edit touches nothing else. */
async function isWritable({ uri, httpUrl, encoding, text, original = text }: PageDocument): Promise<boolean> {
  if (httpUrl !== undefined || !/^utf-?8$/i.test(encoding)) return false;
  const file = await readFile(uri, 'utf8').catch(() => undefined);
  return file?.replace(/^\ufeff/, '') === original;
}
