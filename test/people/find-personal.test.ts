import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { phoneUses } from '../../src/app/redact/phone-uses.ts';
import type { BlockRole } from '../../src/model/listing/block-roles.ts';
import { peopleSchema } from '../../src/model/rule/people.ts';
import { personalFinder } from '../../src/people/find-personal.ts';
import { ROOT } from '../support/run-bin.ts';

interface Case {
  text: string;
  in?: BlockRole;
  hide: string[];
}

const yamlOf = (path: string) => parse(readFileSync(join(ROOT, path), 'utf8')) as unknown;
const LANGUAGES = ['zh', 'en', 'de', 'ja'];
const book = Object.fromEntries(
  LANGUAGES.map((lang) => [lang, peopleSchema.parse(yamlOf(`rules/_people/${lang}.yaml`))]),
);
const find = personalFinder(book, { hidesAll: false, usesOf: phoneUses });

/** The text with ▒ for each character that is hidden. */
function hidden(text: string, role?: BlockRole): string {
  let shown = text;
  for (const { start, end } of find(text, role))
    shown = shown.slice(0, start) + '▒'.repeat(end - start) + shown.slice(end);
  return shown;
}

describe('of personal data at least 95 in 100 are found', () => {
  it.each(LANGUAGES)('in %s', (lang) => {
    const cases = yamlOf(`test/people/cases/${lang}.yaml`) as Case[];
    const missed = cases.flatMap(({ text, in: role, hide }) => {
      const shown = hidden(text, role);
      return hide.filter((one) => /[^▒]/.test(shown.slice(text.indexOf(one)).slice(0, one.length)));
    });
    expect(cases.length).toBe(50);
    expect(missed).toEqual([]);
  });
});

describe('of honest texts at most 1 in 100 is touched', () => {
  const touched = (texts: readonly string[]) => texts.filter((text) => hidden(text) !== text);

  it('made up ones', () => {
    expect(touched(yamlOf('test/people/cases/honest.yaml') as string[])).toEqual([]);
  });

  const real = join(ROOT, '..', 'shared', 'data', 'claims', 'benign-dev.jsonl');
  it.skipIf(!existsSync(real))('those of shops', () => {
    const texts = readFileSync(real, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(touched(texts).length / texts.length).toBeLessThanOrEqual(0.01);
  });
});
