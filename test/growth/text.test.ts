import { describe, it } from 'vitest';
import { titleLikeness } from '../../src/checks/relations/title-likeness.ts';
import { readDeclared } from '../../src/ingest/charset/declared-charset.ts';
import { normalize } from '../../src/text/fold/normalize.ts';
import { block, check } from '../support/proof-bench.ts';
import { quotesIn, shippedVocabulary } from '../support/shipped-scanner.ts';
import { scannerOf } from '../support/vocabulary.ts';
import { expectLinear } from './steps-of.ts';

describe('the work for a text grows with its length, not with its square', () => {
  it('as it is folded', () => expectLinear((length) => normalize('最 佳 品质 best '.repeat(length))));

  it('as titles are compared', () =>
    expectLinear((length) => titleLikeness('ab cd '.repeat(length), '护眼'.repeat(length))));

  it('where one word makes a phrase with itself', () => {
    const scan = scannerOf({
      'deep/zh': `sets: { a: [甲, 甲甲] }
phrases: [{ seq: [a, ..40, a, ..40, a, ..40, a] }]
examples: { match: [x], none: [] }`,
    });
    return expectLinear((length) => scan('甲'.repeat(length)));
  });
});

describe('the work for words in disguise grows with the length, not with its square', () => {
  const scanners = ['zh', 'en'].map((lang) => quotesIn(shippedVocabulary(lang)));

  it.each(['zui', '最 ', 'с.u.r.e ', '🥇', '\u0336a', '国/家/级', 'c u r e '])('of %j', (piece) =>
    expectLinear((length) => {
      for (const scan of scanners) scan(piece.repeat(length));
    }),
  );
});

describe('the work for what a page declares grows with the length, not with its square', () => {
  it.each(['<!--', '<script>', '<meta charset="', '<p a="', "<p a='x", '<', '</', '<a ', '<title>'])(
    'of %j',
    (piece) => expectLinear((length) => readDeclared(piece.repeat(length))),
  );
});

describe('the work for footnotes grows with the length of a text, not with its square', () => {
  it.each(['销量第一* ', '*数据来源：a。', '¹,', '销量第一¹*', '(', '注 '])('of %j', (piece) =>
    expectLinear((length) => check([block(piece.repeat(length))])),
  );
});
