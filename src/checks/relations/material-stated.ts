// Compares the material on labels with the markup, the title and the text.

import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import { labelWords, sharedWords } from '../../claims/facts/label-words.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import {
  isAside,
  isOneOfSeveral,
  namesPart,
  referentAt,
  type Goods,
  type Referent,
} from '../../claims/facts/referents.ts';
import { sharesIn, sumOf } from '../../claims/facts/shares.ts';
import { disjoint, materialsIn } from '../../claims/facts/value-words.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { goodsOf, referentOf } from '../evidence/referent-of.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { LABELS, showsSigns } from './need-cases.ts';
import { PERCENT } from './percent-sign.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';

const LONGEST_VALUE = 80;
const MATERIAL_BEFORE = '\\p{Script=Han}{2,6}|\\p{Script=Katakana}{3,10}ー?';
/** Words around materials in labels and texts. */
export const MATERIAL_WORDS = declareWords('material-stated', ({ source, bare, pattern }) => ({
  /** The material of the whole: "Made of", "100 %". */
  madeOf: anyCase(
    `${source('made-of')}\\s?(?:100 ?%\\s?)?((?:\\p{L}+[ -]?){1,3}|[\\p{Script=Han}]{2,8})|(${MATERIAL_BEFORE})100[%％]`,
    'gu',
  ),
  /** Label words for the material of the whole: "Material", "Obermaterial", "本体の材質". */
  ofWhole: new RegExp(`^(?:${source('of-whole')}|${source('of-whole-unspaced')})`, 'u'),
  material: new RegExp(bare('material'), 'u'),
  /** Words in titles of goods for a material, similar to one, or of a part. */
  otherTitle: anyCase(
    `\\b${source('other-title')}\\b|(?<!\\p{L})${source('other-title-accented')}(?!\\p{L})|${source('other-title-inside')}`,
  ),
  /** A phrase, up to a mark or an "and" that starts another topic. */
  phrase: anyCase(`(?:(?!(?<!\\p{L})${source('and-another')} )[^,.;:!?，。；！？、])+`, 'gu'),
  /** Words in titles of goods of several materials. */
  blend: pattern('blend'),
  housing: anyCase(`(?<!\\p{L})${source('housing')}(?!\\p{L})|${source('housing-unspaced')}`),
}));

type Context = Pick<CheckContext, 'scanned' | 'extraction'>;
/** Whether a span of the text is about a part, or another version of the goods. */
type PartTest = (start: number, end: number) => boolean;

/** A value that names one material at 100 %. */
const ENTIRE = /^\P{N}*100 ?[%％]\P{N}*$/u;
const ALL = 100;
const ALL_OF =
  /100 ?% ?\p{Script=Latin}+|(?:100% ?)[\p{Script=Han}]{1,4}|(?:\p{Script=Han}{1,6}|\p{Script=Katakana}{3,10}ー?)100[%％]/gu;

/** Fails where a label's material differs from the markup, another label, the title or "made of …". */
const materialStated: RelationCheck = (context) => {
  const { scanned, labelledValues } = context;
  const { words: book } = scanned;
  const words = book.of(MATERIAL_WORDS);
  const labels = labelledValues.filter(
    ({ attributes, value }) =>
      attributes.some((id) => id === 'material' || id === 'part-material') &&
      value.length <= LONGEST_VALUE &&
      materialsIn(value, book).size > 0,
  );
  const pair = titleAgainstBlend(context);
  if (pair !== undefined) return twoTexts(...pair, 'same-thing');
  if (labels.length === 0) return INAPPLICABLE;
  const all = new Set(labels.flatMap(({ value }) => [...materialsIn(value, book)]));
  const ofNoPart = labels.filter(({ name }) => !namesPart(name, book));
  const shown = ofNoPart.filter(({ evidence }) => evidence.block !== undefined);
  const marked = ofNoPart.filter(({ evidence }) => evidence.block === undefined);
  for (const mark of marked) {
    if (
      shown.length > 0 &&
      shown.every((one) => disjoint(materialsIn(mark.value, book), materialsIn(one.value, book)))
    ) {
      return twoTexts((shown[0] as LabelledValue).evidence, mark.evidence, 'same-thing');
    }
  }
  // The plainest first: "Material: PU" before "Composition: 65 % cotton, 35 % polyester".
  const wholes = labels
    .filter(
      ({ name, value }) =>
        !namesPart(name, book) &&
        !namesPart(value, book) &&
        labelWords(name, book).every((word) => words.ofWhole.test(word)),
    )
    .sort((a, b) => a.value.length - b.value.length);
  const [whole] = wholes;
  const blend = wholes.find(({ value }) => sharesIn(value).length > 1);
  const other = wholes.find(
    ({ evidence }) => evidence.block !== undefined && isOtherMaterial(evidence, whole, book),
  );
  if (whole !== undefined && other !== undefined)
    return twoTexts(whole.evidence, other.evidence, 'same-thing');
  // Also the value of a label of a part: 中わた, then ポリエステル100%.
  const labelled = blocksOf([...labels, ...labelledValues.filter(({ name }) => namesPart(name, book))]);
  for (const { block, role, text } of shortStatements(scanned.listing)) {
    if (labelled.has(block)) continue;
    const isOfPart = (start: number, end: number) => isAside(referentOf(context, { block, start, end }));
    if (blend !== undefined) {
      const pure = unblended(text, blend, isOfPart, goodsOf(scanned.listing), book);
      if (pure !== undefined)
        return twoTexts(quoteSpan(scanned, block, ...pure), blend.evidence, 'same-thing');
      if (role === 'title' && isMinorMaterial(text, blend, book))
        return twoTexts(quoteSpan(scanned, block, 0, text.length), blend.evidence, 'same-thing');
    }
    const told =
      role === 'title' ? title(text, block, book) : statement(text, labels, whole, all, isOfPart, book);
    if (told === undefined) continue;
    const { start, end, label } = told;
    const left: Evidence = quoteSpan(scanned, block, start, end);
    const right = label ?? whole;
    if (right !== undefined && disjoint(materialsIn(left.quote, book), all))
      return twoTexts(left, right.evidence, 'same-thing');
  }
  return PASS;
};

