// Loads the shipped rules and those of the user.
import { vocabularyTables } from '../../claims/matching/vocabulary-tables.ts';
import type { RuleFiles } from '../../engine/compile/rule-source.ts';
import type { OnInvalid } from '../../engine/compile/tolerate.ts';
import type { CompiledVocabulary } from '../../model/rule/compiled.ts';
import { RuleBook } from './rule-book.ts';
import { loadShippedRules, shippedVocabulary, shippedWordings } from './shipped-rules.ts';
import { addFolder, currentSources, storedSources } from './shipped-sources.ts';

export interface LoadedRules {
  book: RuleBook;
  /** The texts of the rule files by path; empty where the compiled rules were enough. */
  files: RuleFiles;
}

/**
 * Returns the compiled rules that are shipped. The user's folders are compiled together with these.
 * `fromSource` compiles the rule files even without such folders.
 */
export async function loadRules(
  folders: readonly string[],
  fromSource = false,
  onInvalid?: OnInvalid,
): Promise<LoadedRules> {
  if (folders.length === 0 && !fromSource) return { book: loadShippedRules(), files: new Map() };
  const { compileRules } = await import('../../engine/compile/compile-rules.ts');
  const sources = folders.length === 0 ? currentSources() : storedSources();
  for (const folder of folders) addFolder(sources, folder);
  const { files, changed, ownModels } = sources;
  const isShipped = (lang: string) => !changed.has(lang);
  const { rules, vocabularies, columns, people } = compileRules(files, 'custom', onInvalid, isShipped);
  return {
    book: new RuleBook(
      rules,
      (lang) => (isShipped(lang) ? shippedVocabulary(lang) : tablesOf(vocabularies.get(lang))),
      () => columns,
      (lang) => (ownModels.has(lang) ? undefined : shippedWordings(lang)),
      () => people,
    ),
    files,
  };
}

/** Returns the tables of a compiled vocabulary; undefined where the language has none. */
export function tablesOf(vocabulary: CompiledVocabulary | undefined) {
  return vocabulary === undefined ? undefined : vocabularyTables(vocabulary);
}
