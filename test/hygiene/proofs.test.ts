import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRuleFolder } from '../../src/app/rules/rule-folder.ts';
import { readRuleSource } from '../../src/engine/compile/rule-source.ts';
import { ROOT } from '../support/run-bin.ts';

const source = readRuleSource(readRuleFolder(join(ROOT, 'rules')), () => undefined);

describe('_proofs.yaml', () => {
  const asked = new Set(
    source.rules.flatMap(({ substantiates }) => [
      ...(substantiates?.proof.all ?? []),
      ...(substantiates?.proof.any ?? []),
    ]),
  );

  it('has a title for everything a claim may lack', () => {
    expect([...asked].filter((concept) => source.proofs[concept] === undefined)).toEqual([]);
  });

  it('names concepts that exist', () => {
    const known = new Set([...source.vocabularies.values()].flatMap(({ concepts }) => [...concepts.keys()]));
    expect(Object.keys(source.proofs).filter((concept) => !known.has(concept))).toEqual([]);
  });
});
