import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '../support/draft-findings.ts';

const outcomes = (text: string, lang: string) =>
  contradictionsIn(text, lang).filter((one) => one.startsWith('discount'));

const FALSE: [string, string][] = [
  ['en', 'Desk lamp\n\nWas £50, now £40. Save 50%!'],
  ['en', 'Desk lamp\n\nNow $30 (was $40), 60% off'],
  ['en', 'Desk lamp\n\nHalf price: reduced from £60 to £45'],
  ['en', 'Desk lamp\n\nRRP £200 → £150, that is 45% off'],
  ['de', 'Tischlampe\n\nUVP 80 €, jetzt 60 €: 50 % Rabatt'],
  ['de', 'Tischlampe\n\nZum halben Preis! Statt 90 € nur 70 €.'],
  ['fr', 'Lampe de bureau\n\n45 € au lieu de 60 €, soit 40 % de réduction'],
  ['es', 'Lámpara de mesa\n\nPrecio original: 50 €, ahora 40 €. Descuento del 45 %.'],
  ['it', 'Lampada da tavolo\n\nPrezzo di listino 90 €, ora 70 €: -45 %'],
  ['nl', 'Bureaulamp\n\nVan € 50 voor € 40, 50% korting'],
  ['pl', 'Lampka biurkowa\n\nBiała lampka na biurko.\nByło 100 zł, teraz 80 zł, rabat 50%'],
  ['ja', '電気スタンド\n\n定価8,000円→6,000円、50%OFF'],
  ['zh', '护眼台灯\n\n原价899，现价499，三折秒杀'],
  ['zh', '護眼檯燈\n\n原價 NT$1,200，對折後 NT$900'],
  ['zh', '护眼台灯\n\n899→499 四折起不止，今天四折'],
  ['zh', '护眼台灯\n\n吊牌价：600元\n现价：480元\n折扣：5折'],
];

const TRUE: [string, string][] = [
  ['en', 'Desk lamp\n\nWas £50, now £40. Save 20%!'],
  ['en', 'Desk lamp\n\nRRP £80, was £60, now £48: 40% off'],
  // Another offer, buyer or bound.
  ['en', 'Desk lamp\n\nWas £50, now £40. Members save 30%.'],
  ['en', 'Desk lamp\n\nWas £50, now £40. Up to 60% off other lamps.'],
  ['en', 'Desk lamp\n\nWas £50, now £40. Extra 10% off with the code LAMP.'],
  ['en', 'Desk lamp\n\nWas £50, now £40. Buy two and get the second half price.'],
  ['en', 'Desk lamp\n\nWas £50, now £40, and it uses 80% less power.'],
  ['en', 'Desk lamp\n\nSave 70% on your energy bill. Was £50, now £40.\nShade: 100% linen'],
  ['de', 'Tischlampe\n\nStatt 60 € jetzt 45 €, 25 % Rabatt. Bis zu 50 % auf andere.'],
  ['de', 'Tischlampe\n\nStatt 60 € jetzt 45 € inkl. 19 % MwSt.'],
  ['fr', "Lampe de bureau\n\nPrix barré 60 €, aujourd'hui 45 €, livraison 5 € : -25 %"],
  ['it', 'Lampada da tavolo\n\nDa 50 € a 40 €, sconto del 20%. Spedizione 5 €.'],
  ['ja', '電気スタンド\n\n通常価格8,000円のところ、4,800円（40%OFF）。最大70%OFFも開催中'],
  ['zh', '护眼台灯\n\n原价899，现价499，5.6折'],
  ['zh', '护眼台灯\n\n原价899，现价499，第二件5折'],
  ['zh', '护眼台灯\n\n原价899，现价499，低至3折'],
  ['zh', '护眼台灯\n\n从3000K→6000K，3折叠灯臂'],
];

describe('a discount told with its prices', () => {
  it.each(FALSE)('%s: %s does not fit', (lang, text) => {
    expect(outcomes(text, lang)).toHaveLength(1);
  });

  it.each(TRUE)('%s: %s fits', (lang, text) => {
    expect(outcomes(text, lang)).toEqual([]);
  });
});
