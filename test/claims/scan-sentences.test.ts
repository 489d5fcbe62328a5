import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import { KnownTexts, SENTENCES } from '../../src/claims/known-texts.ts';
import type { ScannedSentence, ScannedText, TextMatch } from '../../src/claims/scan-results.ts';
import { scanSentences, scanText, shownSpan } from '../../src/claims/scan-text.ts';
import { surveyOf } from '../../src/text/language/text-profile.ts';

const { book } = await loadRules([]);
const NOTE = book.scanners.notes;

const SAID: Record<string, readonly string[]> = {
  zh: [
    '全网销量第一，国家级品质。',
    '三天缓解关节炎！',
    '不能治疗疾病，仅供日常佩戴。',
    '容量约500毫升，可以放进冰箱门；',
    '国.家.级大师亲手制作？',
    '最 佳的选择，最*低的价格。',
    '见《本草纲目。卷一》所载，祛湿。',
    '坚持一个月，血糖稳了。',
    'Made in Italy，意大利原装进口。',
    '史上最低价，错过再等一年。',
    '适合换季时使用，搭配同系列的调料瓶摆放更协调。',
    '牙膏配方，敷在患处。',
    ' ',
  ],
  en: [
    'Clinically proven to cure arthritis in 3 days. ',
    'Holds 1.5 L of water approx. Two lids are in the box. ',
    'Not the best in the world! ',
    'No. 1 in the U.S. for a reason. ',
    'Сure for all, 100% natural. ',
    'It weighs 2 kg; Dr. Miller recommends it. ',
    'Hurry, only 3 left in stock. ',
    'A Which? Best Buy in its class. ',
    'Reduces the risk of infection by 89%. ',
  ],
};

/** Of matches at one place the order says nothing. */
const inOrder = (matches: readonly TextMatch[]) =>
  [...matches].sort((a, b) => a.start - b.start || b.end - a.end || a.concept.localeCompare(b.concept));

const texts = (lang: string) =>
  fc
    .array(fc.oneof(fc.constantFrom(...(SAID[lang] ?? [])), fc.string({ maxLength: 20, unit: 'grapheme' })), {
      maxLength: 8,
    })
    .map((list) => list.join(''));

describe.each(['zh', 'en'])('a text scanned sentence by sentence, %s', (lang) => {
  const scanner = book.scanners.get(lang);

  /** What becomes of the claims of a text, in order. */
  const doubtsIn = (text: ScannedText) => {
    const doubts = scanner?.doubts(text);
    return text.parts
      .flatMap(({ text: { matches }, at }) =>
        matches.map((match) => `${match.start + at} ${match.concept} ${doubts?.get(match) ?? 'none'}`),
      )
      .sort();
  };

  it('folds and matches as it does in one piece', () => {
    fc.assert(
      fc.property(texts(lang), (text) => {
        const whole = scanText(text, lang, scanner);
        const cut = scanSentences(
          surveyOf(text),
          lang,
          scanner,
          new KnownTexts<ScannedSentence>(SENTENCES, NOTE),
        );
        const found = cut.parts.flatMap(({ text: { matches }, at }) =>
          matches.map((one) => ({ ...one, start: one.start + at, end: one.end + at })),
        );
        expect(inOrder(found)).toEqual(inOrder(whole.matches));
        expect(cut.normalized.text).toBe(whole.normalized.text);
        for (const { start, end } of found)
          expect(shownSpan(cut, start, end)).toEqual(shownSpan(whole, start, end));
        expect(shownSpan(cut, 0, cut.length)).toEqual(shownSpan(whole, 0, whole.length));
        expect(doubtsIn(cut)).toEqual(doubtsIn(whole));
      }),
      { numRuns: 400 },
    );
  });

  it('says the same when its sentences are known', () => {
    const known = new KnownTexts<ScannedSentence>(SENTENCES, NOTE);
    fc.assert(
      fc.property(texts(lang), (text) => {
        const first = scanSentences(surveyOf(text), lang, scanner, known).parts;
        const again = scanSentences(surveyOf(text), lang, scanner, known).parts;
        expect(again.map(({ start, at, text: { matches } }) => ({ start, at, matches }))).toEqual(
          first.map(({ start, at, text: { matches } }) => ({ start, at, matches })),
        );
      }),
      { numRuns: 100 },
    );
  });
});
