import { Words } from '../../claims/facts/words.ts';
import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { saidIn } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES, said } from './need-cases.ts';

const STEELS = new Words(
  'steel',
  'stainless',
  'inox',
  'edelstahl',
  'acier',
  'acero',
  'acciaio',
  '不锈',
  '不銹',
  'ステンレス',
);
const STEEL =
  'stainless(?: steel)?|steel|inox\\p{L}*|edelstahl\\p{L}*|acier|acero|acciaio|不锈[钢铁]|不銹鋼|ステンレス(?:鋼|スチール)?';
const NUMBER = '(?<![\\d.,])(?:sus\\s?)?(?:201|202|304|316|410|420|430|18[/-](?:10|8|0))l?(?![\\d.,]*\\d)';
/** "316 stainless steel", "steel (grade 304)", "inox 18/10". */
const GRADE = new RegExp(
  `(?:${NUMBER})[^\\d\\n,.;，。；:：]{0,14}?(?:${STEEL})|(?:${STEEL})[^\\d\\n,.;，。；:：]{0,14}?(?:${NUMBER})`,
  'giu',
);
/** 18/10 is a name of two grades. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  '18/10': ['304', '316'],
  '18/8': ['304'],
  '18/0': ['430'],
};
/** What may be of another steel than the body; none is the whole. */
const PARTS: readonly RegExp[] = [
  /内胆|内壁|内层|内锅|内鍋|\binner|\binnen|intérieur|interior|interno|内側/iu,
  /外壳|外层|外胆|外壁|\bouter|\bhousing|\bcasing|außen|gehäuse|extérieur|exterior|carcasa|esterno|外側/iu,
  /柄|把手|取っ手|ハンドル|handle|griff|poignée|mango|\basas?\b|manico|manici/iu,
  /盖|蓋|ふた|\blid|deckel|couvercle|tapa|coperchio/iu,
  /刀头|刀片|刀刃|刃|blade|klinge|\blame\b|cuchilla|\blama\b/iu,
  /底座|底盘|底部|\bbase|boden|\bfond\b|fondo|底面/iu,
  /boiler|kessel|chaudière|caldera|caldaia|\btank\b|水箱/iu,
];

/** The grade of steel is the same in the text and on the label of the same part. */
const steelGradeStated: RelationCheck = ({ scanned, extraction, conceptsOf }) => {
  const said = saidIn(scanned, GRADE, STEELS);
  if (said.length === 0) return INAPPLICABLE;
  const labels = propertiesOf(extraction, conceptsOf).flatMap((label) => {
    const grades = gradesIn(label.value);
    return grades.size === 0 ? [] : [{ ...label, grades, parts: partsIn(label.name) }];
  });
  if (labels.length === 0) return INAPPLICABLE;
  for (const { block, start, end, clause } of said) {
    if (labels.some(({ evidence }) => evidence.block === block)) continue;
    const quote = scanned.listing.blocks[block]?.text.slice(start, end) ?? '';
    const told = gradesIn(quote);
    if (labels.some(({ grades }) => overlaps(grades, told))) continue;
    const parts = partsIn(clause);
    const label = labels.find((one) => one.parts === parts);
    if (label === undefined) continue;
    return twoTexts(quoteSpan(scanned, block, start, end), label.evidence, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'steel-grade-stated',
  needs: [{ ...PROPERTIES, ...said(STEELS) }],
  check: steelGradeStated,
};

function gradesIn(text: string): Set<string> {
  const found = [...text.matchAll(GRADE)].map(([match]) => /18[/-]\d+|\d{3}/u.exec(match)?.[0] ?? '');
  return new Set(found.flatMap((grade) => SAME[grade.replace('-', '/')] ?? [grade]));
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

function partsIn(text: string): string {
  return PARTS.flatMap((part, index) => (part.test(text) ? [index] : [])).join(' ');
}
