// Compares "only for …" statements with the title and labels: "for women only", "Gender: men".
import { lazily } from '../../claims/words/lazily.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { wordSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { showsSigns } from './need-cases.ts';
import { findInStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { anyCase } from '../../text/match/any-case.ts';

const AXIS = /^axis-(?<axis>[a-z]+)-/u;
const LONGEST_VALUE = 30;
/** Limit of characters between "only" and the value. */
const REACH = 40;
/** Words between "only" and the value: "only fits the left side". */
const BETWEEN = "(?:[\\p{L}’']+ |[ldu]+[’']){0,3}";
const BETWEEN_UNSPACED = '\\p{Script=Han}{0,2}';

/** One of two values that exclude each other, such as women and men. */
interface Value {
  axis: string;
  /** Regexes: anywhere in a text; a whole label; with "only" beside it. */
  named: RegExp;
  whole: RegExp;
  only: RegExp;
}

const WORDS = declareWords('only-stated', ({ names, source, pattern }) => {
  const ONLY = {
    before: source('only-before'),
    behind: source('only-behind'),
    beforeUnspaced: source('only-before-unspaced'),
    behindUnspaced: source('only-behind-unspaced'),
  };
  return lazily({
    values: () =>
      names.flatMap((name): Value[] => {
        const axis = AXIS.exec(name)?.groups?.['axis'];
        if (axis === undefined) return [];
        const value = `(?<![\\p{Script=Latin}\\d])${source(name)}(?![\\p{Script=Latin}\\d])`;
        const only = [
          `(?<!\\p{L})${ONLY.before} ${BETWEEN}${value}`,
          `${value}(?: \\p{L}+)? ${ONLY.behind}(?!\\p{L})`,
          `${ONLY.beforeUnspaced}${BETWEEN_UNSPACED}${value}`,
          `${value}${ONLY.behindUnspaced}`,
        ].join('|');
        return [
          {
            axis,
            named: anyCase(value),
            whole: anyCase(`^${source(name)}$`),
            only: anyCase(only),
          },
        ];
      }),
    notSo: () => pattern('not-so'),
    needs: () => anyCase(`(?<!\\p{L})${source('needs')}`),
    only: () =>
      anyCase(
        `(?<!\\p{L})(?:${ONLY.before}|${ONLY.behind})(?!\\p{L})|${ONLY.beforeUnspaced}|${ONLY.behindUnspaced}`,
        'gu',
      ),
  });
});
const ONLY_SAID = wordSign(WORDS, ({ only }) => only);
/** Axes whose values count in sentences too: "needs mains power". */
const TOLD_IN_SENTENCES = new Set(['mains']);

/** Fails where goods are only for one value, but title or labels give the other. */
const onlyStated: RelationCheck = (context) => {
  const { values } = context.scanned.words.of(WORDS);
  let compared = false;
  for (const one of onlyIn(context))
    for (const value of values) {
      const match = value.only.exec(one.around);
      const rival = values.find((other) => other.axis === value.axis && other !== value);
      // "Women's left, men's right": the clause names both values.
      if (match === null || rival === undefined || rival.named.test(one.clause)) continue;
      compared = true;
      const other = labelled(context, value, rival) ?? told(context, one, value, rival);
      if (other === undefined) continue;
      const start = one.start + match.index;
      const own = quoteSpan(context.scanned, one.block, start, start + match[0].trimEnd().length);
      return twoTexts(own, other, 'same-thing');
    }
  return compared ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'only-stated',
  needs: [showsSigns(ONLY_SAID)],
  same: { what: 'nature', of: 'goods', because: 'denied' },
  check: onlyStated,
};

/** The text around an "only". */
interface Only {
  block: number;
  /** Offset where `around` begins. */
  start: number;
  around: string;
  clause: string;
}

function onlyIn({ scanned }: CheckContext): Only[] {
  const { only, notSo } = scanned.words.of(WORDS);
  return findInStatements(scanned, only, ONLY_SAID).flatMap(({ block, start, end, clause }): Only[] => {
    if (notSo.test(clause)) return [];
    const text = scanned.listing.blocks[block]?.text ?? '';
    const from = Math.max(0, start - REACH);
    return [{ block, start: from, around: text.slice(from, end + REACH), clause }];
  });
}

function labelled({ labelledValues }: CheckContext, value: Value, rival: Value): Evidence | undefined {
  const labels = labelledValues;
  if (labels.some((one) => value.whole.test(one.value.trim()))) return undefined;
  return labels.find((one) => one.value.length <= LONGEST_VALUE && rival.whole.test(one.value.trim()))
    ?.evidence;
}

/** Returns the other value from the title, or from a sentence that says what is needed. */
function told({ scanned }: CheckContext, own: Only, value: Value, rival: Value): Evidence | undefined {
  const { needs, notSo } = scanned.words.of(WORDS);
  const title = statementsOf(scanned.listing).find(({ role }) => role === 'title');
  if (title !== undefined && value.named.test(title.text)) return undefined;
  for (const { block, role, text } of statementsOf(scanned.listing)) {
    if (role === 'policy' || block === own.block) continue;
    const match = rival.named.exec(text);
    if (match === null || value.named.test(text)) continue;
    const isTold = role === 'title' || (TOLD_IN_SENTENCES.has(value.axis) && needs.test(text));
    if (isTold && !notSo.test(text))
      return quoteSpan(scanned, block, match.index, match.index + match[0].length);
  }
  return undefined;
}
