import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-bin.ts';
import { RULE_SOURCE } from '../support/rule-source.ts';

/** Each file of words that a module asks for. */
const worded = globSync('src/{checks,claims}/**/*.ts', { cwd: ROOT }).flatMap((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(/declareWords\(\s*'([\w-]+)'/g)].map(([, file = '']) => ({ path, text, file }));
});

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

  it.each(worded.map(({ path, file, text }) => [basename(path), file, text] as const))(
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

/** Texts and expressions in the code of a file, without comments and imports; templates in parts. */
function literalsOf(path: string): { line: number; text: string }[] {
  const source = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest);
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({ line, text: node.getText(source) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const FOREIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[À-ÖØ-öø-ɏ]/u;
/** What is written alike in all languages: names of scripts, units and codes. */
const CODES =
  /\\{1,2}[pP]\{[^}]*\}|\\{1,2}[a-z]|\(\?<\w+>|\b(?:EAN|GTIN|UPC|JAN|IP|Wh|Ah|kg|ml|sus|https|www)\b/g;
/** Two words to choose from: `steel|inox`, `lid|base`. */
const CHOICE = /[a-z]{2,}[)?+*]*\|[(?:]*[a-z]{2,}/i;

describe('code that compares facts', () => {
  const paths = globSync(['src/checks/**/*.ts', 'src/claims/{facts,words}/**/*.ts'], { cwd: ROOT });

  it.each(paths)('%s holds no word of a language', (path) => {
    const worded = literalsOf(path).filter(
      ({ text }) => FOREIGN.test(text) || CHOICE.test(text.replaceAll(CODES, '')),
    );
    expect(worded).toEqual([]);
  });
});
