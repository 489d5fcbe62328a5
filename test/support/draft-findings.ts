import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractText } from '../../src/extract/draft/extract-text.ts';
import { book } from './source-rules.ts';

/** Returns the contradictions that are found in a draft of plain text, as rules with their outcome. */
export function contradictionsIn(text: string, lang: string): string[] {
  const extraction = extractText(text);
  extraction.listing.inLanguage = lang;
  const { findings } = checkExtraction(extraction, { uri: 'x' }, book, {
    laws: ['icc'],
    asOf: '2026-11-28',
    lang: 'en',
    selects: (id: string) => id.startsWith('contradiction/'),
    selectionKey: 'contradictions',
  });
  return findings.map(({ ruleId, outcome }) => `${ruleId.replace('contradiction/', '')} ${outcome}`).sort();
}
