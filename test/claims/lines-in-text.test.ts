// Lines "Label: value" in texts, whatever mark their list is written with.
import { expect, it } from 'vitest';
import { linesIn } from '../../src/claims/facts/lines-in-text.ts';
import { clauseAround } from '../../src/claims/facts/mentions.ts';
import { BULLETS } from '../../src/text/segment/bullets.ts';

it.each([...BULLETS])('%s begins a line and ends the clause before', (mark) => {
  const text = `${mark} Material: oak ${mark} Weight: 2 kg`;
  expect(linesIn(text, 0).map(({ name, value }) => [name, value])).toEqual([
    ['Material', 'oak'],
    ['Weight', '2 kg'],
  ]);
  const at = text.indexOf('oak');
  expect(text.slice(...clauseAround(text, at, at + 3)).trim()).toBe('oak');
});
