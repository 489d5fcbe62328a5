import { describe, expect, it } from 'vitest';
import { formSamples } from '../../tools/fields/forms.ts';
import { fitField } from '../../tools/fields/ranker-fit.ts';
import { vocabulary } from '../../tools/fields/samples.ts';

const STRENGTH = 4;

/** By name: features are numbered as they are first seen. */
function weightsOf() {
  const forms = formSamples().filter(({ file }) => file.startsWith('availability'));
  const { index, weights } = fitField(forms, 'availability', STRENGTH);
  return Object.fromEntries(index.ids.map((id, i) => [vocabulary.nameOf(id), weights[i]]));
}

describe('fitting a ranker', () => {
  it('gives the same table each time', () => {
    const first = weightsOf();
    expect(Object.keys(first).length).toBeGreaterThan(50);
    expect(weightsOf()).toEqual(first);
  });
});
