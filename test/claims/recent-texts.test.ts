import { expect, test } from 'vitest';
import { RecentTexts } from '../../src/claims/recent-texts.ts';

const TEXT = 'A description that four sizes of one article share.';

test('the text of the row before is not worked out again', () => {
  const recent = new RecentTexts<object>();
  const of = () => recent.of(1, 'en', TEXT, () => ({}));
  expect(of()).toBe(of());
});

test('the same text read in another way is another text', () => {
  const recent = new RecentTexts<string>();
  const of = (kind: number, lang?: string) => recent.of(kind, lang, TEXT, () => `${kind} ${lang}`);
  for (let round = 0; round < 2; round += 1)
    for (const [kind, lang] of [
      [1, 'en'],
      [1, 'de'],
      [2, 'en'],
      [1, undefined],
    ] as const)
      expect(of(kind, lang)).toBe(`${kind} ${lang}`);
});

test('what is asked for again and again stays, the rest does not', () => {
  const recent = new RecentTexts<number>();
  let made = 0;
  for (let n = 0; n < 1000; n += 1) {
    recent.of(0, 'en', TEXT, () => (made += 1));
    for (let k = 0; k < 3; k += 1) recent.of(0, 'en', `${TEXT} ${n} ${k}`, () => 0);
  }
  expect(made).toBe(1);
  recent.of(0, 'en', `${TEXT} 0 0`, () => (made += 1));
  expect(made).toBe(2);
});
