import { describe, expect, it } from 'vitest';
import { WordNumbers, wordNames, type WordingOptions } from '../../src/text/features/wording-features.ts';

/** All features of a text, its borders included. */
function wordingFeatures(text: string, options: WordingOptions = {}): Set<string> {
  const names = wordNames(options);
  const { features, first, last } = names.inner(text);
  if (first === undefined) return new Set(names.between(undefined, undefined));
  return new Set([...names.between(undefined, first), ...features, ...names.between(last, undefined)]);
}

describe('wordNames', () => {
  it('takes words without their endings, neighbours in pairs, and any number as one', () => {
    expect([...wordingFeatures('Reduces wrinkles by 37.5%')]).toEqual([
      '^_reduc',
      'reduc',
      'wrinkl',
      'reduc_wrinkl',
      'by',
      'wrinkl_by',
      '0',
      'by_0',
      '%',
      '0_%',
      '%_$',
    ]);
  });

  it('leaves short words whole', () => expect(wordingFeatures('this is red').has('this')).toBe(true));

  it('takes letters with marks for parts of a word', () => {
    expect([...wordingFeatures('für größere')]).toContain('für_größere');
  });

  it('finds nothing to weigh in a text of another script', () =>
    expect([...wordingFeatures('当天送到')]).toEqual(['^_$']));
});

describe('wordNames with stems', () => {
  it('adds how longer words begin, without accents', () => {
    expect([...wordingFeatures('protège 12,95 € été', { stems: true })]).toEqual([
      '^_protège',
      'protège',
      'prot*',
      '0',
      'protège_0',
      '€',
      '0_€',
      'été',
      '€_été',
      'été_$',
    ]);
  });

  it('and how long ones end', () =>
    expect([...wordingFeatures('Schmerzpflaster', { stems: true })]).toEqual([
      '^_schmerzpflaster',
      'schmerzpflaster',
      'schm*',
      '*aster',
      'schmerzpflaster_$',
    ]));

  it('are the same as numbers where a model knows one', () => {
    const stems = new WordNumbers(['prot*', 'peau'], { stems: true });
    for (const text of ['protège la peau longuement', 'protegge, protège 10,00 la pelle'])
      expect(numbersOf(stems, [text])).toEqual(
        [...wordingFeatures(text, { stems: true })].map((one) => stems.numberOf(one)).sort(),
      );
  });
});

function numbersOf(numbers: WordNumbers, parts: string[]): number[] {
  const all = new Set<number>();
  let last: number | undefined;
  for (const part of parts) {
    const own = numbers.inner(part);
    if (own.first === undefined) continue;
    for (const number of [...numbers.between(last, own.first), ...own.numbers]) all.add(number);
    last = own.last;
  }
  for (const number of numbers.between(last)) all.add(number);
  return [...all].sort();
}

describe('WordNumbers', () => {
  const texts = [
    '',
    'Reduces wrinkles by 37.5%',
    'this $5 is $',
    'für größere, größere Flächen',
    "don't reduce reduced reducing",
  ];
  const numbers = new WordNumbers([...wordingFeatures(texts[1] ?? ''), 'reduc_by']);

  it('are the same features, known to a model or not', () => {
    for (const text of texts) {
      const features = [...wordingFeatures(text)].map((one) => numbers.numberOf(one)).sort();
      expect(numbersOf(numbers, [text])).toEqual(features);
    }
  });

  it('of a text in parts too', () => {
    const parts = ['Reduces wrinkles.', '...', 'This is it.'];
    const features = [...wordingFeatures(parts.join(' '))].map((one) => numbers.numberOf(one)).sort();
    expect(numbersOf(numbers, parts)).toEqual(features);
  });

  it('stay the same for the words of a model however many others come by', () => {
    const before = numbers.numberOf('reduc_by');
    for (let n = 0; n < 70; n += 1)
      numbers.inner(Array.from({ length: 1000 }, (_, k) => `w${letters(n * 1000 + k)}`).join(' '));
    expect(numbers.numberOf('reduc_by')).toBe(before);
    expect([...numbers.inner('reducing by').numbers]).toContain(before);
  });
});

function letters(n: number): string {
  return [...String(n)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
}
