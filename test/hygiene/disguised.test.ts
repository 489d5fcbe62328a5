import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../src/engine/compile/compile-vocabulary.ts';
import { disguisesOf } from '../../src/text/disguise/disguise.ts';
import { foldEach } from '../../src/text/fold/fold.ts';
import { RULE_SOURCE } from '../support/rule-source.ts';

const { vocabularies } = RULE_SOURCE;
const languages = [...vocabularies].flatMap(([lang, vocabulary]) =>
  vocabulary.disguised === undefined ? [] : [[lang, vocabulary, vocabulary.disguised] as const],
);

describe.each(languages)('_disguised/%s.yaml', (_, vocabulary, listed) => {
  const { terms } = compileVocabulary(vocabulary, () => undefined);
  const text = terms.join('\n');
  /** Words of which no spelling came into the vocabulary. */
  const idle = (words: readonly string[]) =>
    words.filter((word) => !text.includes(foldEach(disguisesOf(word.replace('~', ''))[0] ?? '\n\n')));

  it('lists only words that some claim uses', () => expect(idle(listed.words)).toEqual([]));

  it('lists only claims whose phrases make the word', () => {
    expect(idle(Object.values(listed.claims ?? {}).flat())).toEqual([]);
  });

  it('lists no word twice', () => expect(new Set(listed.words).size).toBe(listed.words.length));
});
