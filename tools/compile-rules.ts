import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRuleFolder } from '../src/app/rule-folder.ts';
import type { OnInvalid } from '../src/engine/rule-source.ts';
import { compileRules } from '../src/engine/compile-rules.ts';

/** Compiles the shipped rules into one index and one vocabulary a language. */
export function compileShippedRules(from: string, to: string, onInvalid?: OnInvalid): void {
  const { rules, vocabularies } = compileRules(readRuleFolder(from), '1', onInvalid);
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'index.json'), JSON.stringify(rules));
  for (const [lang, vocabulary] of vocabularies) {
    writeFileSync(join(to, `vocabulary.${lang}.json`), JSON.stringify(vocabulary));
  }
}
