// Checks a Markdown draft as `--fix` does.
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import type { Report } from '../../src/model/report/report.ts';

const book = loadShippedRules();

/** Returns a check under some laws that leaves alone what is only to review. */
export function checkDraft(laws: string[]): (text: string) => Promise<Report> {
  return async (text) => {
    const extraction = extractMarkdown(text);
    await resolveLanguage(extraction.listing);
    const options = { laws, asOf: '2026-11-24', lang: 'zh', suggest: true, sparesReviews: true } as const;
    return checkExtraction(extraction, { uri: 'draft' }, book, options);
  };
}
