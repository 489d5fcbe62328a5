import { runExamples } from '../../app/examples/rule-examples.ts';
import { runVocabularyExamples } from '../../app/examples/vocabulary-examples.ts';
import { loadRules } from '../../app/rules/load-rules.ts';
import { conceptsOf } from '../../engine/compile/compile-rules.ts';
import { matchesGlob } from '../../engine/compile/match-glob.ts';
import type { AppError } from '../../model/error/app-error.ts';

/** Runs the examples of rules and vocabulary; 1 where one does not hold. */
export async function rulesTestCommand(
  glob: string | undefined,
  flags: { rules: string[] },
): Promise<number> {
  const invalid: AppError[] = [];
  const { book, files } = await loadRules(flags.rules, true, (error) => invalid.push(error));
  const rules = book.compiled.rules.filter(({ id }) => glob === undefined || matchesGlob(id, glob));
  const concepts = new Set(rules.flatMap(conceptsOf));
  // Of the words that a rule looks for, those in files that changed since the build.
  const isWanted = (file: string, concept: string) =>
    glob === undefined ||
    file.includes(glob) ||
    (concepts.has(concept) && typeof files.get(file) === 'string');
  const results = [
    ...rules.flatMap((rule) => runExamples(rule, book)),
    ...runVocabularyExamples(files, book.scanners, isWanted),
  ];
  const failed = results.filter((result) => !result.passed);
  for (const error of invalid) process.stdout.write(`${error.message}\n`);
  for (const { ruleId, number, detail } of failed)
    process.stdout.write(`${ruleId} example ${number}: ${detail}\n`);
  process.stdout.write(
    `${results.length - failed.length} examples hold, ${failed.length} do not, ${invalid.length} files are invalid\n`,
  );
  return failed.length + invalid.length === 0 ? 0 : 1;
}
