import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileForLaw } from '../../src/app/rules/law-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-laws-'));
mkdirSync(join(folder, '_laws/uk'), { recursive: true });
writeFileSync(join(folder, '_laws/uk/acts.yaml'), 'dmcca-226:\n  article: s. 226\n');
writeFileSync(
  join(folder, '_laws/uk/food.yaml'),
  'fir-2014-5:\n  article: reg. 5\nfir-2013-5:\n  article: x\n',
);

describe('the file of an article', () => {
  it.each([
    ['that stands with others of its code', 'uk/dmcca-230', '_laws/uk/acts.yaml'],
    ['whose code shares more than its first part', 'uk/fir-2014-9', '_laws/uk/food.yaml'],
    ['of a new code', 'uk/pmo-4', '_laws/uk/pmo-4.yaml'],
    ['of a new jurisdiction', 'ie/cra-2', '_laws/ie/cra-2.yaml'],
    ['that is there', 'uk/dmcca-226', undefined],
  ])('%s', (_, law, file) => expect(fileForLaw(folder, law)).toBe(file));
});
