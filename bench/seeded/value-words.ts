// Colours and materials that replace each other in contradictions.
import { oneOf } from './random.ts';

interface WordKind {
  pattern: RegExp;
  other(word: string, random: () => number): string | undefined;
}

/** Words by kind, one language per line. A word is replaced by another of its line. */
const LISTS: Readonly<Record<string, string>> = {
  colour: `
black white red blue green yellow pink purple grey brown
schwarz weiß rot blau grün gelb rosa lila grau braun
noir blanc rouge bleu vert jaune rose violet gris marron
negro blanco rojo azul verde amarillo morado gris
nero bianco rosso blu verde giallo viola grigio
preto branco vermelho azul verde amarelo roxo cinza
zwart wit rood blauw groen geel paars grijs bruin
svart vit röd blå grön gul lila grå brun
czarny biały czerwony niebieski zielony żółty fioletowy szary brązowy
чёрный черный белый красный синий зелёный жёлтый серый коричневый
黑色 白色 红色 蓝色 绿色 黄色 粉色 紫色 灰色 棕色
ブラック ホワイト レッド ブルー グリーン イエロー ピンク グレー`,
  material: `
cotton polyester wool leather silk linen nylon
steel aluminium plastic wood glass ceramic
baumwolle polyester wolle leder seide leinen
edelstahl kunststoff holz glas keramik
coton polyester laine cuir soie lin
acier plastique bois verre céramique
algodón poliéster lana cuero seda lino
cotone poliestere lana pelle seta lino
bawełna poliester wełna skóra jedwab len
хлопок полиэстер шерсть кожа шёлк лён
纯棉 聚酯纤维 羊毛 牛皮 真丝 亚麻
不锈钢 塑料 实木 玻璃 陶瓷`,
};

/** The kinds by name. */
export const WORD_KINDS: ReadonlyMap<string, WordKind> = new Map(
  Object.entries(LISTS).map(([kind, rows]) => [kind, kindOf(rows)]),
);

function kindOf(rows: string): WordKind {
  const lists = rows
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
  const all = [...new Set(lists.flat())].join('|');
  return {
    pattern: new RegExp(`(?<!\\p{L})(?:${all})(?!\\p{L})`, 'giu'),
    other(word, random) {
      const list = lists.find((one) => one.includes(word.toLowerCase()));
      const to = oneOf(list?.filter((one) => one !== word.toLowerCase()) ?? [], random);
      if (to === undefined) return undefined;
      return word.charAt(0) === word.charAt(0).toUpperCase() ? to.charAt(0).toUpperCase() + to.slice(1) : to;
    },
  };
}
