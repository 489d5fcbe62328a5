import { describe, expect, test } from 'vitest';
import { linkTerms } from '../../src/extract/terms/link-terms.ts';
import { readTerm } from '../../src/extract/terms/read-term.ts';
import { statedTerms } from '../../src/extract/terms/stated-terms.ts';
import { knowsTermsOf } from '../../src/extract/terms/term-scores.ts';
import { splitSentences } from '../../src/text/terms/split-sentences.ts';

const cut = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['Free delivery. Returns within 30 days.', ['Free delivery.', 'Returns within 30 days.']],
    ['zzgl. Versand 4.90 €', ['zzgl. Versand 4.90 €']],
    ['Lieferung am 12. Mai', ['Lieferung am 12. Mai']],
    ['七天无理由退货。全国联保', ['七天无理由退货。', '全国联保']],
    ['', []],
  ])('of %s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('terms stated', () => {
  test.each([
    ['Wij sturen je pakket binnen twee dagen gratis op', ['delivery']],
    ['Varan kan returneras inom 30 dagar', ['returns']],
    ['Laitteella on kahden vuoden takuu', ['warranty']],
    ['Na zboží dáváme záruku tři roky', ['warranty']],
    ['本商品享有七天鑑賞期', ['returns']],
    ['The battery lasts ten hours', []],
    ['Returns', []],
    ['Garantie', []],
  ])('in “%s”', (text, labels) => {
    expect(statedTerms([{ role: 'description', text }])).toEqual(labels);
  });

  test('are not told in a language that was not learnt', () => {
    expect(knowsTermsOf('ko')).toBe(true);
    expect(knowsTermsOf('el')).toBe(false);
  });
});

describe('a term', () => {
  test('has its period and who pays', () => {
    expect(
      readTerm('Return within 30 days of receipt; the buyer pays return shipping', 'returnPolicy'),
    ).toMatchObject({
      days: 30,
      paidBy: 'buyer',
    });
  });

  test('has its cost', () => {
    expect(readTerm('Free delivery', 'shipping')).toMatchObject({ cost: { amount: 0 } });
    expect(readTerm('Versand 4,90 €', 'shipping')).toMatchObject({ cost: { amount: 4.9, currency: 'EUR' } });
  });

  test.each([
    ['18,50 € inkl. MwSt. zzgl. Versandkosten', undefined],
    ['£7.00 plus postage', undefined],
    ['18,50 € TTC, frais de livraison en sus', undefined],
    ['18,50 € IVA incluido, gastos de envío aparte', undefined],
    ['2,480円（税込）送料別', undefined],
    ['£7.00 plus £2.50 delivery', { amount: 2.5, currency: 'GBP' }],
  ])('is not the price of the goods: %s', (text, cost) => {
    expect(readTerm(text, 'shipping').cost).toEqual(cost);
  });
});

describe('a link', () => {
  test.each([
    ['Zwroty i wymiany', '/x', 'returns'],
    ['退換貨須知', '/x', 'returns'],
    ['Toimitusehdot', '/x', 'terms'],
    ['Ochrana osobních údajů', '/x', 'privacy'],
    ['배송 안내', '/x', 'delivery'],
    ['Zapytaj o towar', '/x', 'complaint'],
    ['Chăm sóc khách hàng', '/x', 'complaint'],
    ['Store policies', '/x', 'terms'],
    ['Întreabă vânzătorul', '/x', 'complaint'],
    ['', '/policies/refund-policy', 'returns'],
    ['', '/pages/impressum.html', 'identity'],
  ])('“%s” to %s is about %s', (text, href, label) => {
    expect(linkTerms(text, href)).toContain(label);
  });

  test.each([
    'Contact lenses',
    'Women',
    'Warenkorb',
    '首页',
    '/c/shoes',
    'Desk lamps',
    'Biżuteria ślubna',
    'Gartenlampen',
  ])('“%s” is about no term', (text) => {
    expect(linkTerms(text, '/p/1')).toEqual([]);
  });
});
