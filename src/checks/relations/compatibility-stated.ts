import { Words } from '../../claims/facts/words.ts';
import { plain } from '../../claims/facts/plain.ts';
import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { groupOf, saidIn } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES, said } from './need-cases.ts';

const FITS =
  /(?<!(?:not|n't|nicht|non|no|only|nur) (?:\p{L}+ )?)(?<!in)(?:compatible with|fits(?: the)?|kompatibel mit|passend für|compatible avec|compatible con)\s+([^.;:!?()\n]{3,90})|(?<![不非未])(?:适用于|适配|兼容|対応機種)[:：]?\s*([^。；！？（）()\n]{2,60})/giu;
const NOT =
  /(?:not (?:be )?compatible with|incompatible with|(?:does|will) not fit(?: the)?|(?:does|wo)n't fit(?: the)?|nicht kompatibel mit|passt nicht (?:auf|an|für)|(?:non|pas) compatible avec|no (?:es )?compatible con)\s+([^.;:!?()\n]{3,90})|(?:不适用于|不适用|不适配|不兼容|非対応)[:：]?\s*([^。；！？（）()\n]{2,60})/giu;
const NOT_LABEL =
  /^(?:not compatible(?: with)?|incompatible with|nicht kompatibel(?: mit)?|不兼容|不适用|不适用于|非対応)/iu;
const FITS_LABEL =
  /^(?:compatib(?:le|ility)(?: (?:with|models?|devices?|phone models?))?|kompatib(?:el mit|ilität)|compatible avec|compatible con|适用机型|适用型号|兼容机型|兼容型号|対応機種)$/iu;
const APART =
  /(?:(?<!\s)\s+)?(?:[,，、/;；|]|(?<!\p{L})(?:and|or|und|oder|et|ou|y|o)(?!\p{L})|[和与及或])\s*/iu;
/** What the patterns need, in normalised texts. */
const HINTS = new Words('compatib', 'kompatib', 'fit', 'passend', '适用', '适配', '兼容', '対応');
const NOT_FITTING = new Words(
  'incompatib',
  'not compatib',
  'not be compatib',
  'not fit',
  "n't fit",
  'nicht kompatib',
  'passt nicht',
  'pas compatib',
  'non compatib',
  'no compatib',
  'no es compatib',
  '不适',
  '不兼容',
  '非対応',
);
const SHORTEST = 3;

/** What the goods fit is not among what they do not fit. */
const compatibilityStated: RelationCheck = (context) => {
  const not = named(context, NOT, NOT_FITTING, NOT_LABEL);
  if (not.size === 0) return INAPPLICABLE;
  const fits = named(context, FITS, HINTS, FITS_LABEL);
  if (fits.size === 0) return INAPPLICABLE;
  for (const [name, right] of not) {
    const left = fits.get(name);
    if (left !== undefined) return twoTexts(left, right, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'compatibility-stated',
  needs: [PROPERTIES, said(NOT_FITTING)],
  check: compatibilityStated,
};

/** Each name, as compared, with the statement that has it. */
function named(
  { scanned, extraction, conceptsOf }: CheckContext,
  told: RegExp,
  hints: Words,
  label: RegExp,
): Map<string, Evidence> {
  const names = new Map<string, Evidence>();
  const add = (list: string, evidence: Evidence) => {
    for (const part of list.split(APART)) {
      const name = plain(part.replace(/^(?:the|all|der|die|das|le|la|les|el)\s/iu, ''));
      if (name.length >= SHORTEST && !names.has(name)) names.set(name, evidence);
    }
  };
  for (const said of saidIn(scanned, told, hints))
    add(groupOf(said), quoteSpan(scanned, said.block, said.start, said.end));
  for (const { name, value, evidence } of propertiesOf(extraction, conceptsOf))
    if (label.test(name)) add(value, evidence);
  return names;
}
