// Compares a material that a text praises with labels: "solid brass base" beside "Base: zinc alloy".
import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import { labelWords, sharedWords } from '../../claims/facts/label-words.ts';
import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { showsSign } from '../../claims/facts/shows-sign.ts';
import { isAside } from '../../claims/facts/referents.ts';
import { disjoint, materialsIn } from '../../claims/facts/value-words.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { rareSign } from '../../claims/words/sign.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import { referentOf } from '../evidence/referent-of.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { MATERIAL_PRAISED } from './material-praised-words.ts';
import { MATERIAL_WORDS } from './material-stated.ts';
import { LABEL, PROPERTIES, showsSigns } from './need-cases.ts';
import { findInStatements, shortStatements, type StatementMatch } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { STEEL } from './steel-grade-stated.ts';
import { twoTexts } from './two-texts.ts';

const PRAISED = rareSign(MATERIAL_PRAISED, ({ any }) => any);

const LONGEST_NAME = 30;
const LONGEST_VALUE = 60;
/** Where a word behind the phrase makes it something else: "solid brass effect". */
const CLOSE_BEHIND = 10;
/** A statement that is a material with its grade and nothing else: "Stainless steel 316L". */
const GRADED =
  /^(?:\p{L}+[ -]){1,3}(?:\d{3}L?|18\/\d{1,2})[.!]?$|^(?:\d{3}L?|18\/\d{1,2})\s?[\p{Script=Han}\p{Script=Katakana}ー]{2,6}$/u;

/** Fails where the label of the same thing, or of the whole, names other materials only. */
const materialPraised: RelationCheck = (context) => {
  const { scanned, labelledValues } = context;
  const { words, listing } = scanned;
  const { otherLabel, plating } = words.of(MATERIAL_PRAISED);
  const stuffOf = ({ value }: LabelledValue) => materialsIn(value.replace(plating, ' '), words);
  const praised = praisedIn(context);
  if (praised.length === 0) return INAPPLICABLE;
  const lines = labelledValues;
  const labels = lines.filter(
    (line) =>
      line.name.length <= LONGEST_NAME &&
      line.value.length <= LONGEST_VALUE &&
      !otherLabel.test(line.name) &&
      stuffOf(line).size > 0,
  );
  if (labels.length === 0) return INAPPLICABLE;
  const all = new Set(labels.flatMap((line) => [...stuffOf(line)]));
  const isValue = ({ block, start }: StatementMatch) =>
    lines.some(
      ({ evidence }) =>
        evidence.block === block && start >= (evidence.start ?? 0) && start < (evidence.end ?? Infinity),
    );
  for (const one of praised) {
    if (listing.blocks[one.block]?.role === 'policy' || isValue(one)) continue;
    const text = listing.blocks[one.block]?.text ?? '';
    const own = materialsIn(text.slice(one.start, one.end), words);
    if (own.size !== 1 || !disjoint(own, all) || isDenied(one, text, context)) continue;
    const label = labels.find((line) => isOfSame(line, one, context));
    if (label === undefined) continue;
    return twoTexts(quoteSpan(scanned, one.block, one.start, one.end), label.evidence, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'material-praised',
  needs: [PRAISED, STEEL].flatMap((sign) => [
    { ...PROPERTIES, ...showsSigns(sign) },
    showsSigns(sign, LABEL),
  ]),
  same: { what: 'material', of: 'part', because: 'label' },
  check: materialPraised,
};

function praisedIn({ scanned }: CheckContext): StatementMatch[] {
  const graded = shortStatements(scanned.listing)
    .filter(
      ({ block, role, text }) =>
        role !== 'specification' &&
        role !== 'title' &&
        GRADED.test(text.trim()) &&
        showsSign(scanned, block, STEEL),
    )
    .map(({ block, text }) => ({ block, start: 0, end: text.length, groups: [], clause: text }));
  const praised = findInStatements(scanned, scanned.words.of(MATERIAL_PRAISED).praised, PRAISED);
  return [...praised.map((one) => withMaterial(one, scanned)), ...graded];
}

const NEXT = /^ \p{L}{1,20}(?:[ -]\p{L}{1,20})?/u;
const LAST = /(?<!\p{L})\p{L}{1,20}(?: \p{L}{1,20})? $/u;
const REACH = 50;

/** Adds the words beside the praise that may name the material: "solid brass base", "laiton massif". */
function withMaterial(one: StatementMatch, { listing }: ScannedListing): StatementMatch {
  const text = listing.blocks[one.block]?.text ?? '';
  const [before, behind] = one.groups;
  if (before !== undefined) {
    const next = NEXT.exec(text.slice(one.end, one.end + REACH))?.[0] ?? '';
    return { ...one, end: one.end + next.length };
  }
  if (behind === undefined) return one;
  const last = LAST.exec(text.slice(Math.max(0, one.start - REACH), one.start))?.[0] ?? '';
  return { ...one, start: one.start - last.length };
}

function isDenied(
  { clause, start, end }: StatementMatch,
  text: string,
  { scanned: { words, listing } }: CheckContext,
): boolean {
  const from = Math.max(0, text.lastIndexOf(clause, start));
  const { denied, coat } = words.of(MATERIAL_PRAISED);
  return (
    denied.test(text.slice(from, start)) ||
    coat.test(text.slice(from, end + CLOSE_BEHIND)) ||
    isOfOtherGoods(text, [start, end], namesOf(listing), words)
  );
}

/** Whether the label is of a thing that the clause names, or both are of the whole. */
function isOfSame({ name }: LabelledValue, one: StatementMatch, context: CheckContext): boolean {
  const { words } = context.scanned;
  const { ofWhole, material } = words.of(MATERIAL_WORDS);
  const named = labelWords(name, words);
  const things = named.filter((word) => !material.test(word));
  if (things.length > 0 && sharedWords(things, labelWords(one.clause, words)) === things.length) return true;
  return named.length > 0 && named.every((word) => ofWhole.test(word)) && !isAside(referentOf(context, one));
}
