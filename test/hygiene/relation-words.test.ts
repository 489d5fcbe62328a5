import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-bin.ts';
import { RULE_SOURCE } from '../support/rule-source.ts';

const sources = globSync('src/{checks,claims}/**/*.ts', { cwd: ROOT }).map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, file: /wordedBy\(\s*'([\w-]+)'/.exec(text)?.[1] };
});
const worded = sources.filter(({ file }) => file !== undefined);

/** Slots that a module asks for by name, or that its words name. */
function askedFor(file: string): Set<string> {
  const texts = worded.filter((one) => one.file === file).map(({ text }) => text);
  const quoted = texts.flatMap((text) => [...text.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name));
  return new Set([...quoted, ...wordsOf(file).flatMap((word) => namedIn(word))]);
}

const namedIn = (word: string) => [...word.matchAll(/\{([a-z][a-z0-9-]+)\}/g)].map(([, name = '']) => name);
const slotsOf = (file: string) =>
  (RULE_SOURCE.relationWords.get(file) ?? []).flatMap(({ slots }) => Object.entries(slots));
const wordsOf = (file: string) => slotsOf(file).flatMap(([, byLanguage]) => Object.values(byLanguage).flat());

describe('rules/_relations', () => {
  it('has a file for each module that asks for words, and no other', () => {
    const asked = [...new Set(worded.map(({ file }) => file))].sort();
    expect([...RULE_SOURCE.relationWords.keys()].sort()).toEqual(asked);
  });

  it.each(worded.map(({ path, file = '', text }) => [basename(path), file, text] as const))(
    '%s asks for slots that its file has, and for all of them',
    (_, file, text) => {
      const names = slotsOf(file).map(([name]) => name);
      const asked = [...text.matchAll(/\b(?:source|pattern)\('([\w-]+)'/g)].map(([, name]) => name);
      expect(asked.filter((name) => !names.includes(name ?? ''))).toEqual([]);
      const all = /\bnames\b/.test(text) ? new Set(names) : askedFor(file);
      expect(names.filter((name) => !all.has(name))).toEqual([]);
    },
  );

  it.each([...RULE_SOURCE.relationWords.keys()])('%s lists no word twice for a language', (file) => {
    for (const [, byLanguage] of slotsOf(file))
      for (const words of Object.values(byLanguage)) expect(new Set(words).size).toBe(words.length);
  });
});
