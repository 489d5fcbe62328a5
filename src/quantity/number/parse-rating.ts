// Reads ratings of products and sellers: "4.5 out of 5 stars", ★★★★☆, 98% 好评.

import { interpretNumber } from './interpret-number.ts';
import { nextNumberStart } from './number-starts.ts';
import { scanNumber } from './scan-number.ts';

/** A rating, or the share of content buyers. Offsets are UTF-16. */
export interface Rating {
  /** `stars`: `value` out of `best`; `positive`: percentage of content buyers. */
  kind: 'stars' | 'positive';
  value: number;
  best: number;
  /** The value has more than two decimals: the page glued it to another number. */
  ambiguous: boolean;
  start: number;
  end: number;
}

/** Options of `parseRating`. */
export interface RatingOptions {
  /** BCP 47 tag of the text. */
  locale?: string | undefined;
}

const STARS = '(?:stars?|Sternen?|étoiles?|estrellas?|stelle|estrelas?|颗星|星|つ星|점)';
/** The scale of a rating: "/ 5", "out of 5 stars", "von 5", "stars out of 5". */
const OUT_OF = new RegExp(
  `\\s?(?:${STARS}\\s)?(\\/|out of|von|sur|su|de|di|of|av)\\s?(10|100|5)(?![\\d.,]?\\d|\\s?/)(\\s?-?${STARS})?`,
  'iuy',
);
const HAN_SCORE = /\s?分(?![钟鐘期之])/uy;
const STARS_AFTER = new RegExp(`\\s?-?${STARS}(?!\\p{Ll})`, 'iuy');
const POSITIVE_AFTER =
  /\s?[%％]\s?(?:的?好评|好評|positiv|of positive|de (?:avis|opiniones|avaliações) posit)/iuy;
const PERCENT = /\s?[%％]/uy;
const POSITIVE_BEFORE =
  /(?:好评率?|好評率?|满意度|positive(?: feedback)?|positiv(?:e Bewertungen)?)[:：\s]{0,3}$/iu;
const SCORE_BEFORE = /(?:评分|評分|口碑|描述相符|rating|rated|bewertung|note|valoración|nota)[:：\s]{0,3}$/iu;
const GLYPHS = /[★☆⭐✩✭⯨]{2,10}/u;

/**
 * Returns the rating of a short text, or null. Digits are preferred, because drawn stars may all be full.
 * Never throws.
 */
export function parseRating(text: string, options: RatingOptions = {}): Rating | null {
  for (let i = nextNumberStart(text, 0); i < text.length; i = nextNumberStart(text, i)) {
    const token = scanNumber(text, i);
    if (token === null) {
      i++;
      continue;
    }
    const reading = interpretNumber(token, { locale: options.locale, doubtful: 'english' });
    const scale = reading === null ? null : scaleOf(text, i, token.end, reading);
    if (reading !== null && scale !== null && reading.value <= scale.best) {
      const { kind, best, end } = scale;
      return { kind, value: reading.value, best, ambiguous: reading.decimals > 2, start: i, end };
    }
    i = token.end;
  }
  return drawn(text);
}

interface Scale {
  kind: Rating['kind'];
  best: number;
  end: number;
}

function scaleOf(
  text: string,
  start: number,
  end: number,
  read: { value: number; decimals: number },
): Scale | null {
  const before = text.slice(Math.max(0, start - 24), start);
  const outOf = matchAt(OUT_OF, text, end);
  if (outOf !== null && !/[\d/]$/.test(before)) {
    const [all, words = '', best = '', stars] = outOf;
    const sure = stars !== undefined || /^(?:\/|out of)$/i.test(words) || new RegExp(STARS, 'iu').test(all);
    if (sure || read.decimals > 0) return { kind: 'stars', best: Number(best), end: end + all.length };
  }
  const positive = matchAt(POSITIVE_AFTER, text, end);
  if (positive !== null) return { kind: 'positive', best: 100, end: end + positive[0].length };
  const percent = matchAt(PERCENT, text, end);
  if (percent !== null && POSITIVE_BEFORE.test(before))
    return { kind: 'positive', best: 100, end: end + percent[0].length };
  const score = matchAt(HAN_SCORE, text, end);
  if (score !== null && (read.decimals > 0 || SCORE_BEFORE.test(before)))
    return { kind: 'stars', best: 5, end: end + score[0].length };
  const stars = matchAt(STARS_AFTER, text, end);
  if (stars !== null && percent === null) return { kind: 'stars', best: 5, end: end + stars[0].length };
  if (SCORE_BEFORE.test(before) && read.decimals > 0) return { kind: 'stars', best: 5, end };
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Counts drawn stars: ★★★★☆ → 4 of 5. */
function drawn(text: string): Rating | null {
  const found = GLYPHS.exec(text);
  if (found === null) return null;
  const glyphs = [...found[0]];
  const value = glyphs.reduce((sum, glyph) => sum + (/[★⭐✭]/u.test(glyph) ? 1 : glyph === '⯨' ? 0.5 : 0), 0);
  const best = glyphs.length;
  if (best !== 5 && best !== 10) return null;
  return {
    kind: 'stars',
    value,
    best,
    ambiguous: false,
    start: found.index,
    end: found.index + found[0].length,
  };
}
