// Rewrites a line so that it has no findings.
import type { NoWording } from '../../model/report/suggestion.ts';
import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Change } from './candidate.ts';
import type { Span } from './clause.ts';
import { isDoubtful, keepsClaim, losesHonest } from './keeps-doubt.ts';
import { partsNote } from './footnotes.ts';
import { dependsOn, isCall, leavesDependentLine } from './depends-on.ts';
import type { Line, MendedLine } from './line.ts';
import { withHeading } from './with-heading.ts';
import { isTail } from './is-tail.ts';
import { isBalanced } from './well-formed.ts';
import { mendStatement } from './mend-statement.ts';
import type { Mended, Statement } from './statement.ts';
import { hasWord } from './word-lists.ts';

/** Removes all that is in doubt in a line, and what depends on it. The rest must make no claim. */
export function mendLine(line: Line): MendedLine {
  const { text, inDoubt, rewriting, isTitle } = line;
  const all = (refusal: NoWording) => ({ refusals: inDoubt.map(() => refusal) });
  if (inDoubt.some((one) => losesNote(one, rewriting))) return all('notWording');
  const mended = inDoubt.map(mendStatement);
  if (mended.some((one) => 'refusal' in one)) return { refusals: mended.map(refusalOf) };
  const changes = mended.flatMap((one) => ('change' in one ? [one.change] : []));
  const gone = isTitle ? [] : withCalls(line, cutWhole(inDoubt, changes));
  const left = line.others.filter((one) => !gone.includes(one));
  const calls = line.others.filter((one) => gone.includes(one));
  const change = combined(line, [...changes, ...calls.map((one) => ({ ...one, text: '' }))]);
  if (change === undefined) return all('broken');
  if (isTitle) return { change };
  if (!isBalanced(change.text, text.slice(line.start, line.end))) return all('broken');
  if (left.some((one) => isDoubtful(line, one))) return all('otherClaim');
  if (partsNote(text.slice(line.start, line.end), change.text, line.around)) return all('broken');
  if (inDoubt.some((one) => gone.includes(one.own) && losesHonest(line, one))) return all('plainLost');
  if (left.some((one) => dependsOn(text, one, left, gone, rewriting))) return all('broken');
  if (keepsClaim(line, change)) return all('otherClaim');
  if (change.text !== '') return { change };
  const whole = leavesDependentLine(line) ? undefined : withHeading(line, change);
  return whole === undefined ? all('broken') : { change: whole };
}

/** True for words such as "Results may vary": without this note, the claim beside it would be worse. */
function losesNote({ text, problems }: Statement, { notes }: Rewriting): boolean {
  return problems.some(({ start, end }) => hasWord(text.slice(start, end), notes));
}

const refusalOf = (mended: Mended): NoWording => ('refusal' in mended ? mended.refusal : 'otherFinding');

/** Returns the statements that are deleted as a whole. */
function cutWhole(inDoubt: readonly Statement[], changes: readonly Change[]): Span[] {
  return inDoubt
    .map(({ own }) => own)
    .filter((own, n) => {
      const { start, end, text } = changes[n] ?? { ...own, text: '.' };
      return text === '' && start <= own.start && end >= own.end;
    });
}

/** Adds the calls to buy beside deleted statements, and the tails behind them. */
function withCalls({ text, others, inDoubt, rewriting }: Line, cut: readonly Span[]): Span[] {
  const gone = new Set(cut);
  const inOrder = [...others, ...inDoubt.map(({ own }) => own)].sort((a, b) => a.start - b.start);
  const take = (one: Span, beside: Span | undefined) => {
    if (beside !== undefined && gone.has(beside) && others.includes(one) && isCall(text, one, rewriting))
      gone.add(one);
  };
  const isTailOf = (one: Span, before: Span | undefined) =>
    before !== undefined && gone.has(before) && isTail(text.slice(one.start, one.end), rewriting);
  inOrder.forEach((one, n) => {
    if (others.includes(one) && isTailOf(one, inOrder[n - 1])) gone.add(one);
    take(one, inOrder[n - 1]);
  });
  for (let n = inOrder.length - 2; n >= 0; n -= 1) take(inOrder[n] as Span, inOrder[n + 1]);
  return [...gone];
}

/** Combines all changes of a line; undefined where two overlap that are not both deletions. */
function combined(line: Line, changes: readonly Change[]): Change | undefined {
  const { text } = line;
  let put = '';
  let at = line.start;
  let last: Change | undefined;
  for (const one of [...changes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(one.start, at);
    if (last !== undefined && one.start < last.end && (last.text !== '' || one.text !== '')) return undefined;
    put += text.slice(at, start) + one.text;
    at = Math.max(at, Math.min(one.end, line.end));
    last = one;
  }
  put += text.slice(at, line.end);
  if (!/[\p{L}\d]/u.test(put)) return withoutLine(line);
  const isCutAtEnd = at === line.end && last?.text === '';
  return { start: line.start, end: line.end, text: isCutAtEnd ? put.trimEnd() : put };
}

/** Deletes the line with its line break. */
function withoutLine({ text, start, end }: Line): Change {
  let to = end;
  while (to < text.length && /\s/.test(text[to] as string)) to += 1;
  const from = to === text.length ? text.slice(0, start).trimEnd().length : start;
  return { start: from, end: to, text: '' };
}