function blocksOf(values: readonly LabelledValue[]): ReadonlySet<number | undefined> {
  return new Set(values.map(({ evidence }) => evidence.block));
}

export const relation: Relation = {
  name: 'material-stated',
  needs: [...LABELS, showsSigns(PERCENT)],
  same: { what: 'material', of: 'part', because: 'label' },
  check: materialStated,
};

/** A list of percentages with materials: "羊毛70%、粘纤30%", "65 % polyester, 35 % cotton". */
const BLEND =
  /(?:\d{1,3} ?[%％] ?\p{L}[\p{L} ]{1,20}[,，、;+/ ]{1,3}){1,4}\d{1,3} ?[%％] ?\p{L}[\p{L}]{1,20}|(?:\p{L}{1,12} ?\d{1,3} ?[%％][,，、;+/ ]{1,3}){1,4}\p{L}{1,12} ?\d{1,3} ?[%％]/gu;

/** Returns both sides where the title gives one material at 100 % and the text's only blend lacks it. */
function titleAgainstBlend(context: Context): [Evidence, Evidence] | undefined {
  const { scanned } = context;
  const { listing, words: book } = scanned;
  const title = listing.blocks.findIndex(({ role }) => role === 'title');
  const name = listing.blocks[title]?.text ?? '';
  const claim = allMatches(name, ALL_OF).find(([all]) => materialsIn(all, book).size === 1);
  if (claim === undefined) return undefined;
  const pure = materialsIn(claim[0], book);
  const blends = shortStatements(listing).flatMap(({ block, text }) =>
    block === title ? [] : allMatches(text, BLEND).map((match) => ({ block, text, match })),
  );
  const [blend] = blends;
  if (blend === undefined || blends.length > 1) return undefined;
  const { block, match } = blend;
  const shares = sharesIn(match[0]);
  const stuffs = materialsIn(match[0], book);
  if (sumOf(shares) !== ALL || stuffs.size < shares.length || !disjoint(stuffs, pure)) return undefined;
  const own = referentOf(context, { block, start: match.index, end: match.index + match[0].length });
  if (isAside(own) || isPureElsewhere(context, pure, own, title)) return undefined;
  return [
    quoteSpan(scanned, title, claim.index, claim.index + claim[0].trimEnd().length),
    quoteSpan(scanned, block, match.index, match.index + match[0].length),
  ];
}

/** Whether the text gives the title's pure material of one thing and the blend of another, each by its label. */
function isPureElsewhere(
  context: Context,
  pure: ReadonlySet<string>,
  blended: Referent,
  title: number,
): boolean {
  const { listing, words } = context.scanned;
  return shortStatements(listing).some(
    ({ block, text }) =>
      block !== title &&
      allMatches(text, ALL_OF).some(
        ({ 0: all, index: start }) =>
          !disjoint(materialsIn(all, words), pure) &&
          isOneOfSeveral(blended, referentOf(context, { block, start, end: start + all.length })),
      ),
  );
}

/** Whether two labels of the whole name different single materials. */
function isOtherMaterial({ quote }: Evidence, whole: LabelledValue | undefined, book: WordBook): boolean {
  return (
    whole !== undefined &&
    ENTIRE.test(quote) &&
    ENTIRE.test(whole.value) &&
    disjoint(materialsIn(quote, book), materialsIn(whole.value, book))
  );
}

