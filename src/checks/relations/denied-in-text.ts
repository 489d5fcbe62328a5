// Finds promises that a sentence denies: "dimmable" in the title, "Not dimmable." in the text.

import { rareSign } from '../../claims/words/sign.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { isOfWholeGoods } from '../evidence/referent-of.ts';
import { DENIED_IN_TABLE } from './denied-in-table-words.ts';
import { DENIED_IN_TEXT } from './denied-in-text-words.ts';
import { clausesNaming, isNameOfFeature, isSaidToBeThere } from './feature-clauses.ts';
import { showsSigns } from './need-cases.ts';
import { findInStatements, groupOf, shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const DENIED = rareSign(DENIED_IN_TEXT, ({ any }) => any);

const LETTER = /\p{L}/u;

/** Shortest name that a title without spaces may name anywhere: 老婆 in 老婆饼 is no wife. */
const SHORTEST_IN_TITLE = 3;
const UNSPACED = /\p{Script=Han}/u;

/** A feature that a sentence denies. */
interface Denied {
  name: string;
  /** A thing counts as promised only with words that say it is there. */
  isThing: boolean;
  evidence: Evidence;
}

/** Fails where a sentence denies a feature and another text promises it. */
const deniedInText: RelationCheck = (context) => {
  const denied = deniedFeatures(context);
  for (const one of denied) {
    const promise = promised(one, context);
    if (promise !== undefined) return twoTexts(promise, one.evidence, 'same-thing');
  }
  return denied.length > 0 ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'denied-in-text',
  needs: [showsSigns(DENIED)],
  same: { what: 'nature', of: 'goods', because: 'denied' },
  check: deniedInText,
};

/** Returns the features that sentences deny of the goods. */
function deniedFeatures({ scanned }: CheckContext): Denied[] {
  const { nature, thing, vague } = scanned.words.of(DENIED_IN_TEXT);
  return [nature, thing].flatMap((pattern) =>
    findInStatements(scanned, pattern, DENIED).flatMap((match): Denied[] => {
      const name = groupOf(match).trim();
      if (!isNameOfFeature(name) || vague.test(name)) return [];
      const { block, start, end } = match;
      const text = scanned.listing.blocks[block]?.text ?? '';
      const from = start + text.slice(start, end).search(LETTER);
      return [{ name, isThing: pattern === thing, evidence: quoteSpan(scanned, block, from, end) }];
    }),
  );
}

/** Returns the first clause of another sentence that promises the feature of the goods. */
function promised({ name, isThing, evidence }: Denied, context: CheckContext): Evidence | undefined {
  const { scanned } = context;
  const { listing, words } = scanned;
  const { aside } = words.of(DENIED_IN_TEXT);
  const { denied } = words.of(DENIED_IN_TABLE);
  for (const { block, role, text } of shortStatements(listing)) {
    if (role === 'policy') continue;
    for (const [start, end] of clausesNaming(name, text, words)) {
      const clause = text.slice(start, end);
      if (block === evidence.block && isOverlapping([start, end], evidence)) continue;
      if (denied.test(clause.replace(name, ' ')) || aside.test(clause) || isQuestion(text, end)) continue;
      if (!isClear(name, isThing, role === 'title', clause, context)) continue;
      if (!isOfWholeGoods(context, { block, start, end })) continue;
      return quoteSpan(scanned, block, end - clause.trimStart().length, end);
    }
  }
  return undefined;
}

/** Whether the clause promises the very thing, and does not only have its words. */
function isClear(
  name: string,
  isThing: boolean,
  isTitle: boolean,
  clause: string,
  context: CheckContext,
): boolean {
  if (context.scanned.words.of(DENIED_IN_TEXT).whose.test(name))
    return clause.toLowerCase().includes(name.toLowerCase());
  const isLong = !UNSPACED.test(name) || name.length >= SHORTEST_IN_TITLE;
  return !isThing || (isTitle && isLong) || isSaidToBeThere(name, clause, context.scanned.words);
}

function isOverlapping([start, end]: readonly [number, number], evidence: Evidence): boolean {
  return start < (evidence.end ?? 0) && (evidence.start ?? 0) < end;
}

function isQuestion(text: string, end: number): boolean {
  return /^\s*[?？]/u.test(text.slice(end, end + 3));
}
