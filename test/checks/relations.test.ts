import { describe, expect, it } from 'vitest';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { RELATION_CHECKS } from '../../src/checks/relations/registry.ts';
import { RELATIONS } from '../../src/model/rule/relation-names.ts';

const asked = new Set(loadShippedRules().compiled.rules.flatMap(({ agrees }) => agrees?.relation ?? []));

describe('relations', () => {
  it.each(RELATIONS)('%s bears the name of its file and serves a rule', (name) => {
    expect(RELATION_CHECKS[name].name).toBe(name);
    expect(asked).toContain(name);
  });
});
