import { DistinctNumbers } from './distinct-numbers.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;
const WORD = /[a-z][a-z'-]*/g;

/**
 * What a fitted model weighs in a text without spaces between words: its characters and pairs of neighbours, with
 * `^` and `$` at the borders; any number counts as `0`, any Latin word as `A`, a space as `_`. Each once.
 */
export function characterFeatures(text: string): Set<string> {
  const marks = marksOf(text);
  const features = new Set<string>();
  for (let at = 0; at < marks.length; at += 1) features.add(marks.charAt(at)).add(marks.slice(at, at + 2));
  return features;
}

function marksOf(text: string): string {
  return `^${text.replace(NUMBER, '0').replace(WORD, 'A').replaceAll(' ', '_')}$`;
}

/** The number of a feature, of one character or two. */
export function numberOfFeature(feature: string): number {
  return feature.length === 1 ? feature.charCodeAt(0) : pair(feature.charCodeAt(0), feature.charCodeAt(1));
}

function pair(one: number, two: number): number {
  return (one << 16) | two;
}

const distinct = new DistinctNumbers();

/** The numbers of the same features; good until it is called again. */
export function characterNumbers(text: string): Int32Array {
  const marks = marksOf(text);
  distinct.start(marks.length * 2);
  let next = marks.charCodeAt(0);
  for (let at = 0; at < marks.length; at += 1) {
    const code = next;
    next = marks.charCodeAt(at + 1);
    distinct.add(code);
    if (at + 1 < marks.length) distinct.add(pair(code, next));
  }
  return distinct.list;
}
