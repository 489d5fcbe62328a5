import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countFunctionWords, outcomeOf } from '../../src/text/language/count-function-words.ts';
import { surveyOf, type Survey } from '../../src/text/language/text-profile.ts';

const partsOf = ({ text, starts }: Survey) => starts.map((start, n) => text.slice(start, starts[n + 1]));

describe('a text is cut only', () => {
  it.each<[string, string[]]>([
    [
      '产品采用实木制作而成。表面光滑，不伤手；可以放心使用。',
      ['产品采用实木制作而成。', '表面光滑，不伤手；可以放心使用。'],
    ],
    [
      'The lid shuts tightly. It opens with one hand.',
      ['The lid shuts tightly. ', 'It opens with one hand.'],
    ],
    ['It holds approx. Two litres of water in all.', ['It holds approx. Two litres of water in all.']],
    ['国。家。级。品。质。', ['国。家。级。品。质。']],
    ['《一切从头再来的故事。第一卷全集》平装', ['《一切从头再来的故事。第一卷全集》平装']],
    [
      '这一句话没有书名号在里面。另一句《一切从头再来的故事》',
      ['这一句话没有书名号在里面。另一句《一切从头再来的故事》'],
    ],
  ])('where each part stands by itself: %s', (text, parts) => expect(partsOf(surveyOf(text))).toEqual(parts));

  it('not behind a joint', () => {
    const text = 'Tested and named a Which? Best Buy by readers. It shuts tightly.';
    expect(partsOf(surveyOf(text))).toHaveLength(3);
    expect(partsOf(surveyOf(text, ['which?']))).toEqual([
      'Tested and named a Which? Best Buy by readers. ',
      'It shuts tightly.',
    ]);
  });
});

test.each<[string, boolean]>([
  ['', false],
  ['Oak table', true],
  ['实木餐桌', true],
  [' Oak', false],
  ['Oak ', false],
  ['Oak  table', false],
  ['It shuts tightly and well. It opens with one hand.', true],
  ['It shuts tightly and well.  It opens with one hand.', false],
  ['Oak\ttable', false],
  ['Oak & ash', false],
  ['<b>Oak</b>', false],
  ['Oak\u00a0table', false],
  ['实木\u3000餐桌', false],
  ['\ufeffOak', false],
])('%j is tidy: %s', (text, isTidy) => expect(surveyOf(text).isTidy).toBe(isTidy));

test('letters are counted by script', () => {
  const { han, kana, hangul, latin, other, isBeyondLatin } = surveyOf('木 です 무료 Ölkanne Ω 12 €');
  expect([han, kana, hangul, latin, other, isBeyondLatin]).toEqual([1, 2, 2, 7, 1, true]);
  expect(surveyOf('Ölkanne – 12 €').isBeyondLatin).toBe(false);
  expect(surveyOf('Ölkanne 木').isBeyondLatin).toBe(true);
});

const SENTENCES = [
  'The lid of this box shuts tightly. ',
  '产品采用实木制作而成。',
  'Der Deckel ist für Kinder nicht zu öffnen. ',
  'ΟΔΟΣ ',
  '《一切从头再来的故事。第一卷》',
  'İstanbul, the city. ',
  '  ',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ maxLength: 12, unit: 'grapheme' })), {
    maxLength: 8,
  })
  .map((list) => list.join(''));

test('function words are those of the text in small letters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { words, votes, isUnsure } = surveyOf(text);
      if (isUnsure) return;
      const counted = countFunctionWords([text], 3200, 400);
      expect(counted.words).toBe(words);
      if (votes.length > 0) expect(outcomeOf(words, Int32Array.from(votes))).toEqual(counted);
      else expect(counted.best).toBe(0);
    }),
    { numRuns: 500 },
  );
});
