import { labelWords, sharedWords } from '../../claims/facts/label-words.ts';
import type { Mention } from '../../claims/facts/mentions.ts';
import { isOnceOpened } from '../../claims/facts/qualifiers.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import type { Stated } from '../../claims/facts/stated.ts';
import { comparable, isNearby, LONE_DIMENSIONS } from './comparable.ts';

const OTHER_GOODS =
  /also available|predecessor|vorgänger|older|previous|prédécesseur|anterior|上一代|上代|旧款|前代|従来|other size|refill|compared|\bthan\b|versus|\bvs\b|auch erhältlich|\bals\b|que les?\b|más que|plus .{2,20} que|比|另有|可选|相比|升级|原来|より|普通/iu;
/** A warranty or a measure of a part is not that of the whole. */
const PART =
  /电池|电机|主机|压缩机|整机|电芯|compressor|\bmotor\b|\bframe\b|\bbattery\b|\bakku\b|\brahmen\b|\bcadre\b|\bbatterie\b|\bbatería\b|\bcharger\b|充电盒|充电仓|\bcase\b/giu;
const OF_PARTS = new Set(['warranty-period', 'weight']);
/** What it carries or holds is not what it weighs; a bound is no measure. */
const BEARS =
  /up to|supports?|holds?|carr(?:y|ies)|max|bis zu|trägt|belast|jusqu|supporte|hasta|soporta|承重|载|承|可达|最大|耐荷重|まで|per |pro |par |\/|每/iu;
/** Nouns that name what the goods are counted in; "pieces" may be of anything. */
const COUNTED = new Set(['capsule', 'tablet', 'bag', 'roll', 'sheet', 'serving', 'person', 'cup', 'bottle']);
const EACH = /each|per |pro |je |par |cada|every|day|daily|täglich|jour|día|take|min|每|一日|1日|各|毎/iu;
/** A phone has several; the main one may go without a name. */
const CAMERAS = [
  /front|selfie|avant|anterior|前置|前摄|自拍|前面|フロント|(?<!メ)インカメラ/iu,
  /wide|weitwinkel|grand[- ]angle|gran angular|grandangol|广角|広角/iu,
  /macro|makro|微距|マクロ/iu,
  /tele|长焦|望遠/iu,
];
const SIZES = new Set(['dimensions', 'height', 'width', 'depth', 'length']);
const PARCEL =
  /pack|box|case|bag|carton|karton|parcel|fold|klapp|zusammen|pli[ée]|boîte|étui|sac |caja|estuche|funda|plegad|piegat|scatola|custodia|包装|盒|箱|折叠|折り|収納|梱包|袋/iu;
const WEIGHT = /^(?:item |product |net )?weight|gewicht$|^poids|^peso\b|重量|净重|重さ/iu;
const CONTENT =
  /^(?:net |contents|volume|size)|füllmenge|inhalt|contenu|contenance|contenido|净含量|容量|内容量/iu;
/** Titles round: 1.98 kg is called 2 kg. */
const ROUNDED = 0.1;
const VESSEL =
  /bottle|\bpot\b|\bjar\b|\btube\b|pack(?:ung)?\b|\bbox\b|\bcan\b|flasche|dose\b|tube|flacon|bocal|frasco|bote|tarro|envase|盒|瓶|袋|罐|支装|本入り/iu;

/** The property whose name the clause uses most, or uses nearest; none where several do equally and differ. */
export function namedRival(rivals: readonly Stated[], mention: Mention): Stated | undefined {
  const { clause, quantity, attributes, opened } = mention;
  if (OTHER_GOODS.test(clause)) return undefined;
  const shares = (text: string, one: Stated) =>
    sharedWords(one.words, labelWords(text)) +
    Number(one.attributes.some((id) => attributes.includes(id))) +
    Number(opened && isOnceOpened(one.name));
  let best = highest(
    quantity.dimension === 'resolution' ? rivals.filter((one) => samePart(one, mention)) : rivals,
    (one) => shares(clause, one),
  );
  if (best.length > 1) best = highest(best, (one) => shares(phraseOf(mention), one));
  const [first] = best;
  if (first === undefined || best.some((one) => !sameMeasure(one.quantity, first.quantity))) return undefined;
  // From the opening there is one period, however far apart the two are.
  const near = (opened && isOnceOpened(first.name)) || isNearby(first.quantity, quantity);
  return near && samePart(first, mention) ? first : undefined;
}

