import { describe, expect, it } from 'vitest';
import { BUTTONS, findingsOn } from '../support/page-findings.ts';

const PRICES = { en: '£80.00', de: '80,00 €', fr: '80,00 €', zh: '¥80.00', ja: '8,000円' };

/** What only seems to contradict itself: title, sentences, and rows of the specification as name and value. */
type Row = [lang: keyof typeof PRICES, title: string, text: string, ...rows: string[]];

const ROWS: Row[] = [
  // Ranges, tolerances, rounding
  ['en', 'Field jacket', 'Keeps you warm from 5 to 15 °C.', 'Temperature', '10 °C'],
  ['en', 'Steel rule', 'Length: 300 mm ± 2 mm.', 'Length', '30.1 cm'],
  ['en', 'Cooler bag', 'It weighs about 1.3 kg.', 'Weight', '1.26 kg'],
  ['de', 'Laufschuh', 'Das Gewicht beträgt je nach Größe 240 bis 290 g.', 'Gewicht', '265 g'],
  ['fr', 'Lampe de bureau', 'Elle pèse environ 1,2 kg.', 'Poids', '1,15 kg'],
  ['ja', '折りたたみ傘', '重さは約300gです。', '重量', '290g'],
  ['zh', '保温杯', '容量约500毫升。', '容量', '480ml'],
  // Up to, rated and typical
  ['en', 'Speaker', 'Up to 24 hours of playtime at half volume.', 'Battery life', '24 h (typical)'],
  ['de', 'Akkuleuchte', 'Leuchtet bis zu 12 Stunden.', 'Akkulaufzeit', '10–12 Stunden'],
  ['zh', '充电宝', '电池容量10000mAh（典型值）。', '额定容量', '6500mAh'],
  ['zh', '吹风机', '最大功率1800W。', '额定功率', '1600W'],
  ['ja', 'ミキサー', '最大消費電力は900Wです。', '定格消費電力', '700W'],
  // Net and gross, with and without packaging
  ['en', 'Honey jar', 'Net weight: 340 g.', 'Gross weight', '560 g'],
  ['de', 'Kaffeebohnen', 'Nettofüllmenge: 500 g.', 'Versandgewicht', '620 g'],
  ['fr', 'Miel de fleurs', 'Poids net : 500 g.', 'Poids brut', '780 g'],
  ['zh', '坚果礼盒', '净含量：750g。', '毛重', '1.2kg'],
  ['ja', 'はちみつ', '内容量：500g。', '梱包重量', '780g'],
  // Per unit and per pack
  ['en', 'Sparkling water 6 x 330 ml', 'Each can holds 330 ml.', 'Volume', '1.98 l'],
  ['en', 'Vitamin gummies', 'Take 2 gummies per day.', 'Count', '60 gummies'],
  ['de', 'Teebeutel', 'Jeder Beutel enthält 2 g Tee.', 'Inhalt', '40 g'],
  ['fr', 'Capsules de café', '5 g de café par capsule.', 'Poids net', '50 g'],
  ['zh', '面膜', '每片25ml精华。', '净含量', '125ml（25ml×5片）'],
  ['ja', 'ドリップコーヒー', '1袋10gの個包装。', '内容量', '200g'],
  // Per variant
  ['en', 'Canvas bag', 'Comes in 12 L, 20 L, 28 L and 36 L.', 'Capacity', '20 L'],
  ['de', 'Regal', 'Höhe: 90 cm (klein), 120 cm (mittel), 180 cm (groß).', 'Höhe', '120 cm'],
  ['zh', '行李箱', '可选20寸、24寸、28寸。', '尺寸', '24寸'],
  // Other things than the goods, other times
  ['en', 'Hiking boots', 'Dispatched within 24 hours.', 'Delivery time', '3 days'],
  ['en', 'Robot mower', 'Two years on the mower, one year on the battery.', 'Warranty', '2 years'],
  ['en', 'Face cream', 'Use within 6 months of opening.', 'Shelf life', '30 months'],
  ['de', 'Pesto', 'Nach dem Öffnen innerhalb von 2 Wochen verbrauchen.', 'Haltbarkeit', '12 Monate'],
  ['fr', 'Crème solaire', 'Une fois ouverte, se conserve 12 mois.', 'Durée de conservation', '36 mois'],
  ['ja', '化粧水', '開封後は3か月以内にお使いください。', '使用期限', '3年'],
  ['zh', '果酱', '开封后30天内食用完。', '保质期', '12个月'],
  ['de', 'Bettdecke', '100 Nächte Probeschlafen.', 'Rückgabefrist', '14 Tage'],
  ['en', 'Green tea', 'Brew at 75 °C; store below 25 °C.', 'Brewing temperature', '75 °C'],
  ['zh', '空气炸锅', '48小时内发货。', '送达时间', '5天'],
  // Gluten-free, and what is no gluten
  ['en', 'Gluten-free pancake mix', 'Gluten-free.', 'Ingredients', 'buckwheat flour, rice flour'],
  ['en', 'Gluten-free bread', 'Gluten-free.', 'Ingredients', 'gluten-free wheat starch, water, psyllium'],
  ['en', 'Gluten-free granola', 'Baked without gluten.', 'Ingredients', 'gluten-free oats, honey'],
  ['de', 'Glutenfreie Waffeln', 'Glutenfrei.', 'Zutaten', 'Buchweizenmehl, glutenfreie Weizenstärke'],
  ['fr', 'Galettes sans gluten', 'Sans gluten.', 'Ingrédients', 'farine de blé noir, eau, sel'],
  ['zh', '无麸质荞麦面', '无麸质。', '配料', '荞麦粉、水'],
  ['ja', 'グルテンフリー麺', 'グルテンフリーです。', '原材料', '米粉、でん粉'],
  // The topic of a Japanese sentence
  ['ja', 'ヨガブロック 2個 収納袋付', '収納袋は麻、長さ40cm。', '長さ', '23cm'],
  ['ja', '木製ベッド 195cm', '引き出しは桐、長さ90cm。', '長さ', '195cm'],
  // Words that deny no claim
  ['de', 'Kabelloser Staubsauger', 'Kabellos saugen.', 'Stromversorgung', 'Akku, Netzteil zum Laden'],
  ['fr', 'Casque sans fil', 'Sans fil, avec un câble de charge de 1 m.', 'Alimentation', 'batterie'],
  ['en', 'Rain jacket', 'Fully waterproof.', 'Care', 'Wash at 30 °C'],
  ['zh', '纯棉T恤', '纯棉面料。', '罗纹领口', '棉95%，氨纶5%'],
  ['de', 'Solarlampe', 'Kostenloser Versand ab 50 €.', 'Versand', '4,95 €'],
  ['fr', 'Couette', 'Livraison offerte en point relais.', 'Livraison', '6,90 €'],
  ['fr', 'Robe', 'Port offert dès 60 €.', 'Frais de port', '4,90 €'],
  // A title that names a material and is of another; a part, a layer, a serving, a programme of its own
  ['en', 'Leather care balm', 'Nourishes leather.', 'Material', 'Beeswax in a glass jar'],
  ['en', 'Canvas tote with leather handles', 'Handles of leather.', 'Material', 'Cotton'],
  ['zh', '羊毛衫洗涤剂', '温和护理羊毛。', '材质', '塑料'],
  ['zh', '羽绒服', '轻便保暖。', '面料', '锦纶100%'],
  ['zh', '保温杯', '内胆316不锈钢，外壳304不锈钢。', '外壳材质', '304不锈钢'],
  ['en', 'Mattress', 'The top layer is 4 cm thick.', 'Thickness', '22 cm'],
  ['en', 'Protein shake', 'Contains 24 g of protein per serving.', 'Protein per 100 g', '40 g'],
  ['de', 'Waschmaschine', 'Das Kurzprogramm dauert 30 Minuten.', 'Programmdauer', '60 Minuten'],
  ['en', 'Candle', 'Let it burn for 2 hours the first time.', 'Burn time', '40 hours'],
  ['en', 'Tent', 'Packs down to 45 x 15 x 15 cm.', 'Dimensions', '210 x 140 x 110 cm'],
  ['en', 'Kettle', 'A free bag worth £20 and a pen worth £5.', 'Gift value', '£25.00'],
  ['en', 'Phone', 'A 2 MP macro lens joins in.', 'Camera', '50 MP'],
];

function contradictions([lang, title, text, ...cells]: Row) {
  const rows = cells.flatMap((name, at) =>
    at % 2 === 0 ? [`<tr><th>${name}</th><td>${cells[at + 1] ?? ''}</td></tr>`] : [],
  );
  const html = `<html lang="${lang}"><body><main><h1>${title}</h1><p class="price">${PRICES[lang]}</p><button>${BUTTONS[lang]}</button><p>${text}</p><table>${rows.join('')}</table></main></body></html>`;
  return findingsOn(html, 'contradiction').map(
    ({ ruleId, outcome, message }) => `${outcome} ${ruleId}: ${message}`,
  );
}

describe('honest listings that seem to contradict themselves', () => {
  it.each(ROWS.map((row) => [row.join(' | '), row] as const))('%s', (_name, row) => {
    expect(contradictions(row)).toEqual([]);
  });
});
