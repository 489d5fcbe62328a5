import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readRuleFolder } from '../src/app/rules/rule-folder.ts';
import { splitTexts } from '../src/app/rules/rule-texts.ts';
import { packTables, vocabularyTables } from '../src/claims/vocabulary-tables.ts';
import { packWordings, wordingTables } from '../src/claims/wording-tables.ts';
import type { OnInvalid } from '../src/engine/compile/tolerate.ts';
import { compileRules } from '../src/engine/compile/compile-rules.ts';
import { isSpaced } from '../src/text/language/is-spaced-language.ts';

/** Compiles the shipped rules into one index and one vocabulary a language. */
export function compileShippedRules(from: string, to: string, onInvalid?: OnInvalid): void {
  const files = readRuleFolder(from);
  const { rules, vocabularies, columns } = compileRules(files, '1', onInvalid);
  mkdirSync(to, { recursive: true });
  // Examples are for people and tests: a check does without them.
  const index = { ...rules, rules: rules.rules.map((rule) => ({ ...rule, examples: [] })) };
  const { bare, texts } = splitTexts(index);
  writeFileSync(join(to, 'index.json'), toAscii(JSON.stringify(bare)));
  writeFileSync(join(to, 'texts.json'), JSON.stringify(texts));
  writeFileSync(
    join(to, 'examples.json'),
    JSON.stringify(Object.fromEntries(rules.rules.map(({ id, examples }) => [id, examples]))),
  );
  writeFileSync(join(to, 'columns.json'), JSON.stringify(columns));
  // A user's own rules are compiled together with these, which need not be read as YAML each time.
  const read = [...files].flatMap(([path, text]): [string, unknown][] => {
    const document = parseDocument(text);
    return document.errors.length > 0 ? [] : [[path, document.toJS({ maxAliasCount: 100 })]];
  });
  writeFileSync(join(to, 'sources.json'), JSON.stringify(Object.fromEntries(read)));
  for (const [lang, vocabulary] of vocabularies) {
    const { wordings } = vocabulary;
    const { shapes, numbers } = packTables(vocabularyTables(vocabulary));
    writeFileSync(join(to, `vocabulary.${lang}.json`), shapes);
    writeFileSync(join(to, `vocabulary.${lang}.bin`), numbers);
    // Apart, because only catalogues ask for them.
    if (wordings === undefined) continue;
    const packed = packWordings(wordingTables(wordings, isSpaced(lang)));
    writeFileSync(join(to, `wording.${lang}.json`), packed.shapes);
    writeFileSync(join(to, `wording.${lang}.bin`), packed.numbers);
  }
}

/** The same JSON without a character beyond ASCII: read and parsed in half the time. */
function toAscii(json: string): string {
  return json.replaceAll(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
