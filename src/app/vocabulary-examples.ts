import { ConceptScanner } from '../claims/concept-scanner.ts';
import { isInsideTitleMarks } from '../claims/quotation.ts';
import { compileVocabulary } from '../engine/compile-vocabulary.ts';
import { readRuleSource, type RuleFiles } from '../engine/rule-source.ts';
import { normalize } from '../text/normalize.ts';
import { segment } from '../text/segments.ts';
import type { ExampleResult } from './rule-examples.ts';

/** Runs the examples of every valid vocabulary file: what must match does, what must not does not. */
export function runVocabularyExamples(files: RuleFiles): ExampleResult[] {
  const results: ExampleResult[] = [];
  for (const source of readRuleSource(files, () => undefined).vocabularies.values()) {
    const scanner = new ConceptScanner(compileVocabulary(source, () => undefined));
    const written = [...source.concepts].flatMap(([concept, files]) =>
      files.map((one) => ({ concept, ...one })),
    );
    for (const { concept, file, vocabulary } of written) {
      let number = 0;
      const check = (text: string, wanted: boolean) => {
        number += 1;
        const { text: normalized } = normalize(text);
        const found = scanner
          .scanAll(normalized, segment(normalized))
          .some(
            (match) =>
              match.concept === concept && !match.negated && !isInsideTitleMarks(normalized, match.start),
          );
        const detail = wanted ? `“${text}” must match` : `“${text}” must not match`;
        results.push({ ruleId: file, number, passed: found === wanted, detail });
      };
      for (const text of vocabulary.examples.match) check(text.replace(/^[*~]|\*$/g, ''), true);
      for (const text of vocabulary.examples.none) check(text, false);
    }
  }
  return results;
}
