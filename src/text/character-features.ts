import { scatter } from './weights-by-number.ts';

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

/** Work space, used by one call at a time and grown as needed. */
let numbers = new Int32Array(1024);
let slots = new Int32Array(2048);
let stamps = new Int32Array(2048);
let round = 0;

/** The numbers of the same features; good until it is called again. */
export function characterNumbers(text: string): Int32Array {
  const marks = marksOf(text);
  ensure(marks.length * 2);
  round += 1;
  let count = 0;
  let next = marks.charCodeAt(0);
  for (let at = 0; at < marks.length; at += 1) {
    const code = next;
    next = marks.charCodeAt(at + 1);
    if (isNew(code)) numbers[count++] = code;
    if (at + 1 === marks.length) break;
    const both = pair(code, next);
    if (isNew(both)) numbers[count++] = both;
  }
  return numbers.subarray(0, count);
}

function isNew(key: number): boolean {
  const mask = slots.length - 1;
  let at = scatter(key) & mask;
  while (stamps[at] === round) {
    if (slots[at] === key) return false;
    at = (at + 1) & mask;
  }
  stamps[at] = round;
  slots[at] = key;
  return true;
}

function ensure(features: number): void {
  if (features <= numbers.length) return;
  let size = numbers.length;
  while (size < features) size *= 2;
  numbers = new Int32Array(size);
  slots = new Int32Array(size * 2);
  stamps = new Int32Array(size * 2);
}
