import { isDigit } from './char-class.ts';
import { memo } from './memo.ts';

const TOKEN = /[a-z']+|\d+(?:[.,]\d+)*|[%$£€#]/g;
const ENDINGS = ['ing', 'ies', 'ed', 'es', 's', 'ly'];
const MOST_WORDS = 20_000;

/**
 * What a fitted model weighs in an English text: its words without their endings, and pairs of neighbours
 * (`one_two`, `^` and `$` at the borders); any number counts as `0`. Each once.
 */
export function wordingFeatures(text: string): Set<string> {
  const features = new Set<string>();
  let before = '^_';
  for (const token of text.toLowerCase().match(TOKEN) ?? []) {
    const word = isDigit(token.charCodeAt(0)) ? '0' : withoutEnding(token);
    features.add(word).add(before + word);
    before = `${word}_`;
  }
  return features.add(`${before}$`);
}

const withoutEnding = memo(MOST_WORDS, (word) => {
  if (word.length <= 4) return word;
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
});
