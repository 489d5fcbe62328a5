import { describe, expect, it } from 'vitest';
import { replaceSpan } from '../../src/text/segment/list-items.ts';

function without(text: string, words: string): string {
  const start = text.indexOf(words);
  return replaceSpan(text, start, start + words.length, '');
}

describe('an item of a list that goes', () => {
  it.each([
    ['1. red\n2. green\n3. blue\n\n4. pink\n', 'green', '1. red\n2. blue\n\n3. pink\n'],
    ['1) rot\n2) grün\n   und mehr\n3) blau', 'rot', '1) grün\n   und mehr\n2) blau'],
    ['（1）棉\n（2）麻\n（3）丝', '麻', '（1）棉\n（2）丝'],
    ['①棉\n②麻\n③丝', '②麻', '①棉\n②丝'],
    ['１．綿\n２．麻\n３．絹', '麻', '１．綿\n２．絹'],
    ['一、棉\n二、麻\n三、丝', '一、棉', '一、麻\n二、丝'],
    ['- rouge\n- vert\n- bleu', 'vert', '- rouge\n- bleu'],
    ['1. a\n2. b\n\nSteps\n1. c\n2. d', 'a', '1. b\n\nSteps\n1. c\n2. d'],
  ])('%j without %s', (text, words, after) => {
    expect(without(text, words)).toBe(after);
  });

  it('leaves numbers alone that are none of a list', () => {
    expect(without('1. a\n2.5 litres\n3:00 open', '1. a')).toBe('2.5 litres\n3:00 open');
    expect(without('1. a, b\n2. c', ', b')).toBe('1. a\n2. c');
  });
});
