const NUMBER = /\d+(?:[.,]\d+)*/g;
const WORD = /[a-z][a-z'-]*/g;

/**
 * What a fitted model weighs in a text without spaces between words: its characters and pairs of neighbours, with
 * `^` and `$` at the borders; any number counts as `0`, any Latin word as `A`, a space as `_`. Each once.
 */
export function characterFeatures(text: string): Set<string> {
  const marks = `^${text.replace(NUMBER, '0').replace(WORD, 'A').replaceAll(' ', '_')}$`;
  const features = new Set<string>();
  for (let at = 0; at < marks.length; at += 1) features.add(marks.charAt(at)).add(marks.slice(at, at + 2));
  return features;
}
