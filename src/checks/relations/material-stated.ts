import { statementsOf } from '../../claims/facts/statements.ts';
import { labelWords, sharedWords } from '../../claims/facts/label-words.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { propertiesOf, type StatedText } from '../../claims/facts/stated.ts';
import { disjoint, materialsIn } from '../../claims/facts/value-words.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES } from './need-cases.ts';

const LONGEST_TEXT = 1500;
const LONGEST_VALUE = 80;
/** "Made of", "100 %": words that say of the whole what it is made of. */
const MADE_OF =
  /(?:made (?:of|from|in)|crafted (?:of|from)|built (?:of|from)|besteht aus|hergestellt aus|gefertigt aus|aus (?:reine[mr]|100)|(?:fabriqué|confectionné|réalisé)e?s? (?:en|à partir)|100 ?% (?:en )?|(?:hech|fabricad)[oa]s? (?:de|con)|采用|选用|使用)\s?(?:100 ?%\s?)?((?:\p{L}+[ -]?){1,3}|[\p{Script=Han}]{2,8})|(\p{Script=Han}{2,6}|\p{Script=Katakana}{3,10}ー?)100[%％]/giu;
/** The lining is of another stuff than the shell, the strap than the case. */
const PART =
  /lining|filling|sole|strap|trim|handle|cover|\blid|\bbase|\blegs?\b|boiler|blade|\bzip|button|hinge|futter|füllung|sohle|griff|henkel|deckel|boden|gestell|\bbeine|klinge|kessel|knöpfe|doublure|semelle|manche|garniture|poignée|couvercle|pieds|\blame\b|forro|suela|mango|relleno|\btapa|\basas?\b|patas|cremallera|fodera|manico|manici|coperchio|里料|衬|底|柄|填充|把手|盖|刀|内胆|支架|拉链|裏地|中綿|取っ手|持ち手|蓋|ふた|脚|刃/iu;

/** A value that names one material and nothing else. */
const ENTIRE = /^\P{N}*100 ?[%％]\P{N}*$/u;
const SHARE = /(\d{1,3}) ?[%％]/gu;
const ALL_OF =
  /100 ?% ?\p{Script=Latin}+|(?:100% ?)[\p{Script=Han}]{1,4}|(?:\p{Script=Han}{1,6}|\p{Script=Katakana}{3,10}ー?)100[%％]/gu;

/** Words of labels for what the whole is made of: "Material", "Obermaterial", "本体の材質". */
const OF_WHOLE =
  /^(?:mat|stoff|fabric|tissu|tejid|tessut|composi|composta|zusammensetz|shell|upper|outer|ober|body|korpus|corps|cuerpo|corpo|main|haupt|princip|made|made of|werkstoff)|^(?:材质|材料|素材|面料|成分|主要|主体|本体|材質|生地|表地|料质|质成|料成|要材|体材|锅身|杯身|身材|机身|体の|の材|鞋面|帮面|皮质|要素)/u;

/** Titles of goods for a material or like one, and of a part of the goods. */
const OTHER_TITLE =
  /\b(?:care|clean(?:er|ing)|polish|balm|wash|detergent|shampoo|conditioner|soap|softener|paint|glue|screws?|drill bits?|looks?|effect|style|faux|imitation|with|for)\b|pflege|reinig|waschmittel|seife|politur|kleber|lack\b|optik|imitat|(?<!\p{L})(?:mit|für|avec|pour|con|para|per|entretien|nettoya\p{L}*|lessive|effet|simili|efecto|limpia\p{L}*|detergente|effetto)(?!\p{L})|洗|护理|清洁|剂|油|胶|仿|纹|风|色|用|配|膜|套|クリーナー|洗剤|風|調|用|付/iu;

/** Up to a mark, or an "and" after which another thing is spoken of. */
const PHRASE =
  /(?:(?!(?<!\p{L})(?:and (?:the|its)|und (?:der|die|das)|et (?:les?|la)|y (?:el|la|los|las)|e (?:il|la|lo|i|le)) )[^,.;:!?，。；！？、])+/giu;

/** Labels of a part: lining, sole. */
const HOUSING =
  /(?<!\p{L})(?:housing|body|casing|gehäuse\p{L}*|korpus|boîtier|corps|carcasa|cuerpo)(?!\p{L})|机身|外壳|壳体|本体/iu;

