// Regexes for wordings of ratings, such as "4.6 out of 5".
import { LowerCasePattern } from './lower-case-pattern.ts';

/** A rating with its maximum: "4.6 out of 5", "4,6 von 5 Sternen", "4.6 stars". */
export const OUT_OF = new LowerCasePattern(
  /(?<![\d.,])(\d(?:[.,]\d{1,2})?)\s*(?:out of|of|\/|von|sur|de|su|van(?: de)?|uit|z|af|av|из|üzerinden)\s*(?:un total de )?(5|10|100)(?:[.,]0{1,2})?(?!\d|[.,]\d|\s?(?:k?g|m?l|[cdm]?m|克|毫升|[毫厘分]?米)(?!\p{L}))(?:\s*(?:stars?|sternen?|étoiles?|estrellas?|estrelas?|stelle|sterren))?|(?:5つ星のうち|星5つ中の?)\s*(\d(?:\.\d)?)|(?<![\d.,])(\d[.,]\d{1,2}|(?<=rated )\d)\s*(?:stars?|sterne|étoiles|estrellas|estrelas|stelle|★)(?!\s*and)/iu,
);
/** Before a rating that is no buyers' rating: "Repairability index: 8.1/10". */
export const OF_INDEX = new LowerCasePattern(
  /(?:réparabilité|reparabilit\p{L}*|repairability|durabilité|durabilidad|durability|reparierbarkeit\p{L}*|reparaturindex|riparabilità|reparabilidad|sustainability|nutri-?score|eco-?score|可修复性|能效)(?: (?:index|score|rating|[ií]ndice|wert))?\s{0,4}[:：]?\s{0,4}$/iu,
);
/** Words for the average of all ratings. */
export const TOTAL = new LowerCasePattern(
  /average|overall|based on|total|global|durchschnitt|moyenne|promedio|média|平均|総合/iu,
);
/** An average: "Average rating: 4.6", "평점 4.6". */
export const AVERAGE = new LowerCasePattern(
  /(?:ø|average|avg\.?|overall|mean)(?: customer| user| product)? (?:rating|score|review)?s?\s*(?:[:：]\s*)?(\d(?:[.,]\d{1,2})?)(?![\d%])|(?:rating|rated|note moyenne|durchschnitt\p{L}*|bewertung|valoración(?: media)?|avaliação|voto(?: medio)?|valutazione|gemiddeld(?:e beoordeling)?|średnia(?: ocen)?|ocena|betyg|betygsatt|hodnocení|puan|рейтинг|đánh giá|总体评分|综合评分|评分|総合評価|評価|レビュー|평점|별점|nota|note|rating:)\s*(?:[:：]\s*)?(\d[.,]\d{1,2})(?![\d%])|(?<![\d.,])([1-5]\.\d{1,2})\s*[分点점](?![钟期之数])|^(\d(?:[.,]\d{1,2})?)\s*\(?(?:based on|from|basierend auf|basé sur|basado en) ?\d+ (?:customer |verified )?(?:reviews|ratings|bewertungen|avis|opiniones)/iu,
);
