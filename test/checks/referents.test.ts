import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import { book } from '../support/source-rules.ts';

/** Language, title and text of a row, and further columns. */
type Row = [language: string, title: string, description: string, columns?: Record<string, string>];

/** Each part, version or exception has a stuff of its own. */
const APART: Row[] = [
  // Another colour or pattern than the one offered
  [
    'en',
    '100% Cotton Tea Towel',
    'Plain: 100% cotton; striped shades 80% cotton, 20% linen.',
    { color: 'Red' },
  ],
  [
    'de',
    'Geschirrtuch, 100 % Baumwolle',
    'Stoff: 100 % Baumwolle. Farbe Melange: 80 % Baumwolle, 20 % Leinen.',
  ],
  ['fr', 'Torchon 100 % coton', 'Tissu : 100 % coton. Coloris chiné : 80 % coton, 20 % lin.'],
  [
    'es',
    'Paño 100% algodón',
    'Tejido: 100% algodón (color gris jaspeado: 80% algodón, 20% lino).',
    { color: 'Rojo' },
  ],
  ['it', 'Canovaccio 100% cotone', 'Tessuto: 100% cotone. Variante melange: 80% cotone, 20% lino.'],
  ['zh', '100%棉茶巾', '面料：棉100%；花灰款为棉80%，亚麻20%。'],
  ['ja', '綿100% ふきん', '素材：綿100%（杢グレーのみ綿80%・麻20%）'],
  [
    'en',
    '100% Merino Wool Hat',
    '100% wool in plain colours; the zigzag pattern is 80% wool, 20% nylon.',
    { color: 'Green' },
  ],
  [
    'es',
    'Gorro 100% lana',
    '100% lana. En el color azul jaspeado: 80% lana, 20% nailon.',
    { color: 'Verde' },
  ],
  ['ja', 'ウール100% 帽子', 'ウール100%（ダークグレー杢はウール80%・ナイロン20%）', { カラー: 'ベージュ' }],
  // An exception in words
  ['it', 'Berretto 100% lana', '100% lana, ad eccezione del colore blu melange: 80% lana, 20% nylon.'],
  ['zh', '100%羊毛帽', '主体：羊毛100%。藏蓝色除外（羊毛80%，锦纶20%）。'],
  ['en', 'Pure wool rug', 'Knotted from pure wool, except the border, which is 60% wool and 40% cotton.'],
  ['de', 'Teppich aus reiner Wolle', 'Aus reiner Wolle, nur die Kante aus 60 % Wolle und 40 % Baumwolle.'],
  ['fr', 'Tapis pure laine', 'Pure laine, sauf la bordure : 60 % laine, 40 % coton.'],
  ['es', 'Alfombra pura lana', 'Pura lana, salvo el borde: 60% lana, 40% algodón.'],
  ['it', 'Tappeto pura lana', 'Pura lana, tranne la bordura: 60% lana, 40% cotone.'],
  // A part with a stuff of its own
  ['en', 'Pure silk dressing gown', 'Gown in pure silk. Belt: 70% silk, 30% viscose.'],
  ['de', 'Morgenmantel aus reiner Seide', 'Aus reiner Seide. Kragen: 70 % Seide, 30 % Viskose.'],
  ['zh', '真丝睡袍 100%桑蚕丝', '面料：桑蚕丝100%。袖口：桑蚕丝70%，粘纤30%。'],
  // Inside and outside
  ['en', 'Stew pot, 316 stainless steel', 'Inside 316 stainless steel, outside 201 stainless steel.'],
  ['de', 'Kochtopf Edelstahl 18/10', 'Innen Edelstahl 18/10, außen Edelstahl 201.'],
  ['fr', 'Marmite inox', 'Intérieur en acier inoxydable 18/10, extérieur en acier inoxydable 201.'],
  [
    'es',
    'Olla de acero inoxidable 18/10',
    'Interior de acero inoxidable 18/10 y exterior de acero inoxidable 201.',
  ],
  [
    'it',
    'Pentola in acciaio inossidabile 18/10',
    'Interno in acciaio inossidabile 18/10, esterno in acciaio inossidabile 201.',
  ],
  ['zh', '316不锈钢饭盒', '内层316不锈钢，外层201不锈钢。'],
  ['ja', 'スープジャー SUS316', '内側：SUS316、外側：SUS201'],
  // Shell, lining and filling
  ['en', 'Quilted coat, polyester', 'Shell: 100% polyester. Lining: 100% nylon.', { material: 'Polyester' }],
  ['de', 'Steppweste, Füllung 80 % Gänsedaunen', 'Außen: 100 % Polyester.', { material: '100 % Polyester' }],
  ['zh', '羽绒睡袋 填充物：鹅绒80%', '面料：涤纶100%。', { material: '涤纶100%' }],
  ['fr', 'Sac en cuir véritable', 'Extérieur : cuir de vachette. Anses : polyuréthane.', { matière: 'Cuir' }],
  ['en', 'Silk cushion', 'Front: 100% silk. Reverse: 100% cotton.', { material: 'Silk' }],
  ['fr', 'Coussin en soie', 'Recto : 100 % soie. Verso : 100 % coton.', { matière: 'Soie' }],
  [
    'de',
    'Leggings',
    'Beinteil: 90 % Polyamid, 10 % Elasthan. Zwickel: 100 % Baumwolle.',
    { material: 'Polyamid' },
  ],
  // Items of a set
  ['en', 'Bath set, 100% cotton towels', 'Towels: 100% cotton. Bath mat: 80% cotton, 20% polyester.'],
  [
    'de',
    'Badset, Handtücher 100 % Baumwolle',
    'Handtücher: 100 % Baumwolle. Matte: 80 % Baumwolle, 20 % Polyester.',
  ],
];

