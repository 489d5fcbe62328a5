// Turns a text without spaces between words into features of a fitted model: characters and pairs.

import { DistinctNumbers } from './distinct-numbers.ts';
import type { FeatureNames, FeatureNumbers } from './text-features.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;
const WORD = /[a-z][a-z'-]*/g;

/**
 * The features by name: characters and pairs of neighbours, each once, with `^` and `$` at the borders. A
 * number counts as `0`, a Latin word as `A`, a space as `_`.
 */
export const CHARACTER_NAMES: FeatureNames = {
  inner(text) {
    const marks = innerMarks(text);
    const features = new Set<string>();
    for (let at = 0; at < marks.length; at += 1) {
      features.add(marks.charAt(at));
      if (at + 1 < marks.length) features.add(marks.slice(at, at + 2));
    }
    return { features, first: marks.at(0), last: marks.at(-1) };
  },
  between(last, first) {
    if (last === undefined) return first === undefined ? [FIRST, LAST, FIRST + LAST] : [FIRST, FIRST + first];
    return first === undefined ? [last + LAST, LAST] : [last + first];
  },
};

const FIRST = '^';
const LAST = '$';
const SPACE = '_';

function innerMarks(text: string): string {
  return text.replace(NUMBER, '0').replace(WORD, 'A').replaceAll(' ', SPACE);
}

/** Returns the number of a feature, which is one character or two. */
function numberOfFeature(feature: string): number {
  return feature.length === 1 ? feature.charCodeAt(0) : pair(feature.charCodeAt(0), feature.charCodeAt(1));
}

function pair(one: number, two: number): number {
  return (one << 16) | two;
}

const distinct = new DistinctNumbers();
const [START, END, GAP] = [FIRST, LAST, SPACE].map((mark) => mark.charCodeAt(0)) as [number, number, number];

/** The same features as numbers, which are faster to look up than strings. */
export const CHARACTER_NUMBERS: FeatureNumbers = {
  epoch: 0,
  learn: numberOfFeature,
  inner(text) {
    const marks = innerMarks(text);
    distinct.start(marks.length * 2);
    let next = marks.charCodeAt(0);
    for (let at = 0; at < marks.length; at += 1) {
      const code = next;
      distinct.add(code);
      if (at + 1 === marks.length) break;
      next = marks.charCodeAt(at + 1);
      distinct.add(pair(code, next));
    }
    return {
      numbers: distinct.list,
      first: marks === '' ? undefined : marks.charCodeAt(0),
      last: marks === '' ? undefined : marks.charCodeAt(marks.length - 1),
    };
  },
  between(last, first, spaced) {
    if (last === undefined)
      return first === undefined ? [START, END, pair(START, END)] : [START, pair(START, first)];
    if (first === undefined) return [END, pair(last, END)];
    return spaced ? [GAP, pair(last, GAP), pair(GAP, first)] : [pair(last, first)];
  },
};
