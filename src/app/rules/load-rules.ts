import { vocabularyTables } from '../../claims/vocabulary-tables.ts';
import type { CompiledVocabulary } from '../../model/rule/compiled.ts';
import { languageOfFile } from '../../engine/compile/language-of-file.ts';
import type { RuleFiles } from '../../engine/compile/rule-source.ts';
import type { OnInvalid } from '../../engine/compile/tolerate.ts';
import {
  loadShippedRules,
  RuleBook,
  shippedFiles,
  shippedSources,
  shippedVocabulary,
  shippedWordings,
} from './rule-book.ts';
import { readRuleFolder } from './rule-folder.ts';

export interface LoadedRules {
  book: RuleBook;
  /** The files as written; empty where only the compiled rules were needed. */
  files: RuleFiles;
}

/**
 * The shipped rules as compiled; with folders of the user's own, compiled together with these; with `fromSource` and no
 * such folder, compiled afresh from the files as they stand.
 */
export async function loadRules(
  folders: readonly string[],
  fromSource = false,
  onInvalid?: OnInvalid,
): Promise<LoadedRules> {
  if (folders.length === 0 && !fromSource) return { book: loadShippedRules(), files: new Map() };
  const { compileRules } = await import('../../engine/compile/compile-rules.ts');
  const files = new Map(folders.length === 0 ? readRuleFolder(shippedSources()) : shippedFiles());
  /** Languages that the folders add words to; none is as the build compiled it where the files are read afresh. */
  const changed = new Set<string | undefined>();
  for (const folder of folders)
    for (const [path, text] of readRuleFolder(folder)) {
      files.set(path, text);
      changed.add(languageOfFile(path));
    }
  const isShipped = (lang: string) => folders.length > 0 && !changed.has(lang);
  const { rules, vocabularies, columns } = compileRules(files, 'custom', onInvalid, isShipped);
  return {
    book: new RuleBook(
      rules,
      (lang) => (isShipped(lang) ? shippedVocabulary(lang) : tablesOf(vocabularies.get(lang))),
      () => columns,
      (lang) => (isShipped(lang) ? shippedWordings(lang) : undefined),
    ),
    files,
  };
}

/** The tables of a compiled vocabulary, where the language has one. */
export function tablesOf(vocabulary: CompiledVocabulary | undefined) {
  return vocabulary === undefined ? undefined : vocabularyTables(vocabulary);
}
