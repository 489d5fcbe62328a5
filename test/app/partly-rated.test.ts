import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { plainExtraction } from '../../src/app/check/plain-extraction.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import type { UiLanguage } from '../../src/messages/languages.ts';
import { verdictOf } from '../../src/report/parts/verdict.ts';
import { collectReport } from '../support/collect-report.ts';
import { book } from '../support/source-rules.ts';

function reportOn(lang: string, name: string, text: string, ui: UiLanguage = 'en') {
  const html = `<html lang="${lang}"><head><title>${name}</title></head><body><main><h1>${name}</h1><p class="price">89 €</p><button>OK</button><p>${text}</p></main></body></html>`;
  const options = { laws: ['eu'], asOf: '2026-11-24', lang: ui };
  return checkExtraction(extractPage({ html }), { uri: 'x' }, book, options);
}

describe('a page in a language of which rules know few words', () => {
  it.each([
    ['pl', 'Lampa biurkowa z mosiądzu', 'Lampa ma długi przewód i stoi pewnie na biurku.'],
    ['sv', 'Skrivbordslampa i mässing', 'Lampan har en lång sladd och står stadigt på bordet.'],
    ['fi', 'Pöytälamppu messinkiä', 'Lampussa on pitkä johto ja se seisoo tukevasti pöydällä.'],
  ])('%s: has points for what it discloses, and no grade', (lang, name, text) => {
    const { state, score, notRated } = reportOn(lang, name, text);
    expect(state).toBe('partly-rated');
    expect(score).toMatchObject({ value: null, grade: null, truth: null });
    expect(score.disclosure).not.toBeNull();
    expect(notRated).toMatchObject({ reason: 'few-words-known', language: lang });
  });

  it('says so in both languages of the interface', () => {
    const told = (ui: UiLanguage) =>
      verdictOf(reportOn('sv', 'Lampa i mässing', 'Lampan står stadigt.', ui), ui);
    expect(told('en')).toMatch(/^partly checked: .*sv/);
    expect(told('zh')).toMatch(/^仅部分检查/);
  });

  it.each(['text', 'json', 'jsonl', 'sarif', 'junit', 'csv', 'html', 'markdown'] as const)(
    'is told in %s',
    async (format) => {
      const { text } = await collectReport(format, [
        reportOn('sv', 'Lampa i mässing', 'Lampan står stadigt.'),
      ]);
      expect(text).toContain('rules know few words of the language of its text (sv)');
      if (!format.startsWith('json')) expect(text).toMatch(/partly checked/i);
    },
  );

  it('has a grade where what it says was found to be untrue', () => {
    const { state, score } = reportOn('pl', 'Olejek z nagietka', 'Ten olejek leczy egzemę w tydzień.');
    expect(state).toBe('rated');
    expect(score.grade).toBe('E');
  });

  it('a language with words for most rules has its grade', () => {
    const { state, score } = reportOn('de', 'Tischlampe aus Messing', 'Die Lampe steht fest auf dem Tisch.');
    expect(state).toBe('rated');
    expect(score.grade).not.toBeNull();
  });
});

describe('a text without substance has no grade', () => {
  const rated = (name: string, description: string, lang: string) =>
    checkExtraction(plainExtraction({ name, inLanguage: lang, description }, 'feed'), { uri: 'x' }, book, {
      laws: ['eu'],
      asOf: '2026-11-24',
      lang: 'en',
    }).state;

  it.each([
    ['x', '', 'en'],
    ['x', 'x', 'en'],
    ['12', '34', 'en'],
  ])('“%s”, “%s” says nothing', (name, description, lang) => {
    expect(rated(name, description, lang)).toBe('not-rated');
  });

  it.each([
    ['Lamp', 'lamp', 'en'],
    ['灯', '', 'zh'],
  ])('“%s”, “%s” is too little', (name, description, lang) => {
    expect(rated(name, description, lang)).toBe('partly-rated');
  });

  it.each([
    ['Desk lamp', '', 'en'],
    ['Lamp', 'Made of brass', 'en'],
    ['黄铜台灯', '', 'zh'],
  ])('but “%s”, “%s” can be judged', (name, description, lang) => {
    expect(rated(name, description, lang)).toBe('rated');
  });
});

describe('characters that no encoding explains', () => {
  const LOST = '\uFFFD';

  it('are told, with their number', () => {
    const { state, notes } = reportOn('en', 'Oak chair', `A chair of oak with a caf${LOST} finish.`);
    expect(state).toBe('rated');
    expect(notes.join(' ')).toContain('could not be read: 1.');
  });

  it('take the grade where there are many', () => {
    const { state, notRated } = reportOn('en', 'Oak chair', `A chair of oak. ${LOST.repeat(40)}`);
    expect(state).toBe('partly-rated');
    expect(notRated?.reason).toBe('damaged-text');
  });
});
