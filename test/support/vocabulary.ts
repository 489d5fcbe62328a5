import { ConceptScanner } from '../../src/claims/matching/concept-scanner.ts';
import type { ConceptMatch } from '../../src/claims/matching/concept-match.ts';
import { vocabularyTables } from '../../src/claims/matching/vocabulary-tables.ts';
import { compileVocabulary } from '../../src/engine/compile/compile-vocabulary.ts';
import { readRuleSource } from '../../src/engine/compile/rule-source.ts';
import { normalize } from '../../src/text/fold/normalize.ts';
import { segment } from '../../src/text/segment/segments.ts';

/** A scanner over vocabulary files given as text, by path below `_vocabulary/`. */
export function scannerOf(
  files: Record<string, string>,
  lang = 'zh',
): (text: string) => (ConceptMatch & { quote: string })[] {
  const paths = new Map(Object.entries(files).map(([path, text]) => [`_vocabulary/${path}.yaml`, text]));
  const source = readRuleSource(paths).vocabularies.get(lang);
  if (source === undefined) throw new Error(`no vocabulary in ${lang}`);
  const scanner = new ConceptScanner(vocabularyTables(compileVocabulary(source)));
  return (text) => {
    const { text: folded } = normalize(text);
    return scanner
      .scan(folded, segment(folded), true)
      .map((match) => ({ ...match, quote: folded.slice(match.start, match.end) }));
  };
}
