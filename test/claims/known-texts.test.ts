import { expect, test } from 'vitest';
import { KnownTexts } from '../../src/claims/known-texts.ts';
import { surveyOf, type Survey } from '../../src/text/language/text-profile.ts';

const BOUNDS = { most: 192, mostChars: 200_000, shortest: 3, longest: 8000 };

const TEXT = 'A sentence that many articles of a shop share.';

test('a text is worked out once', () => {
  const known = new KnownTexts<object>(BOUNDS);
  const of = () => known.of('en ', surveyOf(TEXT), 0, () => ({}));
  expect(of()).toBe(of());
});

test('the same text read in another way is another text', () => {
  const known = new KnownTexts<string>(BOUNDS);
  const of = (kind: string) => known.of(kind, surveyOf(TEXT), 0, () => kind);
  for (const kind of ['en ', 'de ', '+en ', 'en ', 'de ', '+en ']) expect(of(kind)).toBe(kind);
});

test('a part of a text is what it would be by itself', () => {
  const known = new KnownTexts<string>(BOUNDS);
  const texts = Array.from({ length: 150 }, (_, n) => `Sentence ${n} of many ends here.`);
  let made = 0;
  const of = (survey: Survey, part: number) => known.of('en', survey, part, (one) => ((made += 1), one));
  for (const text of texts) expect(of(surveyOf(text), 0)).toBe(text);
  const all = surveyOf(texts.join('  '));
  texts.forEach((text, part) => expect(of(all, part)).toBe(text));
  expect(made).toBe(texts.length);
});

test('short texts and many texts are not held', () => {
  const known = new KnownTexts<number>(BOUNDS);
  let made = 0;
  const of = (text: string) => known.of('en ', surveyOf(text), 0, () => (made += 1));
  for (let n = 0; n < 3; n += 1) of('aa');
  expect(made).toBe(3);
  const long = (n: number) => `${String(n).padStart(8, '0')}${'x'.repeat(1000)}`;
  for (let n = 0; n < 3000; n += 1) for (let time = 0; time < 2; time += 1) of(long(n));
  made = 0;
  of(long(0));
  of(long(2999));
  expect(made).toBe(1);
});

test('where hardly any comes back, a text is kept from its second time on', () => {
  const known = new KnownTexts<number>(BOUNDS);
  let made = 0;
  const of = (text: string) => known.of('en ', surveyOf(text), 0, () => (made += 1));
  const another = (n: number) => of(`${TEXT} ${n}`);
  for (let n = 0; n < 150; n += 1) another(n);
  another(149);
  expect(made).toBe(150);
  for (let n = 150; n < 500; n += 1) another(n);
  made = 0;
  for (let time = 0; time < 4; time += 1) another(600);
  expect(made).toBe(2);
  // As soon as more do, all are kept again.
  for (let n = 0; n < 400; n += 1) another(600);
  made = 0;
  for (let time = 0; time < 4; time += 1) another(700);
  expect(made).toBe(1);
});

test('what is asked for again and again stays', () => {
  const known = new KnownTexts<number>(BOUNDS);
  let made = 0;
  for (let n = 0; n < 3000; n += 1) {
    known.of('en ', surveyOf(TEXT), 0, () => (made += 1));
    const other = `${TEXT} ${n}`;
    known.of('en ', surveyOf(other), 0, () => 0);
  }
  expect(made).toBe(1);
});

test('what is noted of a text stays with it, kept or not', () => {
  const note = {
    numbers: 1,
    weights: 1,
    write: (value: string, numbers: Int32Array, at: number) => void (numbers[at] = value.length),
  };
  const known = new KnownTexts<string>(BOUNDS, note);
  const noted = (text: string) => {
    const value = known.of('en', surveyOf(text), 0, (one) => one);
    return [value.length, known.numbers[known.at], known.weights[known.weightsAt]];
  };
  noted(TEXT);
  known.weights[known.weightsAt] = 5;
  for (let n = 0; n < 3000; n += 1) {
    const [length, number] = noted(`${TEXT} ${n * n}`);
    expect(number).toBe(length);
    expect(noted(TEXT)).toEqual([TEXT.length, TEXT.length, 5]);
  }
  expect(noted('ab')).toEqual([2, 2, expect.anything()]);
});
