import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRuleFolder } from '../../src/app/rule-folder.ts';
import { compileVocabulary } from '../../src/engine/compile-vocabulary.ts';
import { readRuleSource } from '../../src/engine/rule-source.ts';
import type { DisguisedFile } from '../../src/model/vocabulary.ts';
import { ROOT } from '../support/run-bin.ts';

const source = readRuleSource(readRuleFolder(join(ROOT, 'rules')), () => undefined);
const languages = [...source.vocabularies].flatMap(([lang, vocabulary]) =>
  vocabulary.disguised === undefined ? [] : [[lang, vocabulary.disguised] as const],
);

describe.each(languages)(
  '_disguised/%s.yaml',
  (lang, listed) => {
    const whole = source.vocabularies.get(lang);
    /** How many terms the vocabulary has when only these words are disguised. */
    const termsWith = (only: DisguisedFile) =>
      whole === undefined
        ? 0
        : compileVocabulary({ ...whole, disguised: { file: '', ...only } }, () => undefined).terms.length;
    const none = termsWith({ words: ['\ue000'] });

    it('lists only words that some claim uses', () => {
      expect(listed.words.filter((word) => termsWith({ words: [word] }) === none)).toEqual([]);
    });

    it('lists only claims whose phrases make the word', () => {
      const idle = Object.entries(listed.claims ?? {}).flatMap(([concept, words]) =>
        words.filter((word) => termsWith({ words: ['\ue000'], claims: { [concept]: [word] } }) === none),
      );
      expect(idle).toEqual([]);
    });
  },
  60_000,
);