/** The measures with the highest score above zero. */
function highest(rivals: readonly Stated[], score: (one: Stated) => number): Stated[] {
  let best: Stated[] = [];
  let most = 0;
  for (const one of rivals) {
    const reached = score(one);
    if (reached > most) [best, most] = [[one], reached];
    else if (reached === most && reached > 0) best.push(one);
  }
  return best;
}

/** The part of the clause between two "and". */
function phraseOf({ clause, evidence }: Mention): string {
  const parts = clause.split(
    /(?<!\p{L})(?:and|with|und|mit|et|avec|y|con|e)(?!\p{L})|[和与及,]|(?<=[\p{Script=Katakana}ー\p{Script=Han}])と/iu,
  );
  return parts.find((one) => one.includes(evidence.quote)) ?? clause;
}

function samePart({ name, attributes, quantity }: Stated, mention: Mention): boolean {
  const { clause } = mention;
  if (quantity.dimension === 'resolution') return camerasIn(name) === camerasIn(phraseOf(mention));
  if (!attributes.some((id) => OF_PARTS.has(id))) return true;
  const parts = (text: string) => new Set(text.toLowerCase().match(PART));
  const [a, b] = [parts(name), parts(clause)];
  return a.size === 0 ? b.size === 0 : [...b].every((one) => a.has(one));
}

function camerasIn(text: string): string {
  return CAMERAS.flatMap((camera, index) => (camera.test(text) ? [index] : [])).join(' ');
}

/** The only measure of its kind in the specification, against the only one in the text. */
export function loneRival(
  rivals: readonly Stated[],
  mention: Mention,
  mentions: readonly Mention[],
): Stated | undefined {
  const { quantity, clause, isTitle } = mention;
  const content = isTitle ? contentRival(rivals, mention, mentions) : undefined;
  if (content !== undefined) return content;
  const [first] = rivals;
  if (first === undefined || rivals.some((one) => !sameMeasure(one.quantity, first.quantity)))
    return undefined;
  if (!isNearby(first.quantity, quantity) || !samePart(first, mention)) return undefined;
  const others = mentions.filter(
    (one) => comparable(one.quantity, quantity) && !sameMeasure(one.quantity, quantity),
  );
  const elsewhereRight = others.every((one) => sameMeasure(one.quantity, first.quantity));
  if (LONE_DIMENSIONS.has(quantity.dimension)) {
    return others.length === 0 || (isTitle && elsewhereRight) ? first : undefined;
  }
  if (!elsewhereRight || OTHER_GOODS.test(clause)) return undefined;
  if (quantity.dimension === 'length') return isSize(first, mention) ? first : undefined;
  if (quantity.dimension === 'count')
    return COUNTED.has(quantity.unit) &&
      quantity.unit === first.quantity.unit &&
      !EACH.test(clause + first.name)
      ? first
      : undefined;
  if (quantity.dimension === 'mass' && WEIGHT.test(first.name)) return BEARS.test(clause) ? undefined : first;
  return CONTENT.test(first.name) && VESSEL.test(clause) ? first : undefined;
}

/** Three sides of the whole, given as the size on the label and told once in the text. */
function isSize({ quantity, attributes }: Stated, { quantity: told, clause }: Mention): boolean {
  const [a, b] = [quantity.sides, told.sides];
  if (a?.length !== 3 || b?.length !== 3 || !attributes.some((id) => SIZES.has(id))) return false;
  return !PARCEL.test(clause);
}

/** The only weight or volume of the title, against the content that the specification gives. */
function contentRival(
  rivals: readonly Stated[],
  { quantity, clause, evidence }: Mention,
  mentions: readonly Mention[],
): Stated | undefined {
  const contents = rivals.filter(({ name }) => CONTENT.test(name));
  const [first] = contents;
  if (first === undefined || OTHER_GOODS.test(clause) || BEARS.test(clause)) return undefined;
  if (quantity.dimension !== 'mass' && quantity.dimension !== 'volume') return undefined;
  if (contents.some((one) => !sameMeasure(one.quantity, first.quantity))) return undefined;
  const alone = mentions.every(
    (one) =>
      !one.isTitle ||
      one.evidence === evidence ||
      !comparable(one.quantity, quantity) ||
      sameMeasure(one.quantity, quantity),
  );
  return alone && isNearby(first.quantity, quantity) && !sameMeasure(first.quantity, quantity, ROUNDED)
    ? first
    : undefined;
}
