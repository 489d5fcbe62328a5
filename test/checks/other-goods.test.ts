import { describe, expect, it } from 'vitest';
import { BUTTONS, findingsOn } from '../support/page-findings.ts';

/** Title, sentence, and a row of the specification. */
type Row = [lang: keyof typeof BUTTONS, title: string, text: string, name?: string, value?: string];

/** What the seller's own text says of other goods, or of what stands around these. */
const OTHERS: Row[] = [
  // The model before
  ['en', 'Hand mixer', 'The previous model had a power of 300 W.', 'Power', '450 W'],
  ['en', 'Hand mixer', 'Its predecessor was louder and had a power of 300 W.', 'Power', '450 W'],
  ['de', 'Handmixer', 'Der Vorgänger hatte 300 W Leistung.', 'Leistung', '450 W'],
  ['de', 'Handmixer', 'Mehr Kraft als das alte Modell mit 300 W Leistung.', 'Leistung', '450 W'],
  ['fr', 'Batteur', 'Le modèle précédent avait une puissance de 300 W.', 'Puissance', '450 W'],
  ['es', 'Batidora', 'El modelo anterior tenía una potencia de 300 W.', 'Potencia', '450 W'],
  ['it', 'Sbattitore', 'Il modello precedente aveva una potenza di 300 W.', 'Potenza', '450 W'],
  ['nl', 'Handmixer', 'De voorganger had een vermogen van 300 W.', 'Vermogen', '450 W'],
  ['zh', '手持打蛋器', '老款功率为300W，新款更有力。', '功率', '450W'],
  ['ja', 'ハンドミキサー', '従来モデルの消費電力は300Wでした。', '消費電力', '450W'],
  // Another of the seller's goods
  ['en', 'Pure wool blanket', '100% wool. Our picnic rug (60% wool, 40% acrylic) is sold separately.'],
  ['en', '100% cotton socks', 'The striped version is 80% cotton, 20% polyamide.'],
  ['de', 'Decke aus reiner Wolle', '100 % Wolle. Die gestreifte Variante besteht aus 60 % Wolle.'],
  ['zh', '纯羊毛围巾', '本款为100%羊毛。本店另有混纺围巾（羊毛60%）。'],
  ['zh', '100%纯棉袜子', '条纹款为80%棉。'],
  ['en', 'Vegan cheese slices', 'There is also a slice with whey in our dairy range.'],
  ['es', 'Helado vegano', 'También hay una versión con suero de leche.'],
  ['zh', '无糖柠檬茶', '还有原味款，每瓶含糖20g。'],
  // Ordinary goods of the kind
  ['en', 'Gluten-free crackers', 'Ordinary crackers are made with wheat.'],
  ['en', 'Gluten-free crackers', 'Unlike crackers of wheat flour, these stay crisp.'],
  ['en', 'Sugar free lemonade', 'Most lemonades have about 30 g of sugar a bottle.'],
  ['de', 'Glutenfreie Kekse', 'Herkömmliche Kekse enthalten Weizenmehl.'],
  ['de', 'Glutenfreie Kekse', 'Im Gegensatz zu Keksen aus Weizenmehl zerbröseln sie nicht.'],
  ['fr', 'Biscuits sans gluten', 'Les biscuits classiques contiennent de la farine de blé.'],
  ['es', 'Galletas sin gluten', 'Las galletas normales llevan harina de trigo.'],
  ['it', 'Biscotti senza glutine', 'I biscotti comuni contengono farina di frumento.'],
  ['zh', '无麸质饼干', '市面上的饼干多以小麦粉制作。'],
  ['zh', '无糖柠檬茶', '不同于普通柠檬茶（每瓶含糖约30g）。'],
  ['ja', 'グルテンフリークッキー', '一般のクッキーは小麦粉を使います。'],
  // What stands around the goods
  ['en', 'Bookcase', 'Leave a gap of 30 cm width beside the door.', 'Width', '90 cm'],
  ['en', 'Monitor', 'The best viewing distance from the screen is 70 cm.', 'Screen size', '27 inches'],
  ['de', 'Bücherregal', 'Passt in Räume ab 200 cm Breite.', 'Breite', '90 cm'],
  ['de', 'Fernseher', 'Der Abstand zum Bildschirm sollte 2 m betragen.', 'Bildschirm', '43 Zoll'],
  ['fr', 'Bibliothèque', 'Prévoyez une largeur de 120 cm pour le passage.', 'Largeur', '90 cm'],
  ['es', 'Estantería', 'Deje un pasillo de 120 cm de ancho.', 'Ancho', '90 cm'],
  ['zh', '书架', '请预留宽度120厘米的过道。', '宽度', '90厘米'],
  ['zh', '书架', '包装重量22kg。', '净重', '19kg'],
  ['de', 'Wasserkocher 1,5 l', 'Mindestfüllmenge 0,5 l.'],
];

/** What it says of the goods all the same. */
const OWN: Row[] = [
  ['en', 'Hand mixer', 'The motor has a power of 300 W.', 'Power', '450 W'],
  ['en', 'Hand mixer', 'The new model has a power of 300 W.', 'Power', '450 W'],
  ['en', 'Hand mixer', 'The model has a power of 300 W.', 'Power', '450 W'],
  ['nl', 'Handmixer', 'Dit model heeft een vermogen van 300 W.', 'Vermogen', '450 W'],
  ['de', 'Handmixer', 'Das Gerät hat 300 W Leistung.', 'Leistung', '450 W'],
  ['en', 'Pure wool blanket', 'The blanket is 60% wool and 40% acrylic.'],
  ['en', 'Gluten-free crackers', 'Ingredients: wheat flour, salt.'],
  ['en', 'Gluten-free crackers', 'Ingredients: ordinary wheat flour, salt.'],
  ['de', 'Bücherregal', 'Das Regal hat eine Breite von 120 cm.', 'Breite', '90 cm'],
  ['zh', '老款手持打蛋器', '老款功率为300W。', '功率', '450W'],
  ['zh', '无麸质饼干', '配料：普通小麦粉、盐。'],
];

function contradictions([lang, title, text, name, value]: Row): string[] {
  const table = name === undefined ? '' : `<table><tr><th>${name}</th><td>${value}</td></tr></table>`;
  const html = `<html lang="${lang}"><body><main><h1>${title}</h1><p class="price">80,00 €</p><button>${BUTTONS[lang]}</button><p>${text}</p>${table}</main></body></html>`;
  return findingsOn(html, 'contradiction').map(
    ({ ruleId, outcome, message }) => `${outcome} ${ruleId}: ${message}`,
  );
}

describe('what is said of other goods contradicts nothing', () => {
  it.each(OTHERS.map((row) => [row.join(' | '), row] as const))('%s', (_name, row) =>
    expect(contradictions(row)).toEqual([]),
  );
});

describe('what is said of the goods still does', () => {
  it.each(OWN.map((row) => [row.join(' | '), row] as const))('%s', (_name, row) =>
    expect(contradictions(row)).not.toEqual([]),
  );
});
