import { describe, expect, it } from 'vitest';
import { detectLanguage, scriptOf } from '../../src/text/language/language.ts';
import { surveyOf } from '../../src/text/language/text-profile.ts';

describe('scriptOf', () => {
  it.each([
    ['本品不能代替药物', 'han'],
    ['送料無料でお届けします', 'kana'],
    ['무료 배송', 'hangul'],
    ['Free delivery', 'latin'],
    ['Бесплатная доставка', 'other'],
    ['iPhone 15 Pro Max 手机壳', 'han'],
    ['12345', 'other'],
  ])('%s is %s', (text, script) => expect(scriptOf(surveyOf(text))).toBe(script));
});

describe('detectLanguage', () => {
  it.each([
    ['Die Lieferung ist kostenlos und das Produkt wird mit der Garantie geliefert', undefined, 'de'],
    ['The delivery is free and the product comes with our guarantee for you', 'de', 'en'],
    ['La livraison est offerte pour les commandes et vous avez le choix', undefined, 'fr'],
    ['Lampe', 'fr-FR', 'fr'],
    ['本品', 'en', 'zh'],
    ['新品', 'ja', 'ja'],
  ])('%s (declared %s) is %s', (text, declared, language) =>
    expect(detectLanguage(text, declared)).toBe(language),
  );

  it('says nothing where nothing tells', () => expect(detectLanguage('Lampe')).toBeUndefined());
});
