import { describe, expect, it } from 'vitest';
import { draftMarket } from '../../src/extract/draft/draft-market.ts';

describe('where a draft sells', () => {
  it.each([
    ['Beeswax candle, £14.50. Postage £2.95', 'GB', 'GBP'],
    ['Beeswax candle. Royal Mail delivery in two days', 'GB', undefined],
    ['Chilli oil $12. Ships from Denver, CO 80202', 'US', 'USD'],
    ['Chilli oil $12. Ships from Perth, ABN 11 222 333', 'AU', 'AUD'],
    ['Honig 9,50 € inkl. MwSt.', undefined, 'EUR'],
    ['Wool hat €32.00 incl. VAT', undefined, 'EUR'],
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
    ['薑黃錠 60錠，飯後服用，產地臺灣，請存放於陰涼處', 'TW', undefined],
    ['手工皂 100克，衛部妝製字第000123號', 'TW', undefined],
    ['薑黃錠 60錠，飯後服用，產地香港，價格 HK$120', 'HK', 'HKD'],
    ['姜黄片 60片，饭后服用，产地台湾', undefined, undefined],
    ['国産の蜂蜜、無添加で製造、個別に包装、飲みやすい', undefined, undefined],
    ['Zinc tablets. These statements have not been evaluated by the FDA.', 'US', undefined],
    ['Zinc tablets, £9. Supplement facts: zinc 15 mg', 'GB', 'GBP'],
    ['Leather belt. California Prop 65 warning: see the label', 'US', undefined],
    ['Honey in a jar, made in the USA', undefined, undefined],
  ])('%s', (text, market, currency) => {
    const told = draftMarket(text);
    expect(told.markets[0]).toBe(market);
    expect(told.currency).toBe(currency);
  });
});
