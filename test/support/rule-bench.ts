import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { plainExtraction } from '../../src/app/check/plain-extraction.ts';
import { tablesOf } from '../../src/app/rules/load-rules.ts';
import { RuleBook } from '../../src/app/rules/rule-book.ts';
import { compileRules } from '../../src/engine/compile/compile-rules.ts';
import type { RuleFile } from '../../src/engine/compile/rule-source.ts';
import type { UiLanguage } from '../../src/messages/languages.ts';
import type { Block } from '../../src/model/listing/block.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import { RULE_FILES } from './rule-source.ts';

/** Words by which relations and footnotes are read, as shipped. */
const WORDS = [...RULE_FILES].filter(([path]) => path.startsWith('_relations/'));

/** Rules given as files, by path; each check takes blocks of text and gives the findings. */
export function benchOf(
  files: Record<string, string>,
  law: string,
): (blocks: Block[], inLanguage?: string, lang?: UiLanguage) => Finding[] {
  const own = Object.entries(files).map(([path, text]) => [`${path}.yaml`, text] as const);
  const paths = new Map<string, RuleFile>([...WORDS, ...own]);
  const { rules, vocabularies, columns } = compileRules(paths, 'test');
  const book = new RuleBook(
    rules,
    (lang) => tablesOf(vocabularies.get(lang)),
    () => columns,
  );
  return (blocks, inLanguage = 'zh', lang = 'en') =>
    checkExtraction(plainExtraction({ blocks, inLanguage }, 'page'), { uri: 'test' }, book, {
      laws: [law],
      asOf: '2026-11-24',
      lang,
    }).findings;
}
