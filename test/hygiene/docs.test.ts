import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRuleFolder } from '../../src/app/rules/rule-folder.ts';
import { coverageDoc, coverageOf, rulesDoc } from '../../tools/docs.ts';
import { RULE_FILES, RULE_SOURCE } from '../support/rule-source.ts';
import { ROOT } from '../support/run-bin.ts';

const files = readRuleFolder(join(ROOT, 'rules'));
const written = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8');

describe('generated documents', () => {
  it('docs/rules.md is up to date (npm run docs)', () =>
    expect(written('rules.md')).toBe(rulesDoc(RULE_FILES)));
  it('docs/coverage.md is up to date (npm run docs)', () =>
    expect(written('coverage.md')).toBe(coverageDoc(files)));

  it('coverage names rules that exist, and nothing of China, the EU, the UK and the US is left to write', () => {
    const ids = new Set(RULE_SOURCE.rules.map((rule) => rule.id));
    for (const [jurisdiction, entries] of coverageOf(files)) {
      for (const [entry, what] of Object.entries(entries)) {
        const named = 'rules' in what ? what.rules : 'option' in what ? [what.option.rule] : [];
        expect({ entry, unknown: named.filter((id) => !ids.has(id)) }).toEqual({ entry, unknown: [] });
        if (['cn', 'eu', 'uk', 'us'].includes(jurisdiction))
          expect({ entry, todo: 'todo' in what }).toEqual({ entry, todo: false });
      }
    }
  });
});
