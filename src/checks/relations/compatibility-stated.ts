import { lettersOf, type Sign } from '../../claims/words/sign.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { plain } from '../../claims/facts/plain.ts';
import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { groupOf, saidIn } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES, said } from './need-cases.ts';

const NAMES = '\\s+([^.;:!?()\\n]{3,90})';
const NAMES_UNSPACED = '[:：]?\\s*([^。；！？（）()\\n]{2,60})';
const WORDS = wordedBy('compatibility-stated', ({ source }) => ({
  fits: new RegExp(
    `(?<!${source('denial')} (?:\\p{L}+ )?)(?<!in)${source('fits')}${NAMES}|(?<!${source('denial-unspaced')})${source('fits-unspaced')}${NAMES_UNSPACED}`,
    'giu',
  ),
  notFits: new RegExp(`${source('not-fits')}${NAMES}|${source('not-fits-unspaced')}${NAMES_UNSPACED}`, 'giu'),
  fitsLabel: new RegExp(`^${source('fits-label')}$`, 'iu'),
  notLabel: new RegExp(`^${source('not-label')}`, 'iu'),
  apart: new RegExp(
    `(?:(?<!\\s)\\s+)?(?:[,，、/;；|]|(?<!\\p{L})${source('and')}(?!\\p{L})|${source('and-unspaced')})\\s*`,
    'iu',
  ),
  article: new RegExp(`^${source('article')}\\s`, 'iu'),
}));
const NOT_FITTING = lettersOf(WORDS, ({ notFits }) => notFits);
const SHORTEST = 3;

/** What the goods fit is not among what they do not fit. */
const compatibilityStated: RelationCheck = (context) => {
  const words = context.scanned.words.of(WORDS);
  const not = named(context, words.notFits, words.notLabel, NOT_FITTING);
  if (not.size === 0) return INAPPLICABLE;
  const fits = named(context, words.fits, words.fitsLabel);
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
  same: { what: 'compatibility', of: 'goods', because: 'label' },
  check: compatibilityStated,
};

/** Each name, as compared, with the statement that has it. */
function named(
  { scanned, extraction, conceptsOf }: CheckContext,
  told: RegExp,
  label: RegExp,
  ...signs: Sign[]
): Map<string, Evidence> {
  const { apart, article } = scanned.words.of(WORDS);
  const names = new Map<string, Evidence>();
  const add = (list: string, evidence: Evidence) => {
    for (const part of list.split(apart)) {
      const name = plain(part.replace(article, ''));
      if (name.length >= SHORTEST && !names.has(name)) names.set(name, evidence);
    }
  };
  for (const said of saidIn(scanned, told, ...signs))
    add(groupOf(said), quoteSpan(scanned, said.block, said.start, said.end));
  for (const { name, value, evidence } of propertiesOf(extraction, conceptsOf, scanned.words))
    if (label.test(name)) add(value, evidence);
  return names;
}
