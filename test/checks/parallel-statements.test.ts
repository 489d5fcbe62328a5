import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { book } from '../support/source-rules.ts';

const ASKED = new Set(['contradiction/measure', 'contradiction/statement-again']);

/** What the rules quote of two statements that stand apart. */
function sides(lang: string, first: string, second: string): string[] {
  const html = `<html lang="${lang}"><body><main><h1>Meadow</h1><p class="price">49.00 €</p><button>Add to basket</button><p>${first}</p><h2>Info</h2><p>Meadow.</p><p>${second}</p></main></body></html>`;
  return checkExtraction(extractPage({ html }), { uri: 'x' }, book, {
    laws: ['uk'],
    asOf: '2026-11-28',
    lang: 'en',
    selects: (id) => ASKED.has(id),
    selectionKey: 'parallel-statements',
  }).findings.flatMap(({ evidence = [] }) => evidence.map(({ quote }) => quote));
}

describe('two statements of one form', () => {
  it.each([
    ['en', 'The motor has a 10-year warranty', 'The machine has a 2-year warranty'],
    ['en', '2-year warranty on the cover', '10-year warranty on the frame'],
    ['en', 'Standard delivery within 5 days', 'Express delivery within 2 days'],
    ['en', 'UK orders arrive within 3 days of payment', 'EU orders arrive within 8 days of payment'],
    ['en', 'Cooking time soft: 5 minutes', 'Cooking time hard: 10 minutes'],
    ['de', 'Lieferung nach Deutschland in 3 Tagen', 'Lieferung nach Österreich in 6 Tagen'],
    ['de', 'Garantie auf den Rahmen: 10 Jahre', 'Garantie auf den Bezug: 2 Jahre'],
    ['fr', 'Garantie 10 ans sur le moteur', "Garantie 2 ans sur l'appareil"],
    ['fr', 'Garantie moteur : 10 ans', 'Garantie appareil : 2 ans'],
    ['ja', '本体は1年保証です', 'モーターは10年保証です'],
    ['ja', '本州へは3日でお届け', '北海道へは6日でお届け'],
    ['zh', '江浙沪3天送达', '新疆西藏8天送达'],
  ])('of two things says nothing false: %s, %s, %s', (lang, first, second) => {
    expect(sides(lang, first, second)).toEqual([]);
  });

  it.each([
    ['de', 'Sie haben ein gesetzliches Widerrufsrecht von 14 Tagen.', '30 Tage freiwilliges Rückgaberecht.'],
    ['de', 'Widerrufsfrist: 14 Tage', '30 Tage Rückgaberecht'],
    ['fr', 'Droit de rétractation : 14 jours', 'Retours gratuits sous 30 jours'],
    ['es', 'Derecho de desistimiento: 14 días', 'Devoluciones gratuitas en 30 días'],
    ['en', 'Guarantee: 2 years', '10 year guarantee against rust'],
    ['en', '2 year guarantee', 'Register for a 5 year guarantee'],
    ['en', 'Dispatched within 2 days', 'Custom orders are dispatched within 10 days'],
    ['ja', '返品は到着後7日以内', '初期不良は到着後14日以内にご連絡ください'],
    ['zh', '7天无理由退换', '会员享30天无理由退换'],
  ])('may hold in one case only: %s, %s, %s', (lang, first, second) => {
    expect(sides(lang, first, second)).toEqual([]);
  });

  it.each([
    ['en', 'Covered by our 3-year warranty.', 'It comes with a 2-year warranty.', '3-year', '2-year'],
    ['en', 'Free returns within 30 days of delivery.', 'Free returns within 14 days.', '30 days', '14 days'],
    ['de', 'Sie erhalten 3 Jahre Garantie.', 'Garantie: 2 Jahre', '3 Jahre', '2 Jahre'],
    ['de', 'Sie können 14 Tage lang zurückgeben.', 'Rückgabe: 30 Tage', '14 Tage', '30 Tage'],
    ['fr', 'Vous avez 14 jours pour retourner.', 'Retours : 30 jours', '14 jours', '30 jours'],
    ['en', 'Try it with a 100-night trial.', 'You have a 60-night sleep trial.', '100-night', '60-night'],
    ['fr', 'Livré en 7 jours.', 'Délai de livraison : 3 jours', '7 jours', '3 jours'],
    ['ja', '2年保証付き。', '保証期間：1年', '2年', '1年'],
    ['zh', '整机保修2年。', '保修期：1年', '2年', '1年'],
  ])('of one thing does: %s, %s, %s', (lang, first, second, ...quotes) => {
    expect(sides(lang, first, second).sort()).toEqual([...quotes].sort());
  });
});
