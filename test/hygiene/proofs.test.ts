import { describe, expect, it } from 'vitest';
import { RULE_SOURCE } from '../support/rule-source.ts';

const source = RULE_SOURCE;

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
