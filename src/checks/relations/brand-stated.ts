import { plain } from '../../claims/facts/plain.ts';
import { propertiesOf } from '../../claims/facts/stated.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { isOfSite, isScripted, namedBrand } from './brand-named.ts';
import { brandOfTitle } from './brand-of-title.ts';
import { isMarkup } from '../evidence/own-evidence.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { isOtherName } from './is-other-name.ts';
import { LABELS, readOf } from './need-cases.ts';

const WORDS = wordedBy('brand-stated', ({ source }) => ({
  /** What a label or a field says in place of a brand. */
  none: new RegExp(`^${source('none')}$`, 'iu'),
}));
/** `https://shop.example` where a brand is asked for names the seller's page. */
const ADDRESS = /^(?:https?:)?\/\/|^www\./i;
const LONGEST_BRAND = 40;
const SHORTEST = 2;

/** The brand of the markup is the one that a label gives, or another part of the markup; a line of its goods is the same brand. */
const brandStated: RelationCheck = (context) => {
  const { extraction, scanned } = context;
  const { none } = scanned.words.of(WORDS);
  const marked = (extraction.evidence.brand ?? []).filter(
    (one) => ((isMarkup(one) && !isOfSite(one)) || one.source === 'feed') && isName(one.quote, none),
  );
  if (marked.length === 0) return INAPPLICABLE;
  const labels = labelled(context);
  const others = [...labels, ...marked];
  const text = plain(
    statementsOf(context.scanned.listing)
      .map((one) => one.text)
      .join(' '),
  );
  const title = plain(extraction.listing.name ?? '');
  const whole = plain(allWords(context));
  for (const mark of marked) {
    const rivals = others.filter((one) => one.source !== mark.source);
    const [first] = rivals.filter((one) => isOtherName(one.quote, mark.quote));
    if (first === undefined || rivals.some((one) => !isOtherName(one.quote, mark.quote))) continue;
    const [a, b] = [plain(first.quote), plain(mark.quote)];
    // A house and its line are both on the title; of two parts of the markup, the one is right that the text speaks of.
    const isExcused =
      first.block === undefined
        ? text.includes(b) || !text.includes(a)
        : title.includes(a) && title.includes(b);
    if (!isExcused) return twoTexts(first, mark, 'same-thing');
  }
  const beside = [...labels, ...besideTitle(context)];
  const ofTitle = beside.length > 0 ? undefined : brandOfTitle(context);
  const other = beside.length > 0 || ofTitle !== undefined ? ofTitle : namedBrand(context);
  const named = other === undefined ? beside : [other];
  // A title need not name its brand: that it has other words says nothing, unless they are named as one.
  const [shown] = named;
  if (shown === undefined) return others.length < 2 ? INAPPLICABLE : PASS;
  // A brand that nothing else on the page speaks of is of other goods.
  const stray = marked.find((mark) => {
    const brand = plain(mark.quote);
    // Microdata is shown itself, once; beside it, another is called the brand.
    const own = mark.source === 'microdata' && named.length > 0 ? 1 : 0;
    return (
      whole.split(brand).length - 1 <= own &&
      !isScripted(context, mark) &&
      named.every((one) => isOtherName(one.quote, mark.quote)) &&
      isOtherName(shown.quote, mark.quote)
    );
  });
  return stray === undefined ? PASS : twoTexts(shown, stray, 'same-thing');
};

export const relation: Relation = {
  name: 'brand-stated',
  needs: [...LABELS, { page: true, ...readOf('brand') }],
  same: { what: 'brand', of: 'goods', because: 'label' },
  check: brandStated,
};

function isName(text: string, none: RegExp): boolean {
  return (
    !none.test(text) && !ADDRESS.test(text) && text.length <= LONGEST_BRAND && plain(text).length >= SHORTEST
  );
}

/** All that a reader or a search engine is told, and the address. */
function allWords({ extraction: { listing, evidence } }: CheckContext): string {
  const names = (evidence.name ?? []).map(({ quote }) => quote);
  return [...listing.blocks.map(({ text }) => text), ...names, listing.url ?? ''].join(' ');
}

/** The brand as an element beside the title shows it. */
function besideTitle({ extraction: { evidence } }: CheckContext): Evidence[] {
  return (evidence.brand ?? []).filter(
    ({ source, reasons }) => source === 'visible' && reasons?.[0]?.startsWith('in an element') === true,
  );
}

/** The brand as its label has it. */
function labelled({ extraction, conceptsOf, scanned }: CheckContext): Evidence[] {
  const { none } = scanned.words.of(WORDS);
  const read = (extraction.evidence.brand ?? []).filter(
    ({ source, reasons = [], quote }) =>
      source === 'visible' && reasons.some((one) => one.startsWith('labelled')) && isName(quote, none),
  );
  const labels = propertiesOf(extraction, conceptsOf, scanned.words);
  const properties = labels.flatMap(({ attributes, value, evidence }) =>
    attributes.includes('brand') && evidence.source === 'visible' && isName(value, none)
      ? [{ ...evidence, quote: value }]
      : [],
  );
  return properties.length > 0 ? properties : read;
}
