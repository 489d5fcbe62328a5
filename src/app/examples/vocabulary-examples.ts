import { ConceptScanner } from '../../claims/concept-scanner.ts';
import { isInsideTitleMarks } from '../../claims/quotation.ts';
import { vocabularyTables } from '../../claims/vocabulary-tables.ts';
import { compileVocabulary } from '../../engine/compile/compile-vocabulary.ts';
import { readRuleSource, type RuleFiles } from '../../engine/compile/rule-source.ts';
import { normalize } from '../../text/fold/normalize.ts';
import { segment } from '../../text/segment/segments.ts';
import type { ExampleResult } from './rule-examples.ts';

/** Runs the examples of the valid vocabulary files wanted: what must match does, what must not does not. */
export function runVocabularyExamples(
  files: RuleFiles,
  wanted: (file: string) => boolean = () => true,
): ExampleResult[] {
  const results: ExampleResult[] = [];
  for (const source of readRuleSource(files, () => undefined).vocabularies.values()) {
    const written = [...source.concepts].flatMap(([concept, parts]) =>
      parts.filter(({ file }) => wanted(file)).map((part) => ({ concept, ...part })),
    );
    if (written.length === 0) continue;
    const scanner = new ConceptScanner(vocabularyTables(compileVocabulary(source, () => undefined)));
    for (const { concept, file, vocabulary } of written) {
      let number = 0;
      const check = (text: string, present: boolean) => {
        number += 1;
        const { text: normalized } = normalize(text);
        const found = scanner
          .scanAll(normalized, segment(normalized))
          .some(
            (match) =>
              match.concept === concept && !match.negated && !isInsideTitleMarks(normalized, match.start),
          );
        const detail = present ? `“${text}” must match` : `“${text}” must not match`;
        results.push({ ruleId: file, number, passed: found === present, detail });
      };
      for (const text of vocabulary.examples.match) check(text.replace(/^[*~]|\*$/g, ''), true);
      for (const text of vocabulary.examples.none) check(text, false);
    }
  }
  return results;
}