/** Returns the span of "100 % linen" where the label gives linen a smaller share. */
function unblended(
  text: string,
  whole: LabelledValue,
  isOfPart: PartTest,
  goods: Goods,
  book: WordBook,
): [number, number] | undefined {
  const { value, name } = whole;
  const shares = sharesIn(value).filter(
    ({ percent, start, end }) =>
      percent < ALL && !isAside(referentAt(value, [start, end], goods, book, name)),
  );
  if (shares.length < 2) return undefined;
  const blend = materialsIn(value, book);
  for (const match of allMatches(text, ALL_OF)) {
    if (isOfPart(match.index, match.index + match[0].length)) continue;
    const named = materialsIn(match[0], book);
    if (named.size === 1 && [...named].every((one) => blend.has(one)))
      return [match.index, match.index + untilMaterial(match[0].trimEnd(), book)];
  }
  return undefined;
}

const HAN_END = /\p{Script=Han}$/u;

/** Returns where the material's name ends in text without spaces: 100%羊绒, not 100%羊绒围. */
function untilMaterial(text: string, book: WordBook): number {
  let end = text.length;
  while (HAN_END.test(text.slice(0, end)) && materialsIn(text.slice(0, end - 1), book).size > 0) end -= 1;
  return end;
}

/** Whether the only material in the title is less than half of the label's blend. */
function isMinorMaterial(name: string, { value }: LabelledValue, book: WordBook): boolean {
  const { otherTitle, blend } = book.of(MATERIAL_WORDS);
  const [only, ...more] = materialsIn(name, book);
  if (only === undefined || more.length > 0 || otherTitle.test(name) || blend.test(name)) return false;
  const shares = sharesIn(value);
  const own = shares.filter(({ named }) => materialsIn(named, book).has(only));
  return sumOf(shares) === ALL && own.length > 0 && sumOf(own) < ALL / 2;
}

interface MaterialPhrase {
  start: number;
  end: number;
  label?: LabelledValue;
}

function title(text: string, block: number, book: WordBook): MaterialPhrase | undefined {
  const { otherTitle } = book.of(MATERIAL_WORDS);
  const named = materialsIn(text, book);
  // A down jacket is not made of down on the outside.
  return named.size === 1 && !named.has('down') && !otherTitle.test(text) && block >= 0
    ? { start: 0, end: text.length }
    : undefined;
}

/** Whether the text gives a share of the label's material too, so that another is of something else. */
function givesShareOf(text: string, all: ReadonlySet<string>, book: WordBook): boolean {
  const shares = [
    ...allMatches(text, ALL_OF).map(([all]) => all),
    ...sharesIn(text).map(({ named }) => named),
  ];
  return shares.some((share) => {
    const named = materialsIn(share, book);
    return named.size > 0 && !disjoint(named, all);
  });
}

/** Returns "made of X", or X beside a word of the label ("cadre en aluminium" for "matière du cadre"). */
function statement(
  text: string,
  labels: readonly LabelledValue[],
  whole: LabelledValue | undefined,
  all: ReadonlySet<string>,
  isOfPart: PartTest,
  book: WordBook,
): MaterialPhrase | undefined {
  const { madeOf, material, phrase: phrases, housing } = book.of(MATERIAL_WORDS);
  if (materialsIn(text, book).size === 0) return undefined;
  for (const match of allMatches(text, madeOf)) {
    const named = match[1] ?? match[2] ?? '';
    const [from] = clauseAround(text, match.index, match.index + match[0].length);
    if (whole === undefined || !disjoint(materialsIn(named, book), all)) continue;
    if (isOfPart(match.index, match.index + match[0].length)) continue;
    if (givesShareOf(text, all, book)) continue;
    // "Viscose made from bamboo" gives the raw material of the label's material.
    const source = materialsIn(text.slice(from, match.index), book);
    if (source.size > 0 && !disjoint(source, all)) continue;
    return { start: match.index, end: match.index + match[0].trimEnd().length };
  }
  for (const label of labels) {
    const words = labelWords(label.name, book).filter((word) => !material.test(word));
    for (const clause of allMatches(text, phrases)) {
      const [phrase] = clause;
      const isHousing = housing.test(label.name) && housing.test(phrase);
      if (!isHousing && (words.length === 0 || sharedWords(words, labelWords(phrase, book)) === 0)) continue;
      if (!disjoint(materialsIn(phrase, book), all)) continue;
      return { start: clause.index, end: clause.index + phrase.length, label };
    }
  }
  return undefined;
}
