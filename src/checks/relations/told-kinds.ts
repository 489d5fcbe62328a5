// Finds kinds that the text names of the goods: "hydraulic disc brakes".

import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { toldBefore } from '../../claims/facts/told-near.ts';
import type { ScannedSentence } from '../../claims/statements/scanned-sentence.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { IN_BRACKETS } from '../../text/segment/brackets.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { goodsOf, isInTitle, referentOf } from '../evidence/referent-of.ts';
import { isOfOthers, LINE_END, REACH, SENTENCE_END } from './kind-of-others.ts';
import { KINDS, NEVER, type AxisWords } from './kind-words.ts';
import { findInSentences, type StatementMatch } from './phrases-in-statements.ts';

const LABEL_END = /^\s?[:：]/u;
const COLON = /[:：]/u;
/** What may stand around the words of a clause. */
const BULLET = /^[-–•·]\s*/u;
const END = /[.。!！;；]$/u;
/** A choice may be named in the sentence before: "On the islands it goes by post. Allow six weeks." */
const SENTENCES = 2;

/** A kind that one place names. */
export interface Named {
  kind: string;
  evidence: Evidence;
  /** Plain words that say it of the goods, or prohibit something. */
  isPlain: boolean;
  /** It is a clause of its own: ", light roast,". */
  isAlone?: boolean;
  /** A label names it whose value is yes. */
  isAffirmed?: boolean;
  /** The label of the value it stands in. */
  label?: string;
  /** The label names the axis, so that the value is of the whole goods. */
  isOfAxis?: boolean;
  value?: Evidence;
}

/** Returns the kinds that the statements name, without those of other goods, versions and choices. */
export function toldKinds({ kinds }: AxisWords, sign: number, context: CheckContext): Named[] {
  const { scanned } = context;
  // Most sentences do not speak of the axis.
  const mayHave = ({ signs }: ScannedSentence) => signs.rare.includes(sign);
  return kinds.flatMap(({ name, told, sure, alone }) => {
    const clauses =
      alone === undefined
        ? []
        : findInSentences(scanned, alone, mayHave).filter((one) => isClauseOfGoods(one, context));
    const matches = findInSentences(scanned, told, mayHave);
    const isPossible = matches.length > 0 && sure !== undefined;
    const plain = isPossible ? findInSentences(scanned, sure, mayHave) : [];
    const loose = matches.filter((one) => !clauses.some((clause) => isOverlap(one, clause)));
    return [...clauses, ...loose].flatMap((match): Named[] => {
      const isSure = plain.some((one) => isOverlap(one, match));
      const { block, start, end } = match;
      const isPlain = (name === NEVER || isSure) && !isInTitle(scanned, { block });
      if (!isOfGoods(match, name === NEVER, isPlain, context)) return [];
      const isAlone = !isPlain && !isInTitle(scanned, { block }) && isClauseOfGoods(match, context);
      return [{ kind: name, evidence: quoteSpan(scanned, block, start, end), isPlain, isAlone }];
    });
  });
}

const isOverlap = (one: StatementMatch, other: StatementMatch) =>
  one.block === other.block && one.start < other.end && other.start < one.end;

/** Whether the words are a whole clause, which can only say it of the goods: "Woven in Peru, light roast, 250 g". */
function isClauseOfGoods(match: StatementMatch, context: CheckContext): boolean {
  const { block, start, end, clause } = match;
  const own = (context.scanned.listing.blocks[block]?.text ?? '').slice(start, end);
  return clause.trim().replace(BULLET, '').replace(END, '') === own && isOfGoods(match, false, true, context);
}

/** Whether the words are of the goods, and no choice or comparison. */
function isOfGoods(
  { block, start, end, clause }: StatementMatch,
  isBan: boolean,
  isPlain: boolean,
  context: CheckContext,
): boolean {
  const { listing, words } = context.scanned;
  const { other, denied, choice } = words.of(KINDS);
  const text = listing.blocks[block]?.text ?? '';
  const own = text.slice(start, end);
  // The label of 是否可折叠：否 asks for what it names.
  if (LABEL_END.test(text.slice(end))) return false;
  const around = clause.replace(own, ' ');
  // Plain words are a sentence of their own behind a colon: "Not for everyone: it holds 5 g of lactose".
  const said = isPlain ? (clause.split(COLON).find((one) => one.includes(own)) ?? clause) : clause;
  if (other.test(around) || (!isBan && denied.test(said.replace(own, ' ').replace(IN_BRACKETS, ' '))))
    return false;
  if (isPlain && choice.test(lead(text, start, context))) return false;
  if (isPlain && !isBan && isOfOthers({ block, start, end }, context)) return false;
  if (isOfOtherGoods(text, [start, end], namesOf(listing), words)) return false;
  const { kind } = referentOf(context, { block, start, end });
  return kind !== 'version' && kind !== 'excepted' && (isBan || !isPlain || kind !== 'part');
}

/** Returns the beginning of the sentence at `start`; with the one before it, unless it names the goods itself. */
function lead(text: string, start: number, { scanned }: CheckContext): string {
  const sentences = toldBefore(text, start, REACH, LINE_END).split(SENTENCE_END);
  const own = sentences.at(-1)?.split(COLON).at(-1) ?? '';
  const name = scanned.words.of(KINDS).this.exec(own)?.[1];
  const isOfGoods = name !== undefined && goodsOf(scanned.listing).title.includes(name.toLowerCase());
  return isOfGoods ? own : sentences.slice(-SENTENCES).join(' ');
}
