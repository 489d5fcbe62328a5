import { describe, expect, it } from 'vitest';
import { StatementModels } from '../../src/claims/wording/statement-models.ts';
import { wordingTables } from '../../src/claims/wording/wording-tables.ts';
import type { CompiledWording } from '../../src/model/rule/compiled.ts';
import { segment } from '../../src/text/segment/segments.ts';

const SHAPE = { longest: 200, fewest: 5, threshold: 0, bias: -2 };
const FINDER: CompiledWording = {
  ...SHAPE,
  concept: 'challenged',
  run: 3,
  weights: { '5': 'kne stair', '9': 'miracle', '-1': 'blue box' },
};
const EFFECT: CompiledWording = {
  ...SHAPE,
  concept: 'effect',
  names: 'challenged',
  weights: { '6': 'kne stair' },
};

const found = (text: string, ...wordings: CompiledWording[]) =>
  new StatementModels(wordingTables(wordings, true))
    .judge(text, segment(text), [], true)
    .map(({ concept, start, end }) => [concept, text.slice(start, end)]);

describe('StatementModels', () => {
  it('weighs neighbouring statements of a sentence as one', () =>
    expect(found('my knees were slow then, the stairs are easy now', FINDER)).toEqual([
      ['challenged', 'my knees were slow then, the stairs are easy now'],
    ]));

  it('but none of two sentences', () =>
    expect(found('my knees were slow then. the stairs are easy now', FINDER)).toEqual([]));

  it('and no more of them than the model says', () =>
    expect(found('my knees were slow then, the stairs are easy now', { ...FINDER, run: 1 })).toEqual([]));

  it.each([
    'it comes in a blue box, this is a miracle for everybody',
    'this is a miracle for everybody, it comes in a blue box',
    'it comes in a blue box, this is a miracle for everybody, the box is blue',
  ])('takes the fewest statements that are enough: %s', (text) =>
    expect(found(text, FINDER)).toEqual([['challenged', 'this is a miracle for everybody']]),
  );

  it('names what several statements claim as one', () =>
    expect(found('my knees were slow then, the stairs are easy now', FINDER, EFFECT)).toEqual([
      ['effect', 'my knees were slow then, the stairs are easy now'],
    ]));

  it('leaves out what no model names', () =>
    expect(found('this is a miracle for everybody', FINDER, EFFECT)).toEqual([]));

  it('judges nothing that says too little', () =>
    expect(found('miracle', { ...FINDER, bias: 0 })).toEqual([]));
});
