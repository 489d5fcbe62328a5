// Joins statements that belong together, so that they are rewritten together.
import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Span } from './clause.ts';
import { beginsWithWord, hasWord } from './word-lists.ts';

const PAUSE = /(?:…|\.{3,9})[\s【】]*$/u;
/** Adjacent brackets: 【再造】【重建】. */
const BRACKETS = /】\s*【/u;
const OPENS_WITH_PAUSE = /^(?:…|\.{3})/;
const LONGEST_CALL = 24;
/** Number of exclamations in a row that count as one passage: 妇科病！乳腺结节！都能治好。 */
const FEWEST_CRIES = 4;
const CRY = /^.{1,14}[!！]$/u;

/**
 * Joins statements that belong together by more than their order, from the first that sounds like a claim to
 * the last. If only a part of such a claim were deleted, the rest would still be a claim.
 */
export function passagesIn(text: string, statements: readonly Span[], rewriting: Rewriting): Span[] {
  const passages: Span[] = [];
  const cries = exclamationsIn(statements.map(({ start, end }) => text.slice(start, end)));
  for (let from = 0; from < statements.length;) {
    let to = from + 1;
    while (to < statements.length && (cries[to - 1] || hangsTogether(text, statements, to, rewriting)))
      to += 1;
    passages.push(...joinPassage(text, statements.slice(from, to), rewriting));
    from = to;
  }
  return passages;
}

function joinPassage(text: string, run: readonly Span[], rewriting: Rewriting): Span[] {
  const said = run.map(({ start, end }) => text.slice(start, end));
  const isDoubtful = (one: string) => hasWord(one, rewriting.doubts) || isCall(one, rewriting);
  const isOne = exclamationsIn(said).includes(true) && said.some(isDoubtful);
  const first = isOne ? 0 : said.findIndex(isDoubtful);
  const last = isOne ? run.length - 1 : said.findLastIndex(isDoubtful);
  const [opens, closes] = [run[first], run[last]];
  if (opens === undefined || closes === undefined || first === last) return [...run];
  const start = text[opens.start - 1] === '【' ? opens.start - 1 : opens.start;
  return [...run.slice(0, first), { start, end: closes.end }, ...run.slice(last + 1)];
}

function hangsTogether(text: string, statements: readonly Span[], at: number, rewriting: Rewriting): boolean {
  const [before, after] = [statements[at - 1], statements[at]];
  if (before === undefined || after === undefined) return false;
  const gap = text.slice(before.end, after.start);
  if (gap.includes('\n')) return false;
  const said = text.slice(before.start, before.end);
  const next = text.slice(after.start, after.end);
  if (PAUSE.test(said + gap) || OPENS_WITH_PAUSE.test(next) || isCall(next, rewriting)) return true;
  return BRACKETS.test(gap);
}

/** Returns for each statement whether it is one of several exclamations in a row. */
function exclamationsIn(said: readonly string[]): boolean[] {
  const cries = said.map((one) => CRY.test(one));
  for (let from = 0; from < cries.length; from += 1) {
    let to = from;
    while (cries[to]) to += 1;
    if (to > from && to - from < FEWEST_CRIES) cries.fill(false, from, to);
    from = Math.max(from, to);
  }
  return cries;
}

/** True for a call to buy. In "Only 1 left. Order soon!" it depends on the pressure before it. */
function isCall(said: string, { calls }: Rewriting): boolean {
  return said.length <= LONGEST_CALL && beginsWithWord(said, calls);
}
