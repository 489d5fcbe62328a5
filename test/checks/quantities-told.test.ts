import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '../support/draft-findings.ts';

/** Quantities said twice: in other units, in words, far apart, or as parts of a whole. */
const FALSE: [string, string, string][] = [
  ['zh', '椒麻花生 250g 罐装\n\n不加防腐剂，保质期30天，开罐趁早。\n保质期：12个月', 'measure'],
  [
    'de',
    'Haferriegel Apfel 12 x 40 g\n\nFrisch gebacken, haltbar nur sechs Wochen.\nMindesthaltbarkeit: 9 Monate',
    'stated-measure',
  ],
  [
    'en',
    'Maple Walnut Granola 12 oz\n\nNo preservatives, so the shelf life is just five weeks.\nShelf life: 10 months',
    'measure',
  ],
  [
    'en',
    'Garden Strimmer 36V\n\nTen-year guarantee on the whole machine.\nGuarantee: 2 years',
    'stated-measure',
  ],
  ['zh', '户外冲锋衣 防水透气\n\n面料耐水压15000mm，大雨不透。\n耐水压：1500mm', 'stated-measure'],
  [
    'ja',
    '登山テント 2人用 耐水圧15,000mm\n\n軽量で設営も簡単。\n耐水圧：1,500mm\n重量：2.1kg',
    'stated-measure',
  ],
  ['zh', '实木餐椅 承重400斤 两把装\n\n胖子也能坐。\n使用提醒：静态最大承载120公斤', 'measure'],
  [
    'de',
    'Klapphocker bis 180 kg belastbar\n\nSteht fest.\nStatische Belastbarkeit: max. 110 kg',
    'stated-measure',
  ],
  ['zh', '折叠晾衣杆 总长2.4米\n\n杆身加粗。\n展开长度：一米八\n重量：1.1kg', 'measure'],
  ['zh', '儿童单人床 1.2米×2米\n\n松木无漆。\n床面尺寸：宽1000mm，长2000mm', 'title-size'],
  ['en', 'Wool Rug 160 x 230 cm\n\nHand tufted.\nSize: width 140 cm, length 230 cm', 'title-size'],
  ['zh', '海钓竿 5.4米 碳素\n\n手感轻。\n收缩长度：120cm\n展开全长：四米五', 'title-quantity'],
  [
    'en',
    'Telescopic Ladder 3.8 m\n\nSoft close.\nExtended length: 3.2 m\nClosed length: 0.8 m',
    'title-quantity',
  ],
  ['zh', '向日葵种子 一袋80粒\n\n好养活，阳台能种。袋内种子约20粒，附说明。', 'contents-count'],
  ['zh', '艾草贴 一盒12片\n\n发热均匀。每盒内装：8片，独立袋。一个疗程两周。', 'contents-count'],
  [
    'zh',
    '安瓶精华 一盒14支 2ml/支\n\n补水。一套用两个星期。\n盒内共装：7支\n精华总容量：14ml',
    'contents-count',
  ],
  [
    'en',
    'Creatine Powder, 60 Servings, Unflavored\n\nMixes fast.\nServing size: 5 g\nServings per container: about 40',
    'stated-measure',
  ],
  [
    'ja',
    '羽毛布団 ダブル マザーグースダウン93%\n\nふんわり軽い。\n【品質表示】詰め物：ダウン70% フェザー30%',
    'share-stated',
  ],
  [
    'de',
    'Daunendecke 90 % Daunen 135 x 200 cm\n\nLeicht und warm.\nFüllung: 60 % Daunen, 40 % Federn',
    'share-stated',
  ],
  ['zh', '便携榨汁杯 500ml 好评如潮 评分4.9\n\n截至上月底，共收到二百一十条评价，平均4.5分。', 'rating-told'],
  ['zh', '便携榨汁杯 500ml 上万条好评\n\n截至上月底，本品共收到三百二十条评价。', 'rating-told'],
  [
    'en',
    'Memory Foam Pillow, Rated 4.9 Stars by 10,000+ Buyers\n\nAs of June the average rating is 4.3 out of 5 from 412 reviews.',
    'rating-told',
  ],
  ['de', 'Fußmatte Kokos – 4,9 Sterne\n\nIm Schnitt 4,2 von 5 Sternen bei 88 Bewertungen.', 'rating-told'],
  ['fr', "Bouillotte laine – notée 4,9/5\n\nNote moyenne de 4,1 sur 5 d'après 73 avis.", 'rating-told'],
  [
    'en',
    'Bamboo Socks – over 5,000 five-star reviews\n\nSo far this pair has had 240 reviews in all.',
    'rating-told',
  ],
  ['ja', '泡ハンドソープ 評価4.9\n\nみなさまの声：平均評価4.2（レビュー58件）', 'rating-told'],
  ['en', 'Oak Lamp\n\nA third off: was £90, now £81.', 'discount-told'],
  ['de', 'Eichenlampe\n\nUm ein Viertel reduziert: statt 80 € nur 72 €.', 'discount-told'],
  ['fr', 'Lampe en chêne\n\nUn tiers de remise : avant 90 €, maintenant 81 €.', 'discount-told'],
  [
    'zh',
    '羊毛被 双十一 11月1日至11月11日满减\n\n活动说明：活动时间为十一月九日零点开始，持续到十五日24点。',
    'offer-period',
  ],
  ['en', 'Linen Sheets – Spring Sale 1–10 June\n\nSale period: 6 June to 20 June.', 'offer-period'],
  [
    'de',
    'Leinenbettwäsche – Aktion vom 1. bis 10. Juni\n\nAktionszeitraum: 6. Juni bis 20. Juni.',
    'offer-period',
  ],
  ['zh', '磁力片积木 适合3岁以上\n\n边角圆滑，十五个月大的宝宝就能自己玩。', 'age-stated'],
  ['es', 'Zapatillas running hombre, drop 8 mm, 230 g\n\nLigeras.\nPeso: 295 g (talla 42)', 'stated-measure'],
  ['en', 'Trail Running Shoes, 260 g\n\nGrippy.\nWeight: 335 g per shoe (size 8)', 'stated-measure'],
  ['zh', '统计学入门教材 第四版\n\n第四版新增案例。\n版次：2020年8月第3版第2次印刷', 'named-figure'],
  ['de', 'Statistik Grundlagen, 4. Auflage\n\nGut erklärt.\nVerlag Kante, 2. Auflage 2018', 'named-figure'],
  [
    'en',
    'Statistics Primer, 4th Edition\n\nClear.\nPublisher: Kant Press, 2nd edition, 2018',
    'named-figure',
  ],
  [
    'de',
    'Statistik Grundlagen, 4. Auflage\n\nGut erklärt.\nBibliografie: Erstauflage 2018, Verlag Kante',
    'named-figure',
  ],
  ['zh', '冷柜 商用 一级能效\n\n省电。中国能效标识2级，见机身贴纸。', 'energy-class-stated'],
  ['zh', '山地车 27速变速\n\n单速直驱，没有变速器。', 'named-figure'],
  ['en', 'Commuter Bike, 21-Speed\n\nA simple single-speed with nothing to adjust.', 'named-figure'],
  ['zh', '胡桃木书架 现货48小时内发出\n\n咨询客服：按单生产，付款后大约25天出库。', 'measure'],
  ['de', 'Bodylotion Doppelpack 900 ml\n\nZieht schnell ein.\nInhalt: 400 ml + 400 ml', 'title-measure'],
  ['en', 'Party Speaker, Runs on 14.8 V\n\nLoud.\nBattery voltage: 11.1 V', 'likely-same'],
];

