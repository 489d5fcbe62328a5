import { describe, expect, it } from 'vitest';
import { Mark } from '../../src/claims/facts/marks.ts';
import { bitOf } from '../../src/claims/facts/prefilter.ts';
import { signsIn } from '../../src/claims/facts/text-signs.ts';
import { Words } from '../../src/claims/facts/words.ts';
import { scanSentence } from '../../src/claims/statements/scan-sentence.ts';

const NO_TOOLS = { scanner: () => undefined, isTrigger: () => true };
const made = new Words('made', '制', 'n’t fit'.replace('’', "'"));
const fits = new Words('fit', '兼容');
const isIn = (list: Words, text: string) => (signsIn(scanSentence(text, 'en', NO_TOOLS)) & list.bit) !== 0;

describe('Words', () => {
  it.each<[string, boolean, boolean]>([
    ['Handmade in Wales', true, false],
    ['It doesn’t fit', true, true],
    ['日本製', true, false],
    ['不兼容', false, true],
    ['Mad as a hatter', false, false],
    ['', false, false],
    ['f', false, false],
  ])('%s', (text, isMade, hasFit) => {
    expect([isIn(made, text), isIn(fits, text)]).toEqual([isMade, hasFit]);
  });

  it('says no to more signs than there are bits', () =>
    expect(() => Array.from({ length: 32 }, (_, sign) => bitOf(sign))).toThrow(/more than 31 signs/));
});

it('a mark is found by its own flags, whatever those of other marks are', () => {
  const energy = new Mark(/Wh(?![a-z])/);
  const isFound = (text: string) => (signsIn(scanSentence(text, 'en', NO_TOOLS)) & energy.bit) !== 0;
  expect(['20 Wh', '20WhA', '20 wh', 'What'].map(isFound)).toEqual([true, true, false, false]);
});
