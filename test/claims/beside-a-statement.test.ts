import { describe, expect, it } from 'vitest';
import { quotesIn, shippedVocabulary } from '../support/shipped-scanner.ts';

const claimsIn = (lang: string, text: string) =>
  quotesIn(shippedVocabulary(lang))(text)
    .filter(({ negated }) => !negated)
    .map(({ concept, quote }) => `${concept}: ${quote}`);

/** A plain sentence, and a statement with a claim that it leaves as it is. */
const BESIDE = [
  [
    'en',
    'Ask your doctor about travel vaccines',
    'She threw away her inhaler after one tub',
    'everyday-cure',
  ],
  ['en', 'The strap is not a lead', 'My gout cleared up in a week', 'everyday-cure'],
  ['de', 'Bitte nicht in der Spülmaschine reinigen', 'Völlig harmlos für Katzen', 'danger-denied'],
  ['ja', '取り扱いにはご注意ください', '赤ちゃんの肌でも100％かぶれません', 'danger-denied'],
  ['zh', '背面不适用', '针对荨麻疹效果好', 'cure-claim'],
  ['zh', '放置过久会褪色', '最好的琴房老师', 'absolute-term'],
  ['fr', 'Déconseillé aux gauchers ', "Cette tisane guérit l'asthme", 'cure-claim'],
] as const;

describe.each(BESIDE)('in %s, “%s” beside “%s”', (lang, plain, statement, concept) => {
  const joints = lang === 'zh' || lang === 'ja' ? ['，', '。'] : [', ', '. '];
  const own = claimsIn(lang, statement).filter((one) => one.startsWith(concept));
  it('is a claim by itself', () => expect(own).not.toEqual([]));
  it.each(joints)('neither adds nor silences, joined by “%s”', (joint) => {
    for (const text of [plain + joint + statement, statement + joint + plain])
      expect(claimsIn(lang, text).filter((one) => one.startsWith(concept))).toEqual(own);
  });
});

it.each([
  ['de', 'Noch 8 Stück auf Lager, Nachlieferung im Oktober'],
  ['de', 'Deutsches Design, hergestellt in Vietnam'],
  ['en', 'Not meant to heal, treat or cure eczema'],
])('in %s, what is said beside it still counts: %s', (lang, text) => {
  expect(claimsIn(lang, text).filter((one) => /^(?:scarcity|two-origins|cure-claim)/u.test(one))).toEqual([]);
});
