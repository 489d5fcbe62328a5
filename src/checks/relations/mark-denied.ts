// Compares marks and certificates that the goods have and lack: "UL listed", "not UL listed".
import { comparableText } from '../../claims/facts/comparable-text.ts';
import { wordSignBeside } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { showsSigns } from './need-cases.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** Limit of characters between a mark and its words. */
const REACH = 40;

const WORDS = declareWords('mark-denied', ({ source }) => ({
  /** Marks, which are in capitals. They are found first, the words around them after. */
  mark: new RegExp(`(?<![\\p{Script=Latin}\\d])${source('mark')}(?![\\p{Script=Latin}\\d])`, 'gu'),
  notBefore: anyCase(`(?<!\\p{Script=Latin})${source('not-before')}$`),
  notBehind: anyCase(`^${source('not-behind')}`),
  before: anyCase(`(?<!\\p{Script=Latin})${source('before')} ?$`),
  behind: anyCase(`^[- ]?${source('behind')}`),
  not: anyCase(`${source('not-before')}|${source('not-behind')}`),
}));
const DENYING = wordSignBeside(
  (of) => of(WORDS).not,
  (of) => new RegExp(of(WORDS).mark.source, 'u'),
);

interface Mark {
  name: string;
  isDenied: boolean;
  evidence: Evidence;
}

/** Fails where a mark is claimed and also denied. */
const markDenied: RelationCheck = (context) => {
  const marks = marksIn(context);
  const without = marks.filter(({ isDenied }) => isDenied);
  if (without.length === 0) return INAPPLICABLE;
  for (const left of marks.filter(({ isDenied }) => !isDenied)) {
    const right = without.find(({ name }) => name === left.name);
    if (right !== undefined) return twoTexts(left.evidence, right.evidence, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'mark-denied',
  needs: [showsSigns(DENYING)],
  same: { what: 'nature', of: 'goods', because: 'denied' },
  check: markDenied,
};

/** Returns the marks that statements claim or deny. */
function marksIn({ scanned }: CheckContext): Mark[] {
  const { mark, notBefore, notBehind, before, behind } = scanned.words.of(WORDS);
  return shortStatements(scanned.listing).flatMap(({ block, text }) =>
    allMatches(text, mark).flatMap(({ 0: found, index }): Mark[] => {
      const end = index + found.length;
      const [left, right] = [text.slice(Math.max(0, index - REACH), index), text.slice(end, end + REACH)];
      const lead = notBefore.exec(left)?.[0];
      const rest = notBehind.exec(right)?.[0];
      const isDenied = lead !== undefined || rest !== undefined;
      const told = behind.exec(right)?.[0];
      const ahead = before.exec(left)?.[0];
      if (!isDenied && told === undefined && ahead === undefined) return [];
      const from = index - (lead ?? ahead ?? '').length;
      const evidence = quoteSpan(scanned, block, from, end + (rest ?? told ?? '').length);
      return [{ name: comparableText(found), isDenied, evidence }];
    }),
  );
}
