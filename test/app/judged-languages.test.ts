import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import { extractPage } from '../../src/extract/extract-page.ts';

const { book } = await loadRules([], true);

function reportOn(lang: string, name: string, text: string, price: string, ui: 'en' | 'zh' = 'en') {
  const html = `<html lang="${lang}"><head><title>${name}</title></head><body><main><h1>${name}</h1><p class="price">${price}</p><button>OK</button><p>${text}</p></main></body></html>`;
  const options = {
    laws: ['base'],
    asOf: '2026-11-24',
    lang: ui,
    selects: (id: string) => id.startsWith('health/'),
  };
  return checkExtraction(extractPage({ html }), { uri: 'x' }, book, options);
}

describe('a clean report where nothing could be judged', () => {
  it.each([
    ['sv', 'Skrivbordslampa i mässing', 'Lampan har en lång sladd och står stadigt på bordet.', '499 kr'],
    ['pl', 'Lampa biurkowa z mosiądzu', 'Lampa ma długi przewód i stoi pewnie na biurku.', '199 zł'],
  ])('%s: a language without words for claims is not graded', (lang, name, text, price) => {
    const report = reportOn(lang, name, text, price);
    expect(report.score.grade).toBeNull();
    expect(report.notRated?.reason).toBe('language-not-covered');
    expect(reportOn(lang, name, text, price, 'zh').notRated?.message).toMatch(/\p{Script=Han}/u);
  });

  it('a letter is no text', () => {
    const report = reportOn('en', 'x', '', '');
    expect(report.score.grade).toBeNull();
    expect(report.state).toBe('not-rated');
  });
});
