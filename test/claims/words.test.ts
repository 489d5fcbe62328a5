import { describe, expect, it } from 'vitest';
import { alternativesOf } from '../../src/claims/words/alternatives.ts';
import { requiredLetters } from '../../src/claims/words/required-letters.ts';
import {
  wordSign,
  plainPatternSign,
  rareSign,
  type RareSign,
  type Sign,
} from '../../src/claims/words/sign.ts';
import { WordBook } from '../../src/claims/words/word-book.ts';
import { declareWords } from '../../src/claims/words/word-use.ts';
import { normalize } from '../../src/text/fold/normalize.ts';

const WORDS = declareWords('shop', ({ pattern }) => ({
  made: pattern('made'),
  fits: pattern('fits'),
  absent: pattern('absent'),
}));
const made = wordSign(WORDS, (words) => words.made);
const fits = wordSign(WORDS, (words) => words.fits);
const absent = wordSign(WORDS, (words) => words.absent);
const words = { shop: { made: 'made|製(?!品)', fits: "(?:do|is)?n't fit|fits?|兼容" } };

function isIn(sign: Sign, text: string, signs: Sign[] = [made, fits, absent]): boolean {
  const book = new WordBook(words, signs);
  return book.shows(book.signsIn(normalize(text).text, text), sign);
}

describe('letters of a sign', () => {
  it.each<[string, boolean, boolean]>([
    ['Handmade in Wales', true, false],
    ['It doesn’t fit', false, true],
    ['日本製', true, false],
    ['不兼容', false, true],
    ['Mad as a hatter', false, false],
    ['', false, false],
    ['f', false, false],
  ])('%s', (text, isMade, hasFit) => {
    expect([isIn(made, text), isIn(fits, text)]).toEqual([isMade, hasFit]);
  });

  it('are in no text where the rules have no words for it', () =>
    expect(isIn(absent, 'absent, made to fit')).toBe(false));

  it('are of no more signs than there are bits', () => {
    const signs = Array.from({ length: 32 }, () => plainPatternSign(/a/));
    expect(() => new WordBook({}, signs)).toThrow(/more than 31 signs/);
  });
});

describe('rare signs', () => {
  const each: RareSign = {
    by: 'rare',
    patterns: (of) => [() => of(WORDS).made, () => of(WORDS).fits],
  };
  const digit = rareSign(
    declareWords('digit', () => /\d/u),
    (pattern) => pattern,
  );
  const signs = [fits, rareSign(WORDS, (words) => words.made), each, digit];
  const numbersIn = (text: string) => {
    const book = new WordBook(words, signs);
    const { rare } = book.signsIn(normalize(text).text, text);
    const { from } = book.rangeOf(each);
    return rare.filter((number) => number >= from && number < from + 2).map((number) => number - from);
  };

  it.each([
    ['Handmade in Wales', [0]],
    ['日本製', [0]],
    ["Handmade, and it doesn't fit", [0, 1]],
    ['兼容', [1]],
    // The letters are there, but no match.
    ['日本製品', []],
    ['Mad as a hatter', []],
  ])('%s', (text, numbers) => expect(numbersIn(text)).toEqual(numbers));

  it('share a bit, which a text without them does not show', () => {
    const book = new WordBook(words, signs);
    const bitsIn = (text: string) => book.signsIn(normalize(text).text, text).bits & book.bitOf(each);
    expect([bitsIn('handmade'), bitsIn('日本製品')]).toEqual([book.bitOf(each), 0]);
  });

  it('may need no letters', () => {
    expect(isIn(digit, '3 pieces', signs)).toBe(true);
    expect(isIn(digit, 'pieces', signs)).toBe(false);
  });

  it('are found by letters that were stored', () => {
    const letters = new WordBook(words, signs).signLetters();
    const book = new WordBook(words, signs, letters);
    expect(book.shows(book.signsIn('handmade', 'handmade'), each)).toBe(true);
    expect(letters.at(-1)).toBeNull();
  });
});

it('a mark is found by its own flags, whatever those of other marks are', () => {
  const energy = plainPatternSign(/Wh(?![a-z])/);
  const isFound = (text: string) => isIn(energy, text, [energy, plainPatternSign(/mah/iu)]);
  expect(['20 Wh', '20WhA', '20 wh', 'What'].map(isFound)).toEqual([true, true, false, false]);
});

describe('letters that a match needs', () => {
  it.each<[string, string[] | undefined]>([
    ['worth|valued at', ['worth', 'valued at']],
    ['(?:im )?wert(?: von)?:?', ['wert']],
    ["d['’]une valeur de", ['une valeur de']],
    ['valorad[oa] en', ['valorad']],
    ['(?:sale|offer)[^.;]{0,30}?(?:ends?|until)', ['sale', 'offer']],
    ['colou?rs?', ['colo']],
    ['(?<!not )(?!no )free(?=d)', ['free']],
    ['(\\d{1,2})\\s?(?:期|個月)', ['期', '个月']],
    ['\\p{L}+ware(?:n|s){1,2}', ['ware']],
    ['ab+c', ['ab']],
    ['(?<sum>x|\\d+) (?:fois|mal)', ['fois', 'mal']],
    ['(?<=glasses(?: \\p{L}+)? )[+-]\\d|\\d(?= people)', ['glasses', 'people']],
    ['-\\d+\\s?%|\\d[%％] off', ['%', 'off']],
    ['\\d[kK][gG]|半[价價]', ['kg', '半']],
    ['[a-z]|[^b]', undefined],
    ['(?:吃|用|喝)\\d天', ['天']],
    ['free|\\d+', undefined],
    ['(?:free)?', undefined],
    ['(?:free){0,2}', undefined],
    ['(?!)', []],
  ])('%s', (source, letters) => expect(requiredLetters(source)).toEqual(letters));
});

describe('alternatives of an expression', () => {
  it.each([
    ['sale', ['sale']],
    ['sale|(?:price|cost) cut|[a|b]{2}', ['sale', '(?:price|cost) cut', '[a|b]{2}']],
    [String.raw`\|x|\(|[)]|y`, [String.raw`\|x`, String.raw`\(`, '[)]', 'y']],
  ])('%s', (source, each) => expect(alternativesOf(source)).toEqual(each));
});
