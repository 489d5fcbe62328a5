import type { Mention } from '../../claims/facts/mentions.ts';
import type { Stated } from '../../claims/facts/stated.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';

const SHORT = new Set(['s', 'min', 'h']);
/** Names of how long the goods work; they go with every verb: "you can work for …", "protects for …". */
const USE =
  /(?<!\p{L})(?:time|duration|continuous use)(?!\p{L})|dauer|zeit\b|durée|temps|tiempo|duración|durata|tempo |时间|时长|時間/iu;
/** Times of something else than of use, and of a part of it. */
const OTHER =
  /charg|lade|recharg|recarg|carga|ricaric|充|deliver|dispatch|ship|return|order|liefer|versand|livr|expédi|envío|entrega|consegna|spedi|发货|送达|发出|配送|発送|届|repl|support|service|客服|every|per |each|pro |par |toutes|cada|ogni|每|毎|day|night|tag|nacht|jour|nuit|día|noche|giorno|notte|天|日|夜|晚|dry|trock|séch|sec|干|乾|stand-?by|待机|待受|first|erst|premi|wait|wart|warm|heat|soak|bak|cook|back|koch|cuire|four|before|vor |avant|antes|prima|after|nach |après|tras|dopo|kurz|short|quick|rapid|schnell|express|rápid|eco|mode|modus|program|快|モード|预约|予約|保温|timer|delay|auto|shut|off\b|定时|关机|タイマー|left|noch|only|nur noch|reste|sale|offer|ends?\b/iu;
const FURTHEST = 2.5;
/** The one kind of duration that may be told without a name. */
const NAMED_AS_USE = 'battery-life';

/** The only time of use in the specification, against the only time in the text that is of nothing else. */
export function loneTime(
  rivals: readonly Stated[],
  mention: Mention,
  mentions: readonly Mention[],
): Stated | undefined {
  if (!isOfUse(mention)) return undefined;
  const [label, ...labels] = rivals.filter(
    ({ name, attributes, quantity, bound }) =>
      SHORT.has(quantity.unit) && !bound && USE.test(name) && !OTHER.test(name) && attributes.every(isUse),
  );
  if (label === undefined || labels.length > 0 || label.quantity.unit !== mention.quantity.unit)
    return undefined;
  if (mentions.some((one) => isOfUse(one) && !sameMeasure(one.quantity, mention.quantity))) return undefined;
  const [a, b] = [label.quantity.base, mention.quantity.base];
  return Math.max(a, b) <= FURTHEST * Math.min(a, b) ? label : undefined;
}

function isOfUse({ quantity, clause, attributes }: Mention): boolean {
  return (
    quantity.dimension === 'time' &&
    SHORT.has(quantity.unit) &&
    attributes.every(isUse) &&
    !OTHER.test(clause)
  );
}

function isUse(attribute: string): boolean {
  return attribute === NAMED_AS_USE;
}
