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
];

/** Listings whose figures are of one thing, and do. */
export const TOGETHER: AsideRow[] = [
  ['en', 'Seed crackers', 'Nutrition per 100 g: protein 12 g, sugars 3 g.', 'Protein per 100 g', '8 g'],
  ['de', 'Hirsekugeln 150 g', 'Je 100 g: Energie 1.600 kJ, Eiweiß 12 g.', 'Energie', '1.200 kJ'],
  ['zh', '燕麦脆 300g', '【每100克】能量1700kJ 蛋白质11.0g', '能量', '1300kJ'],
];
