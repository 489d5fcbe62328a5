import { describe, expect, it } from 'vitest';
import { cutSentences } from '../../src/text/segment/cut-sentences.ts';

const cut = (text: string) => cutSentences(text).map(([start, end]) => text.slice(start, end));

describe('the star of a rating', () => {
  it.each(['レビューで★5を書く', '★5レビュー', 'write a review with☆4 or more', '口コミで★3以上'])(
    '%s is one item',
    (text) => {
      expect(cut(text)).toEqual([text]);
    },
  );

  it.each([
    ['送料無料★即日発送', ['送料無料', '即日発送']],
    ['お得★10個入り', ['お得', '10個入り']],
    ['軽い ★ 5色展開', ['軽い', '5色展開']],
  ])('%s is two', (text, items) => {
    expect(cut(text)).toEqual(items);
  });
});
