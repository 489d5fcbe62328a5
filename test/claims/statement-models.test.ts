import { describe, expect, it } from 'vitest';
import type { ConceptMatch } from '../../src/claims/matching/concept-match.ts';
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

  describe('with the bars of doubt', () => {
    const weights = { '5': 'kne stair', '-4': 'blue box', '-20': 'carton' };
    const doubting = { ...FINDER, weights, lawful: -6, firm: -3, doubts: ['cure', 'best'], enough: ['best'] };
    const lawful = 'the carton in the blue box is no cure';
    const unlike = 'this cure comes in a blue box';
    const plain = 'this miracle is a cure for your old knees';

    const judged = (text: string, match: Partial<ConceptMatch>) => {
      const start = text.indexOf('cure');
      const one = { concept: 'cure', start, end: start + 4, negated: false, quoted: false, weak: false };
      return new StatementModels(wordingTables([doubting], true))
        .judge(text, segment(text), [{ ...one, ...match }], true)
        .map(({ weak }) => weak);
    };

    it.each([
      ['keeps a firm claim that is worded like a challenged one', plain, {}, [false]],
      ['makes a firm claim weak in a statement that is not', unlike, {}, [true]],
      ['even in one that is worded unlike any', lawful, {}, [true]],
      ['leaves a weak claim out of the latter', lawful, { weak: true }, []],
      ['but not out of the former', unlike, { weak: true }, [true]],
      ['keeps claims of other concepts', lawful, { concept: 'term' }, [false]],
      ['keeps what is enough by itself', lawful, { concept: 'best' }, [false]],
      ['keeps what is denied', lawful, { negated: true }, [false]],
      ['keeps what is quoted', lawful, { quoted: true }, [false]],
      [
        'keeps a claim that is nearly all of its statement',
        unlike,
        { start: 0, end: unlike.length },
        [false],
      ],
      ['keeps a claim that goes on behind it', `${unlike}, all of it`, { end: unlike.length + 5 }, [false]],
    ])('%s', (_, text, match, weak) => expect(judged(text, match)).toEqual(weak));

    it('judges each statement by itself', () =>
      expect(judged(`${plain}, in a blue box, a blue box, a blue box`, {})).toEqual([false]));
  });
});
