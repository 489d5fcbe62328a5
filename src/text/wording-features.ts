const TOKEN = /[\p{Script=Latin}']+|\d+(?:[.,]\d+)*|[%$£€#]/gu;
const DIGIT = /^\d/;
const ENDINGS = ['ing', 'ies', 'ed', 'es', 's', 'ly'];

/**
 * What a fitted model weighs in a text: its words without their endings, and pairs of neighbours
 * (`one_two`, `^` and `$` at the borders); any number counts as `0`. Each once.
 */
export function wordingFeatures(text: string): Set<string> {
  const features = new Set<string>();
  let before = '^';
  for (const [token] of text.toLowerCase().matchAll(TOKEN)) {
    const word = DIGIT.test(token) ? '0' : withoutEnding(token);
    features.add(word).add(`${before}_${word}`);
    before = word;
  }
  return features.add(`${before}_$`);
}

function withoutEnding(word: string): string {
  if (word.length <= 4) return word;
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
