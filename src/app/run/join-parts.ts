import { joinedDraft } from '../../extract/draft/placed-draft.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { resolveLanguage } from '../listing/resolve-language.ts';
import type { ExtractedInput, ExtractOptions } from './extract-inputs.ts';

/**
 * Joins the listings of all inputs, such as title, text and pictures, into one draft. Errors pass through.
 */
export async function* joinParts(
  inputs: AsyncIterable<ExtractedInput>,
  given: readonly string[],
  priorsFor?: ExtractOptions['priorsFor'],
): AsyncGenerator<ExtractedInput> {
  const [uri = ''] = given;
  const folder = given.length === 1 ? `${uri.replace(/\/$/, '')}/` : '';
  const parts: { name: string; extraction: Extraction }[] = [];
  for await (const one of inputs) {
    if (!('extraction' in one)) yield one;
    else {
      const name = one.input.uri;
      parts.push({
        name: name.startsWith(folder) ? name.slice(folder.length) : name,
        extraction: one.extraction,
      });
    }
  }
  if (parts.length === 0) return;
  const extraction = joinedDraft(parts);
  await resolveLanguage(extraction.listing, priorsFor?.(uri));
  yield { input: { uri }, extraction };
}
