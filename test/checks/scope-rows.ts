import type { AsideRow } from './aside-rows.ts';

/** Listings whose figures are of different amounts, parts or variants, and contradict nothing. */
export const APART: AsideRow[] = [
  // Figures of a portion beside those of 100 g
  [
    'en',
    'Oat bites with cherry 200 g',
    'Nutrition per 100 g: energy 1,650 kJ, protein 9.6 g, sugars 22 g.<br>Per piece (20 g): energy 330 kJ, protein 1.9 g, sugars 4.4 g.',
  ],
  [
    'en',
    'Pea protein 1 kg',
    'Each scoop (30 g): protein 24 g, fat 2.1 g.<br>In 100 g: protein 80 g, fat 7 g.',
  ],
  [
    'de',
    'Hirsekugeln 150 g',
    'Je 100 g: Energie 1.600 kJ, Eiweiß 12 g, Zucker 3,6 g.<br>Pro Portion (50 g): Energie 800 kJ; Eiweiß 6 g; davon Zucker 1,8 g.',
  ],
  [
    'fr',
    'Galettes de riz 130 g',
    'Valeurs pour 100 g : énergie 1 620 kJ, protéines 8,4 g, sucres 1,2 g<br>Par portion de 30 g : énergie 486 kJ, protéines 2,5 g, sucres 0,4 g',
  ],
  [
    'es',
    'Copos de centeno 500 g',
    'Por 100 g: energía 1.420 kJ, proteínas 10 g, azúcares 2,8 g<br>Por ración (40 g): energía 568 kJ; proteínas 4 g; azúcares 1,1 g',
  ],
  [
    'it',
    'Gallette di farro 100 g',
    'Valori per 100 g: energia 1.560 kJ, proteine 12 g, zuccheri 2,4 g<br>Per porzione (25 g): energia 390 kJ, proteine 3 g, zuccheri 0,6 g',
  ],
  ['zh', '黑芝麻糊 500g', '营养成分 每100g：能量1800kJ 蛋白质12.0g<br>每份(40g)：能量720kJ 蛋白质4.8g'],
  ['zh', '核桃粉 400g', '【每100克】能量1900kJ 蛋白质15.0g<br>【每袋50克】能量950kJ 蛋白质7.5g'],
  [
    'ja',
    'きなこ 200g',
    '栄養成分 100gあたり：エネルギー 1,880kJ、たんぱく質 36.0g<br>1食分(20g)あたり：エネルギー 376kJ、たんぱく質 7.2g',
  ],
  // Parts in lines of their own, stuffs, trial runs, variants with prices, people
  ['zh', '双人帐篷', '【外帐】涤纶，静水压2000mm<br>【底布】牛津布，静水压4000mm'],
  [
    'en',
    'Two-person tent',
    'Fly sheet: polyester, water column 2,000 mm<br>Floor: nylon, water column 4,000 mm',
  ],
  ['zh', '玉石吊坠', '重量：约3.4克（含玉石），银重约1.2克'],
  ['de', 'Wasserkocher 1,8 l Edelstahl', 'Erhitzt 1 l in ca. 4 min.'],
  [
    'fr',
    'Perceuse',
    'Garantie légale de conformité : 2 ans.<br>Garantie commerciale : 5 ans sur le moteur seulement.',
  ],
  [
    'es',
    'Horno de sobremesa',
    'Bandeja para 1,5 kg de verduras.<br>Verduras: 30 minutos a 200 °C para 700 g',
  ],
  ['zh', '儿童滑步车', '适合身高90–110厘米<br>坐高：33–41厘米'],
  ['zh', '木质拼图 80片', '80片装 59元，另有 120片装 85元。'],
  ['zh', '《山村食谱》第三版', '第一版 2012年定价 30元，已绝版。第三版新增两章。'],
  // Stuffs of parts
  ['zh', '男士休闲鞋 头层牛皮', '鞋面头层牛皮，内里猪皮，鞋垫PU，大底橡胶。'],
  [
    'fr',
    'Mocassins en cuir véritable',
    'Dessus cuir de veau ; doublure textile ; voûte polyuréthane ; semelle caoutchouc.',
  ],
  ['en', 'Real leather loafers', 'Upper calf leather, lining textile, arch support PU, outsole rubber.'],
];

/** Listings whose figures are of one thing, and do. */
export const TOGETHER: AsideRow[] = [
  ['en', 'Seed crackers', 'Nutrition per 100 g: protein 12 g, sugars 3 g.', 'Protein per 100 g', '8 g'],
  ['de', 'Hirsekugeln 150 g', 'Je 100 g: Energie 1.600 kJ, Eiweiß 12 g.', 'Energie', '1.200 kJ'],
  ['zh', '燕麦脆 300g', '【每100克】能量1700kJ 蛋白质11.0g', '能量', '1300kJ'],
  ['zh', '单人帐篷', '【外帐】涤纶，静水压2000mm', '静水压', '3000mm'],
  ['de', 'Wasserkocher 1,8 l Edelstahl', 'Leicht.', 'Fassungsvermögen', '1,5 l'],
  ['zh', '男士休闲鞋 头层牛皮', '鞋面PU，内里猪皮，大底橡胶。'],
  ['en', 'Real leather loafers', 'Upper PU, lining textile, outsole rubber.'],
  ['fr', 'Sac en cuir véritable', 'Matière : polyuréthane, doublure textile.'],
  ['zh', '木质拼图 80片', '盒内120片。', '片数', '120片'],
];
