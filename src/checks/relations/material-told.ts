// Compares the one material that a title names with what plain clauses say the whole is of: "100 % polyester."

import { isAside } from '../../claims/facts/referents.ts';
import { clausesOf, sentencesOf } from '../../claims/facts/told-clauses.ts';
import { disjoint, materialsIn, withoutMaterials } from '../../claims/facts/value-words.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import type { ScannedSentence, ToldMaterial } from '../../claims/statements/scanned-sentence.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { referentOf } from '../evidence/referent-of.ts';
import { MATERIAL_WORDS } from './material-stated.ts';
import { hasField } from './need-cases.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const WORDS = declareWords('material-told', ({ source }) => ({
  /** The beginning of a clause that says what the whole is made of: "It is made of". */
  madeOf: anyCase(`^(?:${source('own')} ?)?${source('made-of')} ?`),
  /** Words beside a material that add nothing: "pure", "fabric". */
  beside: anyCase(
    `(?<!\\p{Script=Latin})${source('beside')}(?!\\p{Script=Latin})|${source('beside-unspaced')}`,
    'gu',
  ),
}));

const SHARE = /100 ?[%％]/gu;
const LONGEST = 48;
/** A down jacket is not made of down on the outside. */
const FILLING = 'down';

/** Fails where a clause that is a material alone, or "made of …", has none of the title's material. */
const materialTold: RelationCheck = (context) => {
  const { scanned } = context;
  const { listing, words } = scanned;
  const sentences = sentencesOfText(scanned);
  const alone = sentences.find(({ text }) => materialOf(text, words).alone !== undefined);
  const title = shortStatements(listing).find(({ role }) => role === 'title');
  if (alone === undefined || title === undefined) return INAPPLICABLE;
  const named = materialOfTitle(title.text, words);
  if (named === undefined) return INAPPLICABLE;
  for (const { text, start: from, block } of sentences) {
    const told = materialOf(text, words);
    if (told.alone === undefined) continue;
    const [start, end] = [from + told.alone[0], from + told.alone[1]];
    if (isAside(referentOf(context, { block, start, end }))) continue;
    // A text that names the title's material too tells of several.
    const isNamedToo = sentences.some((one) => {
      const materials = materialOf(one.text, words).named;
      return materials.size > 0 && !disjoint(materials, named);
    });
    if (isNamedToo) return PASS;
    return twoTexts(
      quoteSpan(scanned, title.block, 0, title.text.length),
      quoteSpan(scanned, block, start, end),
      'same-thing',
    );
  }
  return PASS;
};

export const relation: Relation = {
  name: 'material-told',
  needs: [hasField('name')],
  same: { what: 'material', of: 'goods', because: 'named' },
  check: materialTold,
};

interface PlacedSentence {
  text: ScannedSentence;
  start: number;
  block: number;
}

/** Returns the sentences of the merchant's statements outside of titles. */
function sentencesOfText({ listing, blocks }: ScannedListing): PlacedSentence[] {
  const found: PlacedSentence[] = [];
  for (const { role, block } of shortStatements(listing)) {
    if (role === 'title') continue;
    for (const { text, start } of blocks[block]?.parts ?? []) found.push({ text, start, block });
  }
  return found;
}

/** Returns the only material of a title that names goods of one material. */
function materialOfTitle(title: string, words: WordBook): ReadonlySet<string> | undefined {
  const named = materialsIn(title, words);
  const { otherTitle, blend } = words.of(MATERIAL_WORDS);
  const isOfOne = named.size === 1 && !named.has(FILLING) && !otherTitle.test(title) && !blend.test(title);
  return isOfOne ? named : undefined;
}

/** Shared by all sentences that name no material, because most cached ones are such. */
const NO_MATERIAL: ToldMaterial = { named: new Set(), alone: undefined };

/** Returns the materials of a sentence, which are cached with it because rows repeat sentences. */
function materialOf({ annotations, normalized: { source } }: ScannedSentence, words: WordBook): ToldMaterial {
  return (annotations.material ??= readMaterial(source, words));
}

function readMaterial(source: string, words: WordBook): ToldMaterial {
  const named = materialsIn(source, words);
  if (named.size === 0) return NO_MATERIAL;
  const clause = sentencesOf({ text: source, start: 0, end: source.length, mark: '' })
    .flatMap((sentence) => clausesOf(sentence).slice(0, 1))
    .find(({ text }) => isMaterial(text.trim(), words));
  if (clause === undefined) return { named, alone: undefined };
  const start = clause.end - clause.text.trimStart().length;
  return { named, alone: [start, start + clause.text.trim().length] };
}

/** Whether the clause is a material, with "made of" or 100 % before it at most. */
function isMaterial(clause: string, words: WordBook): boolean {
  if (clause.length > LONGEST) return false;
  const { madeOf, beside } = words.of(WORDS);
  const bare = clause
    .replace(/[.。!！]$/u, '')
    .replace(madeOf, '')
    .replace(SHARE, ' ')
    .replace(beside, ' ')
    .trim();
  return bare !== '' && withoutMaterials(bare, words).trim() === '';
}
