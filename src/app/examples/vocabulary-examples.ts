import type { ConceptScanner } from '../../claims/matching/concept-scanner.ts';
import { isInsideTitleMarks } from '../../claims/matching/quotation.ts';
import { readRuleSource, type RuleFiles } from '../../engine/compile/rule-source.ts';
import { normalize } from '../../text/fold/normalize.ts';
import { segment } from '../../text/segment/segments.ts';
import type { ExampleResult } from './rule-examples.ts';
import { messagePart } from '../../model/error/message-part.ts';

/** Runs the examples of vocabulary files: `match` texts must match the concept, `none` texts must not. */
export function runVocabularyExamples(
  files: RuleFiles,
  scanners: { scanner(lang: string): ConceptScanner | undefined },
  wanted: (file: string, concept: string) => boolean = () => true,
): ExampleResult[] {
  const results: ExampleResult[] = [];
  for (const [lang, source] of readRuleSource(files, () => undefined).vocabularies) {
    const written = [...source.concepts].flatMap(([concept, parts]) =>
      parts.filter(({ file }) => wanted(file, concept)).map((part) => ({ concept, ...part })),
    );
    const scanner = written.length === 0 ? undefined : scanners.scanner(lang);
    if (scanner === undefined) continue;
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
        const detail = messagePart(present ? 'mustMatch' : 'mustNotMatch', { text });
        results.push({ ruleId: file, number, passed: found === present, detail });
      };
      for (const text of vocabulary.examples.match) check(text.replace(/^[*~]|\*$/g, ''), true);
      for (const text of vocabulary.examples.none) check(text, false);
    }
  }
  return results;
}
