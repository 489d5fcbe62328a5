import type { Qualifier } from '../statements/fact.ts';

const QUALIFIERS: readonly [Qualifier, RegExp][] = [
  ['net', /\bnet(?:to|t)?\b|净/iu],
  [
    'gross',
    /\bgross\b|\bbrut(?:to|o)?\b|毛重|包装(?!数量|规格|数)|彩盒|外盒|纸箱|packag|shipping|carton|versand|emballage/iu,
  ],
  ['typical', /\btyp(?:ical|\.)?\b|典型|typisch/iu],
  ['rated', /\brated\b|\bnominal\b|额定|定格|nenn/iu],
  [
    'each',
    /\beach\b|\bper\b|\/\s*(?:pc|piece|bottle|pack|袋|瓶|盒|片|支|包|杯|件)|每|単|pro stück|par |\blayer\b|schicht|couche|\bcapa\b|strato/iu,
  ],
  ['minimum', /\bmin(?:imum|\.)?\b|\bat least\b|最小|最低|至少|mindest/iu],
  ['without', /\bwithout\b|\bw\/o\b|\bexcl|\bempty\b|不含|不包括|裸|ohne|sans |leer\b|\boff\b|关闭/iu],
  [
    'with',
    /\bwith (?!\d|an? |up to|its |the |our )|\bw\/|\bincl(?:\.|uding)|\bcase\b|\bfilled\b|(?<!净)含|连同|加上|配合|mit |avec |\bon\b|开启|充电盒|充电仓/iu,
  ],
];
const LOOSE =
  /\bup to\b|\babout\b|\bapprox|\baround\b|\bca\.|\bcirca\b|\bmax|\bbis (?:zu)?\b|jusqu|hasta|fino a|até|约|大约|左右|最长|最高|最大|高达|可达|超过|以上|≥|≤|>|<|~|≈/iu;

const ABOUT =
  /about|approx|around|nearly|almost|rund|circa|ca\.|environ|unos|aprox|约|左右|近|約|ほど|程度/iu;
const RATED = /\brated\b|\bnominal\b|额定|定格|nenn/iu;
const PEAK = /\bmax|\bpeak\b|最大|峰值|maximal|spitze|crête|pico/iu;
/** Once opened, goods keep for another time. */
const OPENED =
  /(?<!un|not )open|(?<!unge)öffn|anbruch|(?<!non |non-)ouvert|(?<!sin )abri[ré]|(?<!no )abiert|(?<!non )apert|(?<![未不])(?:开封|开盖|開封|開栓)/iu;

/** "About 250 g" of 245 g is no difference. */
export const ESTIMATE = 0.12;

export function isAbout(text: string): boolean {
  return ABOUT.test(text);
}

export function isRated(text: string): boolean {
  return RATED.test(text);
}

export function isOnceOpened(text: string): boolean {
  return OPENED.test(text);
}

/** The rated and the highest power, the rated and the typical charge are two figures of one thing. */
export function isOtherRating(dimension: string, a: string, b: string): boolean {
  if (dimension === 'charge') return RATED.test(a) !== RATED.test(b);
  return dimension === 'power' && ((RATED.test(a) && PEAK.test(b)) || (PEAK.test(a) && RATED.test(b)));
}

export function qualifiersOf(text: string): Qualifier[] {
  return QUALIFIERS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
}

export function isLoose(text: string): boolean {
  return LOOSE.test(text);
}

const OF_SERVING = /serving|portion|ración|porzion|每份|一份|1食|一食/iu;
const OF_HUNDRED = /(?:per|pro|pour|por|à|je|每|\/)\s?100|100\s?(?:g|ml)\s?(?:あたり|当たり)/iu;

/** So much in a serving, so much in 100 g. */
export function isOtherBasis(a: string, b: string): boolean {
  return (OF_SERVING.test(a) && OF_HUNDRED.test(b)) || (OF_HUNDRED.test(a) && OF_SERVING.test(b));
}

/** Net and gross, with and without: two figures of two things. */
export function sameQualifiers(a: readonly Qualifier[], b: readonly Qualifier[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
