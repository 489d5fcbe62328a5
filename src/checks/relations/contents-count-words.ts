import { declareWords } from '../../claims/words/word-use.ts';

/** Words and expressions that mark a count of pieces, such as "set of 4". */
export const CONTENTS_COUNT = declareWords('contents-count', ({ source, pattern }) => ({
  packOf: source('pack-of'),
  holds: source('holds'),
  holdsUnspaced: source('holds-unspaced'),
  pieces: source('pieces'),
  measureWord: source('measure-word'),
  packBehind: source('pack-behind'),
  total: pattern('total'),
  label: pattern('label'),
  quantityLabel: pattern('quantity-label'),
  contentLabel: pattern('content-label'),
  paired: pattern('paired'),
  otherGoods: pattern('other-goods'),
  gift: pattern('gift'),
}));
