import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '../support/draft-findings.ts';

const FALSE: [string, string][] = [
  ['en', '6-piece picnic set\n\nIncludes: 2 plates, 2 cups, 1 basket'],
  ['en', 'Baby bedding, 4 piece\n\nSet includes fitted sheet, quilt and one bumper.'],
  ['en', 'Manicure kit\n\n5-piece set: clipper, file, tweezer'],
  ['de', '3-teiliges Besteckset\n\nLieferumfang: 1 Gabel, 1 Löffel'],
  ['fr', 'Coffret bricolage, 4 outils\n\nContenu du coffret : 1 tenaille, 1 niveau, 1 cutter'],
  ['es', 'Juego de jardín de 5 piezas\n\nIncluye: 2 palas, 1 rastrillo'],
  ['it', 'Set da bagno 3 pezzi\n\nContenuto della confezione: 1 dosatore, 1 bicchiere'],
  ['zh', '花园工具五件套\n\n套装包含：铲子1把、耙子1把、剪刀2把'],
  ['zh', '婴儿床品四件套\n\n套装包含：被子×1、枕头×1、床围×1'],
  ['ja', '文房具6点セット\n\nセット内容：ペン2、定規1、消しゴム2'],
];

const TRUE: [string, string][] = [
  ['en', '6-piece picnic set\n\nIncludes: 2 plates, 2 cups, 1 basket, 1 rug'],
  // Each pair or plural may be several pieces.
  ['en', '5-piece garden set\n\nIn the box: trowel, fork, pruner, gloves'],
  ['en', 'Knife block, 6 piece\n\nIn the box: knives, block, sharpener'],
  ['en', '2-piece lamp set\n\nIn the box: lamp, shade, bulb, manual'],
  ['en', 'Sofa, 3 piece\n\nIncludes: free delivery, assembly, waste removal'],
  ['de', '3-teiliges Topfset\n\nLieferumfang: 3 Töpfe, 3 Deckel'],
  ['de', '12-teiliges Kaffeeservice\n\nLieferumfang: Tassen, Untertassen, Teller'],
  ['fr', 'Coffret bricolage, 4 outils\n\nContenu du coffret : 2 tenailles, 2 cutters'],
  ['zh', '花园工具五件套\n\n套装包含：铲子1把、耙子1把、剪刀3把'],
  ['zh', '床品四件套\n\n套装包含：被套×1、床单×1、枕套×2'],
  ['zh', '茶具五件套\n\n套装包含：茶壶、茶杯、茶盘'],
  ['ja', '文房具6点セット\n\nセット内容：ペン3、定規1、消しゴム2'],
  ['ja', 'イヤホン3点セット\n\nセット内容：本体、充電ケース、ケーブル'],
];

describe('parts of a set and their number', () => {
  it.each(FALSE)('%s: %s', (lang, text) => {
    expect(contradictionsIn(text, lang)).toContain('contents-sum review');
  });

  it.each(TRUE)('%s: %s agrees', (lang, text) => {
    expect(contradictionsIn(text, lang)).toEqual([]);
  });
});
