// Compares model and item numbers that two places name: "Model: RX-220", "the model number is RX-202".
import { wordSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { PROPERTIES, showsSigns } from './need-cases.ts';
import { groupOf, findInStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { anyCase, inBothCases } from '../../text/match/any-case.ts';

const KINDS = ['model', 'item'] as const;
const CODE =
  '(?=[A-Z\\d/-]*\\d)(?=[A-Z\\d/-]*[A-Z])[A-Z\\d](?:[A-Z\\d]|[-/](?=[A-Z\\d])){2,19}(?![\\p{Script=Latin}\\d])';
const WHOLE_CODE = new RegExp(`^${CODE}$`, 'u');

const WORDS = declareWords('code-told', ({ source, pattern }) => ({
  kinds: KINDS.map((kind) => ({
    told: new RegExp(
      `(?<!\\p{Script=Latin})${inBothCases(source(kind))}(?:\\s?${source('is')}\\s?|\\s)(${CODE})`,
      'gu',
    ),
    label: anyCase(`^${source(kind)}$`),
  })),
  otherGoods: pattern('other-goods'),
  named: anyCase(KINDS.map((kind) => source(kind)).join('|')),
}));
const NAMED = wordSign(WORDS, ({ named }) => named);

interface Code {
  code: string;
  evidence: Evidence;
}

/** Fails where one kind of number is given with different digits. */
const codeTold: RelationCheck = (context) => {
  let compared = false;
  for (const kind of context.scanned.words.of(WORDS).kinds) {
    const codes = codesOf(context, kind);
    const [first] = codes;
    if (first === undefined || codes.length < 2) continue;
    compared = true;
    const others = new Set(codes.map(({ code }) => code));
    const other = codes.find(({ code }) => code !== first.code);
    // More than two codes are a list of goods; a code of another shape may be another number.
    if (others.size !== 2 || other === undefined || !isMiswritten(first.code, other.code)) continue;
    return twoTexts(first.evidence, other.evidence, 'same-thing');
  }
  return compared ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'code-told',
  needs: [showsSigns(NAMED), PROPERTIES],
  same: { what: 'code', of: 'goods', because: 'named' },
  check: codeTold,
};

function codesOf(context: CheckContext, { told, label }: { told: RegExp; label: RegExp }): Code[] {
  const { scanned } = context;
  const { otherGoods } = scanned.words.of(WORDS);
  const inTexts = findInStatements(scanned, told, NAMED).flatMap((one): Code[] =>
    otherGoods.test(one.clause)
      ? []
      : [{ code: groupOf(one), evidence: quoteSpan(scanned, one.block, one.start, one.end) }],
  );
  const inLabels = context.labelledValues.flatMap(({ name, value, evidence }): Code[] =>
    WHOLE_CODE.test(value) && label.test(name.trim()) ? [{ code: value, evidence }] : [],
  );
  return [...inTexts, ...inLabels];
}

/** Whether two codes differ only in their digits. */
function isMiswritten(a: string, b: string): boolean {
  return a.replace(/\d/gu, '0') === b.replace(/\d/gu, '0');
}
