import { areAlike } from '../../text/match/similar-names.ts';

/** Words of labels that name no property by themselves. */
const GENERIC = new Set(
  (
    'time max maximum min minimum total size item product type number model net rated approx value level overall unit ' +
    'with without and for the der die das und für zeit größe maß maße produkt artikel maximal maximale maximaler anzahl ' +
    'les des temps taille produit maximum maximale nombre durée niveau avec pour del las los tiempo tamaño producto ' +
    'máxima máximo número nivel duración con para 时间 最大 最高 产品 商品 尺寸 大小 规格 数量 参数 额定 标准 本体 サイ イズ 時間 製品 機身 机身'
  ).split(' '),
);
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words a label or a clause can be known by: words of three letters and more, pairs of Chinese characters. */
export function labelWords(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    if (!UNSPACED.test(run)) {
      if (run.length >= 3 && !GENERIC.has(run)) words.push(run);
    } else {
      for (let at = 0; at + 2 <= run.length; at += 1) {
        const pair = run.slice(at, at + 2);
        if (!GENERIC.has(pair)) words.push(pair);
      }
    }
  }
  return words;
}

/** How many words of the label the clause names. */
export function sharedWords(label: readonly string[], clause: readonly string[]): number {
  return label.filter((word) => clause.some((other) => areAlike(word, other))).length;
}