/** The goods themselves are of another stuff than is said. */
const OWN: Row[] = [
  ['en', '100% Cotton Tea Towel', 'Composition: 80% cotton, 20% linen. Loop: 100% cotton.'],
  [
    'en',
    '100% Cotton Tea Towel',
    'Plain: 100% cotton. Striped: 80% cotton, 20% linen.',
    { color: 'Striped' },
  ],
  ['en', '100% Cotton Tea Towel', 'White shade: 80% cotton, 20% linen.', { color: 'White' }],
  ['de', 'Geschirrtuch aus reiner Baumwolle', 'Stoff: 80 % Baumwolle, 20 % Leinen. Rand: 100 % Baumwolle.'],
  ['fr', 'Torchon pur coton', 'Composition : 80 % coton, 20 % lin. Bordure : 100 % coton.'],
  ['es', 'Paño 100% algodón', 'Composición: 80% algodón, 20% lino.'],
  ['it', 'Canovaccio puro cotone', 'Composizione: 80% cotone, 20% lino.'],
  ['zh', '纯棉茶巾', '面料：棉80%，亚麻20%。包边：棉100%。'],
  ['ja', '綿100% ふきん', '素材：綿80%・麻20%。糸：綿100%'],
  ['en', 'Stew pot, 316 stainless steel', 'Inside and outside of 201 stainless steel.'],
  ['zh', '316不锈钢饭盒', '内层201不锈钢，外层316不锈钢。'],
  ['de', 'Kochtopf Edelstahl 18/10', 'Korpus: Edelstahl 201. Griffe: Edelstahl 18/10.'],
  ['en', 'Genuine leather case', 'Material: PU. Strap: genuine leather.'],
  ['en', 'Pure cotton shirt', 'A white shirt of 60% cotton and 40% polyester.'],
  ['en', 'Silk cushion', 'Front and back: 100% polyester.', { material: 'Silk' }],
  // What is worn with or told by a part is the goods all the same.
  ['en', 'Pure cotton top', 'Short sleeve top in 60% cotton and 40% polyester.'],
  ['en', 'Vest', 'A 100% cotton round neck vest. Composition: 60% cotton, 40% polyester.'],
  ['de', 'Bluse aus reiner Baumwolle', 'Kurzarmbluse mit Kragen aus 60 % Baumwolle und 40 % Polyester.'],
  ['fr', 'Blouse pur coton', 'Blouse à col rond en 60 % coton et 40 % polyester.'],
  ['zh', '纯棉上衣', '圆领 长袖 棉60% 涤纶40%'],
  // A part that the title names is what is sold.
  ['en', 'Pure cotton cushion cover', 'Cover: 60% cotton, 40% polyester.'],
];

describe('materials of parts and versions', () => {
  it.each(APART)('%s: %s | %s', (...row) => {
    expect(found(row)).toEqual([]);
  });

  it.each(OWN)('%s: %s | %s', (...row) => {
    expect(found(row)).not.toEqual([]);
  });
});

function found([language, title, description, columns]: Row): string[] {
  const record = { id: '1', title, description, price: '20', language, ...columns };
  const extraction = extractRow({ row: 1, record }, new ColumnLayout(Object.keys(record), book.columns));
  const { findings } = checkExtraction(extraction, { uri: 'x', row: 1 }, book, {
    laws: ['cn', 'eu', 'uk', 'us', 'jp', 'icc'],
    asOf: '2026-11-28',
    lang: 'en',
  });
  return findings
    .filter(({ ruleId }) => ruleId.startsWith('contradiction/') || ruleId === 'origin/two-materials')
    .map(({ ruleId, message }) => `${ruleId} ${message}`);
}
