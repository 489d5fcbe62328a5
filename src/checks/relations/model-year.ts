import { Mark } from '../../claims/facts/marks.ts';
import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { groupOf, saidIn } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { said } from './need-cases.ts';

const TOLD =
  /(?<!\p{L})(?:new|latest|neues?|neueste[sr]?|nouveau|nuevo)\s(20\d\d)(?!\d)|(?<![\d.])(20\d\d)(?: (?:new )?(?:model|version|edition|modell|ausgabe)(?!\p{L})|年?(?:全新|新)?款|年モデル)|(?:modèle|modelo|modell) (20\d\d)(?!\d)/giu;
const MODEL =
  /^(?:model year|modelljahr|année (?:du )?modèle|millésime|año del? modelo|年款|年份款|モデル年)$/iu;
const RELEASE =
  /^(?:release (?:date|year)|year of release|date first available|erscheinungs(?:jahr|datum)|date de sortie|año de lanzamiento|上市(?:时间|年份|日期)|発売(?:日|年))$/iu;
const YEARS = /(?<!\d)20\d\d(?!\d)/gu;
/** Without a year of this century the first pattern cannot match. */
const YEAR = new Mark(new RegExp(YEARS.source));
/** Models come out the year before the one they are named after. */
const AHEAD = 1;

/** "New 2027 model" is of the year on its label, and not of one that is years away. */
const modelYear: RelationCheck = ({ scanned, extraction, conceptsOf, asOf }) => {
  const [said] = saidIn(scanned, TOLD, YEAR);
  if (said === undefined) return INAPPLICABLE;
  const year = Number(groupOf(said));
  const left = quoteSpan(scanned, said.block, said.start, said.end, year);
  for (const { name, value, evidence } of propertiesOf(extraction, conceptsOf)) {
    const exact = MODEL.test(name.trim());
    if (!exact && !RELEASE.test(name.trim())) continue;
    const years = value.match(YEARS);
    if (years?.length !== 1) continue;
    const differs = exact ? Number(years[0]) !== year : year - Number(years[0]) > AHEAD;
    return differs ? twoTexts(left, evidence, 'same-thing') : PASS;
  }
  if (year - Number(asOf.slice(0, 4)) <= AHEAD) return PASS;
  const data = { left: left.quote, right: asOf };
  return { outcome: 'fail', hits: [{ evidence: [left], data, reason: 'fact-needed' }] };
};

export const relation: Relation = {
  name: 'model-year',
  needs: [said(YEAR)],
  check: modelYear,
};
