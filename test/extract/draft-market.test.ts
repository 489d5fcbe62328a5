import { describe, expect, it } from 'vitest';
import { draftMarket } from '../../src/extract/draft/draft-market.ts';

describe('where a draft sells', () => {
  it.each([
    ['Beeswax candle, £14.50. Postage £2.95', 'GB', 'GBP'],
    ['Beeswax candle. Royal Mail delivery in two days', 'GB', undefined],
    ['Chilli oil $12. Ships from Denver, CO 80202', 'US', 'USD'],
    ['Chilli oil $12. Ships from Perth, ABN 11 222 333', 'AU', 'AUD'],
    ['Honig 9,50 € inkl. MwSt.', undefined, 'EUR'],
    ['Honig 9,50 €, Versand nach Deutschland', 'DE', 'EUR'],
    ['Honig 9,50 €, Versand nach Österreich und Deutschland', undefined, 'EUR'],
    ['Miel 9,50 € TTC', 'FR', 'EUR'],
    ['Crema de manos 9,50 € (IVA incluido)', 'ES', 'EUR'],
    ['Crema mani 9,50 € IVA inclusa', 'IT', 'EUR'],
    ['Miód 39,90 zł', 'PL', 'PLN'],
    ['蜂蜜 ¥29.9 包邮', 'CN', 'CNY'],
    ['蜂蜜 29.9元 包邮', 'CN', 'CNY'],
    ['蜂蜜 299元，七天鑑賞期，超商取貨', 'TW', 'TWD'],
    ['龍眼蜂蜜 299元，原產地臺灣，製造商電話見標籤', 'TW', 'TWD'],
    ['蜂蜜 99元，順豐站自取，九龍灣門市', 'HK', 'HKD'],
    ['はちみつ 1,480円（税込）', 'JP', 'JPY'],
    ['蜂蜜 299圓，超商取貨，七天鑑賞期', 'TW', 'TWD'],
    ['蜂蜜 一罐 99塊，順豐站自取', 'HK', 'HKD'],
    ['Honey jar $14, Royal Mail delivery', 'US', 'USD'],
    ['Ceramic bowl 120 kr. Royal Mail delivery', 'GB', undefined],
    ['はちみつ ¥1,480、全国送料無料', 'JP', 'JPY'],
    ['Honey in a jar, made in the USA', undefined, undefined],
  ])('%s', (text, market, currency) => {
    const told = draftMarket(text);
    expect(told.markets[0]).toBe(market);
    expect(told.currency).toBe(currency);
  });
});
