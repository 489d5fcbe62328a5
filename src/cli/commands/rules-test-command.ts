import { runExamples } from '../../app/examples/rule-examples.ts';
import { runVocabularyExamples } from '../../app/examples/vocabulary-examples.ts';
import { loadRules } from '../../app/rules/load-rules.ts';
import { conceptsOf } from '../../engine/compile/compile-rules.ts';
import { matchesGlob } from '../../engine/compile/match-glob.ts';
import type { AppError } from '../../model/error/app-error.ts';
import { message } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { messagePartText } from '../../model/error/message-part.ts';

/** Runs the examples of rules and vocabulary. Returns exit status 1 where one fails. */
export async function rulesTestCommand(
  glob: string | undefined,
  { rules: folders, lang }: { rules: string[]; lang: UiLanguage },
): Promise<number> {
  const invalid: AppError[] = [];
  const { book, files } = await loadRules(folders, true, (error) => invalid.push(error));
  const rules = book.compiled.rules.filter(({ id }) => glob === undefined || matchesGlob(id, glob));
  const concepts = new Set(rules.flatMap(conceptsOf));
  // With a pattern: also the changed vocabulary files of the concepts that the matching rules use.
  const isWanted = (file: string, concept: string) =>
    glob === undefined ||
    file.includes(glob) ||
    (concepts.has(concept) && typeof files.get(file) === 'string');
  const results = [
    ...rules.flatMap((rule) => runExamples(rule, book)),
    ...runVocabularyExamples(files, book.scanners, isWanted),
  ];
  const failed = results.filter((result) => !result.passed);
  for (const error of invalid) process.stdout.write(`${error.describe(lang).message}\n`);
  for (const { ruleId, number, detail } of failed) {
    const why = detail === undefined ? '' : messagePartText(detail, lang);
    const text = message(lang, 'command', 'exampleFailed', { rule: ruleId, n: number, detail: why });
    process.stdout.write(`${text}\n`);
  }
  const sums = {
    held: results.length - failed.length,
    failed: failed.length,
    invalid: invalid.length,
  };
  process.stdout.write(`${message(lang, 'command', 'examplesRun', sums)}\n`);
  return failed.length + invalid.length === 0 ? 0 : 1;
}
