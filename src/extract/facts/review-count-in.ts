import type { TextBlock } from '../html/page.ts';
import { Lowered, type Found } from '../words/lowered.ts';

export const COUNT = new Lowered(
  /(?:\(\s{0,9})?(?<![\d.,])(\d{1,3}(?:[.,\s]\d{3}){1,4}|\d{1,12})\s{0,9}(?:\+\s{0,9})?(?:\)\s{0,9})?(?:global |customer |verified |product |user |total ){0,6}(?:reviews?|ratings?|votes|(?:kunden|sterne)?bewertung(?:en)?|(?:kunden)?rezension(?:en)?|kundenmeinungen|avis|évaluations?|opinion(?:es)?|valoracion(?:es)?|calificaciones|reseñas?|avalia[cç](?:ão|ões)|recensioni|valutazioni|voti(?!\p{L})|votos|evaluaciones|beoordelingen|opini[ie]|recenzji|recenzj[ae]|recenz[íe]|ocen[ay]?(?!\p{L})|omdömen|recensioner|anmeldelser|arvostelua|hodnocení|değerlendirme|yorum|[件個]の(?:評価|レビュー|カスタマーレビュー)|(?:条|个|人|则|條|個|則)?(?:累计)?(?:评价|评论|評價|評論)|(?:lượt )?đánh giá|отзыв\p{L}*|оцен\p{L}*|[개건] ?(?:상품평|리뷰|후기|구매후기))|(?:리뷰|상품평|후기|累计评价|累计评论|商品评价|全部评价|评价|评论|評價|評論|(?:カスタマー)?レビュー(?:件数)?|お客様の声|クチコミ|口コミ|reviews|ratings|avis|einträge gesamt|(?:kunden)?bewertungen|rezensionen|opiniones|avaliações|valoraciones|recensioni|opinie|recenzje|hodnocení|recenze|beoordelingen|yorumlar|отзывы|đánh giá)\s*(?:[:：·•]\s*)?(?:[（(]\s*)?(\d{1,3}(?:[.,]\d{3}){1,4}|\d{1,12})(?!\d{0,12}[.,]\d)(?![\d.,%]{0,12}\s{0,9}(?:\/|out|%))\s{0,9}[)）]?/iu,
);

/** The number of reviews, behind the rating: "4.6 out of 5" and "212 reviews" are not 5 212 of them. */
export function countIn(block: TextBlock, rating: Found | null): Found | null {
  const whole = COUNT.exec(block.text);
  const rated = rating === null ? 0 : rating.index + rating[0].length;
  const overlaps = whole !== null && rating !== null && rating.index <= whole.index && whole.index < rated;
  const from = overlaps ? rated : runTogether(block);
  if (from === undefined) return whole;
  const rest = COUNT.exec(block.text.slice(from));
  return rest && { ...rest, index: rest.index + from };
}

/** Where a second number begins right after the first, as one element follows another: "4.6" and "318条评价". */
export function runTogether({ text, pieces }: TextBlock): number | undefined {
  return pieces.find(({ start }) => start > 0 && isDigit(text[start - 1]) && isDigit(text[start]))?.start;
}

const isDigit = (letter: string | undefined) => letter !== undefined && letter >= '0' && letter <= '9';
