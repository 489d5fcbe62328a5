import { expect, it } from 'vitest';
import { compileExpressionsAtOnce } from '../../src/cli/process/compile-settings.ts';

/** Put together anew: such a text takes the longer way through V8. */
const text = (number: number) => `a${number} and again a${number}x${number}`;

/** Of their own words: V8 keeps what it made of the same expression. */
const made = (word: string) =>
  Array.from({ length: 50 }, (_, at) => new RegExp(`(a1)(x1)?|${word}${at}`, 'u'));

const uses = (pattern: RegExp) => [
  pattern.test(text(1)),
  text(1).replace(pattern, '-'),
  text(1).match(pattern)?.[0],
  text(1).split(pattern).length,
];

it('changes nothing of expressions that ran before', () => {
  const known = made('tea').map(uses);
  const before = made('cup');
  for (const pattern of before) pattern.test(text(1));
  compileExpressionsAtOnce();
  expect(before.map(uses)).toEqual(known);
  expect(before.map(uses)).toEqual(known);
  expect(made('mug').map(uses)).toEqual(known);
});