/** The material on the label is the one of the markup, of the title and of "made of …". */
const materialStated: RelationCheck = ({ scanned, extraction, conceptsOf }) => {
  const labels = propertiesOf(extraction, conceptsOf).filter(
    ({ attributes, value }) =>
      attributes.some((id) => id === 'material' || id === 'part-material') &&
      value.length <= LONGEST_VALUE &&
      materialsIn(value).size > 0,
  );
  if (labels.length === 0) return INAPPLICABLE;
  const all = new Set(labels.flatMap(({ value }) => [...materialsIn(value)]));
  const shown = labels.filter(({ evidence }) => evidence.block !== undefined);
  const marked = labels.filter(({ evidence }) => evidence.block === undefined);
  for (const mark of marked) {
    if (shown.length > 0 && shown.every((one) => disjoint(materialsIn(mark.value), materialsIn(one.value)))) {
      return twoTexts((shown[0] as StatedText).evidence, mark.evidence, 'same-thing');
    }
  }
  const wholes = labels.filter(
    ({ name }) => !PART.test(name) && labelWords(name).every((word) => OF_WHOLE.test(word)),
  );
  const [whole] = wholes;
  const other = wholes.find(({ evidence }) => evidence.block !== undefined && isElse(evidence, whole));
  if (whole !== undefined && other !== undefined)
    return twoTexts(whole.evidence, other.evidence, 'same-thing');
  for (const { block, role, text } of statementsOf(scanned.listing)) {
    if (text.length > LONGEST_TEXT || labels.some(({ evidence }) => evidence.block === block)) continue;
    const blended = whole && unblended(text, whole);
    if (whole !== undefined && blended !== undefined)
      return twoTexts(quoteSpan(scanned, block, ...blended), whole.evidence, 'same-thing');
    const told = role === 'title' ? title(text, block) : statement(text, labels, whole, all);
    if (told === undefined) continue;
    const { start, end, label } = told;
    const left: Evidence = quoteSpan(scanned, block, start, end);
    const right = label ?? whole;
    if (right !== undefined && disjoint(materialsIn(left.quote), all))
      return twoTexts(left, right.evidence, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'material-stated',
  needs: [PROPERTIES],
  same: { what: 'material', of: 'part', because: 'label' },
  check: materialStated,
};

/** Two labels of the whole, each of one stuff alone. */
function isElse({ quote }: Evidence, whole: StatedText | undefined): boolean {
  return (
    whole !== undefined &&
    ENTIRE.test(quote) &&
    ENTIRE.test(whole.value) &&
    disjoint(materialsIn(quote), materialsIn(whole.value))
  );
}

/** "100 % linen" where the label gives linen a smaller share: start and end of it. */
function unblended(text: string, whole: StatedText): [number, number] | undefined {
  const shares = [...whole.value.matchAll(SHARE)].filter(([, amount]) => Number(amount) < 100);
  if (shares.length < 2) return undefined;
  const blend = materialsIn(whole.value);
  for (const match of text.matchAll(ALL_OF)) {
    const [from, to] = clauseAround(text, match.index, match.index + match[0].length);
    if (PART.test(text.slice(from, to))) continue;
    const named = materialsIn(match[0]);
    if (named.size === 1 && [...named].every((one) => blend.has(one)))
      return [match.index, match.index + match[0].trimEnd().length];
  }
  return undefined;
}

interface Told {
  start: number;
  end: number;
  label?: StatedText;
}

function title(text: string, block: number): Told | undefined {
  const named = materialsIn(text);
  // A down jacket is not of down on the outside.
  return named.size === 1 && !named.has('down') && !OTHER_TITLE.test(text) && block >= 0
    ? { start: 0, end: text.length }
    : undefined;
}

/** "Made of X", or X beside a word of the label ("cadre en aluminium" for "matière du cadre"). */
function statement(
  text: string,
  labels: readonly StatedText[],
  whole: StatedText | undefined,
  all: ReadonlySet<string>,
): Told | undefined {
  if (materialsIn(text).size === 0) return undefined;
  for (const match of text.matchAll(MADE_OF)) {
    const named = match[1] ?? match[2] ?? '';
    const [from, to] = clauseAround(text, match.index, match.index + match[0].length);
    if (whole === undefined || PART.test(text.slice(from, to)) || !disjoint(materialsIn(named), all))
      continue;
    return { start: match.index, end: match.index + match[0].trimEnd().length };
  }
  for (const label of labels) {
    const words = labelWords(label.name).filter(
      (word) => !/^mat/u.test(word) && word !== '材质' && word !== '素材',
    );
    for (const clause of text.matchAll(PHRASE)) {
      const [phrase] = clause;
      const isHousing = HOUSING.test(label.name) && HOUSING.test(phrase);
      if (!isHousing && (words.length === 0 || sharedWords(words, labelWords(phrase)) === 0)) continue;
      if (!disjoint(materialsIn(phrase), all)) continue;
      return { start: clause.index, end: clause.index + phrase.length, label };
    }
  }
  return undefined;
}
