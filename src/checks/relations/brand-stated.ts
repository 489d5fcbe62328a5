import { plain, sameScript } from '../../claims/facts/plain.ts';
import { propertiesOf } from '../../claims/facts/stated.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { isMarkup } from '../evidence/own-evidence.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { LABELS, readOf } from './need-cases.ts';

const WORDS = wordedBy('brand-stated', ({ source }) => ({
  /** What a label or a field says in place of a brand. */
  none: new RegExp(`^${source('none')}$`, 'iu'),
}));
const LONGEST_BRAND = 40;
const SHORTEST = 2;

/** The brand of the markup is the one that a label gives, or another part of the markup; a line of its goods is the same brand. */
const brandStated: RelationCheck = (context) => {
  const { extraction, scanned } = context;
  const { none } = scanned.words.of(WORDS);
  const marked = (extraction.evidence.brand ?? []).filter((one) => isMarkup(one) && isName(one.quote, none));
  const others = [...labelled(context), ...marked];
  if (marked.length === 0 || others.length < 2) return INAPPLICABLE;
  const text = plain(
    statementsOf(context.scanned.listing)
      .map((one) => one.text)
      .join(' '),
  );
  const title = plain(extraction.listing.name ?? '');
  for (const mark of marked) {
    const rivals = others.filter((one) => one.source !== mark.source);
    const [first] = rivals.filter((one) => isAnother(one.quote, mark.quote));
    if (first === undefined || rivals.some((one) => !isAnother(one.quote, mark.quote))) continue;
    const [a, b] = [plain(first.quote), plain(mark.quote)];
    // A house and its line are both on the title; of two parts of the markup, the one is right that the text speaks of.
    const isExcused =
      first.block === undefined
        ? text.includes(b) || !text.includes(a)
        : title.includes(a) && title.includes(b);
    if (!isExcused) return twoTexts(first, mark, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'brand-stated',
  needs: [LABELS, { page: true, ...readOf('brand') }],
  same: { what: 'brand', of: 'goods', because: 'label' },
  check: brandStated,
};

function isName(text: string, none: RegExp): boolean {
  return !none.test(text) && text.length <= LONGEST_BRAND && plain(text).length >= SHORTEST;
}

function isAnother(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return sameScript(a, b) && !x.includes(y) && !y.includes(x);
}

/** The brand as its label has it. */
function labelled({ extraction, conceptsOf, scanned }: CheckContext): Evidence[] {
  const { none } = scanned.words.of(WORDS);
  return propertiesOf(extraction, conceptsOf, scanned.words).flatMap(({ attributes, value, evidence }) =>
    attributes.includes('brand') && evidence.block !== undefined && isName(value, none)
      ? [{ ...evidence, quote: value }]
      : [],
  );
}
