import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { isAnswerBy } from '../../src/claims/matching/negation.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { book } from '../support/source-rules.ts';

type Form = (question: string, answer: string) => string;
const FORMS: Record<string, Form> = {
  'a heading and a paragraph': (question, answer) => `<h3>${question}</h3><p>${answer}</p>`,
  'a summary and its details': (question, answer) =>
    `<details><summary>${question}</summary><p>${answer}</p></details>`,
  'a term and its description': (question, answer) => `<dl><dt>${question}</dt><dd>${answer}</dd></dl>`,
  'two paragraphs with who speaks': (question, answer) => `<p>Q: ${question}</p><p>A: ${answer}</p>`,
  'one paragraph with who speaks': (question, answer) => `<p>Q: ${question} A: ${answer}</p>`,
};

/** A question about an illness; an answer that says no; one that does not. */
const ASKED: [lang: string, question: string, no: string, yes: string][] = [
  ['en', 'Does the blanket cure gout?', 'No. It only keeps you warm.', 'It does, within days.'],
  ['de', 'Heilt die Decke Gicht?', 'Nein. Sie wärmt nur.', 'Ja, in wenigen Tagen.'],
  ['fr', 'La couverture guérit la goutte ?', 'Non, elle tient chaud.', 'Oui, en quelques jours.'],
  ['es', '¿La manta cura la gota?', 'No. Solo abriga.', 'Sí, en pocos días.'],
  ['it', 'La coperta cura la gotta?', 'No. Tiene solo caldo.', 'Sì, in pochi giorni.'],
  ['nl', 'Geneest de deken jicht?', 'Nee. Ze houdt alleen warm.', 'Ja, binnen enkele dagen.'],
  ['pl', 'Czy koc leczy migrenę?', 'Nie. Tylko grzeje.', 'Tak, w kilka dni.'],
  ['ja', '痛風が治ります？', 'いいえ、温めるだけです。', 'はい、数日で。'],
];

function violationsOn(lang: string, html: string): string[] {
  const name = lang === 'ja' ? '毛布' : 'Alba';
  const page = `<html lang="${lang}"><head><title>${name}</title></head><body><main><h1>${name}</h1>${html}</main></body></html>`;
  const options = { laws: ['eu', 'uk', 'jp'], asOf: '2026-11-24', lang: 'en' as const };
  return checkExtraction(extractPage({ html: page }), { uri: 'x' }, book, options)
    .findings.filter(({ topic, outcome }) => topic === 'health' && outcome === 'violation')
    .map(({ quote }) => quote);
}

describe.each(Object.entries(FORMS))('%s', (_, form) => {
  it.each(ASKED)('%s: a question that is answered with no claims nothing', (lang, question, no, yes) => {
    expect(violationsOn(lang, form(question, no))).toEqual([]);
    expect(violationsOn(lang, form(question, yes))).toHaveLength(1);
  });
});

it('the answer speaks of the last question alone', () => {
  const html = '<p>This blanket cures gout. Does it cure eczema?</p><p>No.</p>';
  expect(violationsOn('en', html)).toEqual(['cures gout']);
});

it.each([
  ['no. 1 in kent', false],
  ['no. it only keeps you warm', true],
])('“%s” answers with no: %s', (said, isAnswer) => {
  expect(isAnswerBy({ start: 0, end: 2 }, said, 0)).toBe(isAnswer);
});
