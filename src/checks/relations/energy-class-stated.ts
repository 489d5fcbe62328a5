import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { groupOf, saidIn } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES } from './need-cases.ts';

const NAME =
  "energy (?:efficiency )?(?:class|rating|grade)|energy label(?: class)?|energie(?:effizienz)?klasse|classe énergétique|classe d['’]efficacité énergétique|clase (?:de eficiencia )?energética|clase de eficiencia energética|classe energetica|能效等级|能效级别|能耗等级";
const LABEL = new RegExp(`^(?:${NAME})$`, 'iu');
const GRADE = '([a-g]\\+{0,3}|[1-5一二三四五](?=\\s?级))';
const TOLD = new RegExp(
  `(?:${NAME})\\s*(?:[:：]\\s*)?${GRADE}(?![\\p{L}\\d+])|(?<![\\p{L}\\d])([a-g]\\+{0,3})[- ](?:rated energy|energy class)|([1-5一二三四五])级能效`,
  'giu',
);
/** The whole scale, another use of the same goods, or other goods. */
const OTHER =
  /scale|spectrum|range|spektrum|skala|échelle|escala|hdr|heating|cooling|spin|drying|制热|制冷|相比|than|als |(?:plus|moins|más|menos) [^.;\n]{0,60}que /iu;

const LONGEST_BADGE = 40;

/** The energy class of the text is the one on the label. */
const energyClassStated: RelationCheck = ({ scanned, extraction, conceptsOf }) => {
  const labels = propertiesOf(extraction, conceptsOf).filter(({ name }) => LABEL.test(name.trim()));
  const [label] = labels;
  const stated = label === undefined ? undefined : gradeOf(label.value);
  if (label === undefined || stated === undefined) return INAPPLICABLE;
  if (labels.some(({ value }) => gradeOf(value) !== stated)) return INAPPLICABLE;
  const told = saidIn(scanned, TOLD).filter(
    ({ block, clause }) => block !== label.evidence.block && !OTHER.test(clause),
  );
  if (told.length === 0) return INAPPLICABLE;
  const agrees = told.some((one) => number(groupOf(one)) === stated);
  // A badge that says nothing else is of these goods, whatever the text adds.
  const apart = told.find(
    (one) =>
      number(groupOf(one)) !== stated &&
      (!agrees || (scanned.listing.blocks[one.block]?.text.length ?? 0) <= LONGEST_BADGE),
  );
  if (apart === undefined) return PASS;
  return twoTexts(quoteSpan(scanned, apart.block, apart.start, apart.end), label.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'energy-class-stated',
  needs: [PROPERTIES],
  same: { what: 'energyClass', of: 'goods', because: 'named' },
  check: energyClassStated,
};

/** "A", "A++" or the number of a Chinese grade; none where the value says more than one. */
function gradeOf(value: string): string | undefined {
  const match = /^([a-g]\+{0,3})(?![\p{L}+])(?!\s*(?:to|bis|-|–|\/))|^([1-5一二三四五])\s?级/iu.exec(
    value.trim(),
  );
  const grade = match?.[1] ?? match?.[2];
  return grade === undefined ? undefined : number(grade);
}

function number(grade: string): string {
  const at = '一二三四五'.indexOf(grade);
  return at < 0 ? grade.toUpperCase() : String(at + 1);
}
