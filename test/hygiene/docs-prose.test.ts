import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-bin.ts';

/** Written by `npm run docs`: tables of rules and articles. */
const GENERATED = ['rules.md', 'coverage.md'];
const MAX_WORDS = 80;

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('api') && !GENERATED.includes(name))
    .map((name) => join('docs', name)),
];

/** Paragraphs and items of lists; code and tables are no prose. */
function paragraphs(text: string): string[] {
  return text
    .replace(/^ *```[^]*?^ *```/gm, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('|') && !part.startsWith('#'));
}

describe('documents', () => {
  it.each(documents)(`%s: no paragraph has more than ${MAX_WORDS} words`, (name) => {
    const long = paragraphs(readFileSync(join(ROOT, name), 'utf8'))
      .map((part) => ({ words: part.split(/\s+/).length, begins: part.slice(0, 60) }))
      .filter(({ words }) => words > MAX_WORDS);
    expect(long).toEqual([]);
  });

  it('docs/architecture.md is one page', () => {
    expect(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(
      130,
    );
  });
});