/** The same with another state, part, model or stage, or with figures that agree. */
const TRUE: [string, string][] = [
  ['zh', '椒麻花生 250g 罐装\n\n不加防腐剂，开罐后保质期30天。\n保质期：12个月'],
  [
    'de',
    'Haferriegel Apfel 12 x 40 g\n\nFrisch gebacken, nach dem Öffnen haltbar sechs Wochen.\nMindesthaltbarkeit: 9 Monate',
  ],
  ['en', 'Garden Strimmer 36V\n\nTen-year guarantee on the motor.\nGuarantee: 2 years'],
  [
    'ja',
    '登山テント 2人用 耐水圧1,500mm\n\nフロアの耐水圧は15,000mm。\n耐水圧（フライ）：1,500mm\n重量：2.1kg',
  ],
  ['zh', '实木餐椅 承重300斤 两把装\n\n胖子也能坐。\n使用提醒：静态最大承载180公斤'],
  ['zh', '铁艺置物架 承重200斤 四层\n\n每层最大静载25公斤，四层合计100公斤。'],
  ['zh', '儿童单人床 1.2米×2米\n\n松木无漆。\n外框尺寸：宽1280mm，长2080mm，高900mm'],
  ['zh', '儿童单人床 1.2米×2米\n\n松木无漆。\n床面尺寸：宽1200mm，长2000mm'],
  ['en', 'Wool Rug 160 x 230 cm\n\nHand tufted.\nSize: width 160 cm, length 230 cm'],
  ['zh', '海钓竿 5.4米 碳素\n\n手感轻。\n收缩长度：120cm\n展开全长：五米四'],
  ['zh', '向日葵种子 一袋80粒\n\n好养活，阳台能种。赠送薄荷体验装，袋内种子约20粒。'],
  ['zh', '艾草贴 一盒12片\n\n发热均匀。每盒内装：三小袋，每小袋4片。'],
  [
    'ja',
    '羽毛布団 ダブル マザーグースダウン93%\n\nふんわり軽い。\n【品質表示】詰め物：ダウン93% フェザー7%\n【枕】詰め物：ダウン70% フェザー30%',
  ],
  ['zh', '长辈手机 6.1英寸大屏\n\n字大声响。\n屏幕 对角线15.5厘米 LCD\n电池 5000mAh'],
  ['zh', '便携榨汁杯 500ml 上万条好评\n\n截至上月底，本品共收到12,480条评价，平均4.8分。'],
  [
    'en',
    'Memory Foam Pillow, Rated 4.8 Stars by 10,000+ Buyers\n\nAs of June the average rating is 4.8 out of 5 from 11,204 reviews. Our old pillow had 4.3 out of 5.',
  ],
  ['zh', '洗脸巾 20包整箱 每包不到四块\n\n整箱20包只要69元。'],
  ['en', 'Dishwasher Pods, 60 Count, about 40 cents each\n\n60 pods for $24.00.'],
  ['en', 'Oak Lamp\n\nA third off: was £90, now £60.'],
  [
    'zh',
    '羊毛被 双十一 11月1日至11月11日满减\n\n活动说明：返场时间为十一月十二日零点开始，持续到十五日24点。',
  ],
  [
    'en',
    'Linen Sheets – Spring Sale 1–10 June\n\nSale period: 1 June to 10 June. Outlet sale: 12 to 20 June.',
  ],
  ['zh', '磁力片积木 适合3岁以上\n\n边角圆滑。十五个月大的宝宝请选大号软积木。'],
  ['en', 'Magnetic Tiles, Age 3+\n\nNot for eighteen-month-olds: small parts.'],
  ['zh', '成犬粮 中大型犬\n\n饲喂提示：未满10月龄幼犬请勿饲喂。'],
  [
    'es',
    'Zapatillas running hombre, drop 8 mm, 230 g\n\nLigeras.\nPeso: 232 g (talla 42; el modelo anterior, 295 g)',
  ],
  ['zh', '统计学入门教材 第四版\n\n在第3版基础上修订。\n版次：2023年8月第4版第2次印刷'],
  ['en', 'Commuter Bike, 21-Speed\n\nEasier than a single-speed on hills.'],
  ['zh', '胡桃木书架 现货48小时内发出\n\n定制尺寸按单生产，付款后大约25天出库。'],
  [
    'de',
    'Gartenbank Lärche, Lieferung in 3–5 Werktagen\n\nSondermaße: Wir fertigen nach Bestelleingang; rechnen Sie mit sechs bis acht Wochen.',
  ],
  [
    'en',
    'Hybrid Bed Queen - 120-Night Trial\n\nReturns: pillows may be sent back within 30 days of delivery; after that those sales are final.',
  ],
  ['en', 'Booster pump, head 30 m, suction 8 m\n\nFor wells.\nHead: 30 m'],
  ['zh', '空压机 排气8bar 耐压12bar\n\n修车铺常用。\n耐压：12bar'],
  ['de', 'Bodylotion Doppelpack 800 ml\n\nZieht schnell ein.\nInhalt: 400 ml + 400 ml'],
  ['ja', 'ドレッシング 2本 360ml\n\n和風と胡麻。\n内容量：180ml＋180ml'],
  ['zh', '干电池 5号8粒+7号16粒\n\n遥控器常用。两种合计24粒，碱性。'],
  ['fr', 'Batterie externe 20 000 mAh\n\nCapacité utile : 12 400 mAh à 5 V.\nTension de cellule : 3,85 V'],
  ['en', 'Bluetooth Party Speaker 14.8 V\n\nBattery pack of 14.8 V.\nPorts: USB-C, aux, 12 V 3 A'],
  ['en', 'Convertible Car Seat, 0-7 years\n\nRear-facing 0–2 years, from 2 years forward-facing.'],
  ['zh', '餐椅 6-36个月\n\n6-12个月用安全带，12个月以上可坐上桌。'],
  ['es', 'Cubos apilables desde 10 meses\n\nLa tapa con agujeros es para niños desde 2 años.'],
];

describe('quantities told twice', () => {
  it.each(FALSE)('%s: %s', (lang, text, finding) => {
    expect(contradictionsIn(text, lang).map((one) => one.split(' ')[0])).toContain(finding);
  });

  it.each(TRUE)('%s: %s agrees', (lang, text) => {
    expect(contradictionsIn(text, lang)).toEqual([]);
  });
});
