// Rewrites one statement.
import type { NoWording } from '../../model/report/suggestion.ts';
import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Change } from './candidate.ts';
import { clausesIn, endOfWords, type Clause, type Stretch } from './clause.ts';
import { cutWords } from './cut-words.ts';
import { cutStatement } from './cut-statement.ts';
import { holdsFact, holdsPrice, losesFact } from './facts-in.ts';
import { isBracketed, type Mended, type Statement } from './statement.ts';
import type { Trouble } from './trouble.ts';
import { isWellFormed } from './well-formed.ts';
import { beginsWithWord, holdsWord } from './word-lists.ts';

/** A clause and its new text; empty text for a deleted clause. */
interface Fate extends Clause {
  put: string;
  isFact: boolean;
}

/** Removes all that is in doubt from a statement: attributes, clauses, or the whole statement. */
export function mendStatement(statement: Statement): Mended {
  const { text, own, troubles, how, isTitle } = statement;
  const clauses = isTitle || !how.cutsClauses ? [wholeClause(text, own)] : clausesIn(text, own);
  const fates: Fate[] = [];
  for (const clause of clauses) {
    const fate = fateOf(statement, clause);
    if ('refusal' in fate) return fate;
    fates.push(fate);
  }
  withNeighbours(fates, how);
  const kept = fates.filter(({ put }) => put !== '');
  if (kept.some(({ isFact }) => isFact)) return partly(statement, fates);
  if (fates.some(({ put, start, end }) => put === '' && end > start)) {
    if (kept.length > 0 && fates.some(({ isFact }) => isFact)) return { refusal: 'broken' };
    return troubles.length === 0 ? { refusal: 'broken' } : cutStatement(statement);
  }
  return partly(statement, fates);
}

function wholeClause(text: string, { start, end }: Stretch): Clause {
  return { start, end: start + endOfWords(text.slice(start, end)), mark: '' };
}

function fateOf(statement: Statement, clause: Clause): Fate | { refusal: NoWording } {
  const { text, troubles, how, isTitle } = statement;
  const said = text.slice(clause.start, clause.end);
  const own = troubles.filter(({ start, end }) => start < clause.end && end > clause.start);
  const isFact = holdsFact(said, how);
  if (own.length === 0) {
    const isDoubtful = holdsWord(said, how.doubts);
    if (isDoubtful && isFact) return { refusal: 'otherClaim' };
    return { ...clause, put: isDoubtful ? '' : said, isFact };
  }
  const put = withoutWords(statement, clause, own);
  if (put !== undefined) return { ...clause, put, isFact: isTitle || holdsFact(put, how) };
  if (isTitle && !isBracketed(text, statement.own)) return { refusal: 'broken' };
  const stays = own.some(({ ways }) => !ways.includes('clause'));
  return stays || losesFact(statement, clause)
    ? { refusal: 'factsLost' }
    : { ...clause, put: '', isFact: false };
}

/** Returns the clause without the words in doubt; undefined if it does not read without them. */
function withoutWords(
  { text, how, isTitle }: Statement,
  clause: Clause,
  own: readonly Trouble[],
): string | undefined {
  const changes: Change[] = [];
  for (const trouble of own) {
    const change = cutWords(text, clause, trouble, own, how, isTitle);
    if (change === undefined) return undefined;
    changes.push(change);
  }
  const said = text.slice(clause.start, clause.end);
  const put = changed(text, clause, changes);
  if (put === undefined || !isWellFormed(put, said, how, isTitle)) return undefined;
  // A name of goods may have such a word (养生壶). The check of the new text decides whether it is a claim.
  return isTitle || !holdsWord(put, how.doubts) ? put : undefined;
}

/** Applies changes to a clause; undefined where two overlap with different texts. */
function changed(text: string, { start, end }: Stretch, changes: readonly Change[]): string | undefined {
  let put = '';
  let at = start;
  let last: Change | undefined;
  for (const one of [...changes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (last !== undefined && one.start < last.end) {
      if (one.end > last.end || one.text !== last.text) return undefined;
      continue;
    }
    put += text.slice(at, one.start) + one.text;
    at = one.end;
    last = one;
  }
  return put + text.slice(at, end);
}

/** Also deletes clauses that depend on a deleted clause or lead up to it, unless they state a fact. */
function withNeighbours(fates: Fate[], how: Rewriting): void {
  for (let again = true; again;) {
    again = false;
    fates.forEach((fate, n) => {
      if (fate.put === '' || fate.isFact) return;
      const leans = n > 0 && fates[n - 1]?.put === '' && beginsWithWord(fate.put, how.leans);
      const opens = fates[n + 1]?.put === '' && holdsWord(fate.put, how.opens);
      if (leans || opens) {
        fate.put = '';
        again = true;
      }
    });
  }
}

/** Maximum number of characters of a noun at the end of a clause: 自带的结构. */
const LONGEST_NOUN = 4;

/** True for a clause that is a bare noun, such as 自带的结构 after 永不塌陷 is deleted. */
function isBareTopic(put: string, { attributive, predicates }: Rewriting): boolean {
  if (holdsWord(put, predicates)) return false;
  return attributive.some((particle) => {
    const at = put.lastIndexOf(particle);
    const left = put.length - at - particle.length;
    return at > 0 && left > 0 && left <= LONGEST_NOUN;
  });
}

/** An ellipsis: the text after it belongs to the text before it: 萃取出……新一代产品. */
const PAUSE = /…|\.{3}/;

/** Joins the remaining clauses if each states a fact. Praise alone would be more of the same claim. */
function partly({ text, own, how, isTitle, troubles }: Statement, fates: readonly Fate[]): Mended {
  const kept = fates.filter(({ put }) => put !== '');
  const cut = kept.length < fates.length;
  const isTerm = troubles.some((one) => one.isTerm);
  const before = text.slice(own.start, own.end);
  if (cut && (PAUSE.test(before) || holdsPrice(before))) return { refusal: 'broken' };
  for (const [n, fate] of fates.entries()) {
    if (fate.put === '') continue;
    const isFirst = fates.slice(0, n).every(({ put }) => put === '');
    if (n > 0 && (isFirst || fates[n - 1]?.put === '') && beginsWithWord(fate.put, how.leans))
      return { refusal: 'broken' };
    if (fates[n + 1]?.put === '' && holdsWord(fate.put, how.opens)) return { refusal: 'broken' };
    if (fates[n + 1]?.put === '' && isBareTopic(fate.put, how)) return { refusal: 'broken' };
    if (cut && !fate.isFact) return { refusal: 'broken' };
    // 质量问题只换不退，需保持原包装: the clause after a term is its condition.
    if (isTerm && fates.slice(0, n).some(({ put }) => put === '')) return { refusal: 'broken' };
  }
  const first = fates[0];
  const last = fates.at(-1);
  if (first === undefined || last === undefined) return { refusal: 'broken' };
  const label = text.slice(own.start, first.start);
  // 不挑人：三天见效，口感清甜: the label has lost its text.
  if (cut && first.put === '' && /[:：]/.test(label)) return { refusal: 'broken' };
  const said = kept
    .map(({ put, mark }, n) => put + (n === kept.length - 1 ? '' : mark === '' ? '，' : mark))
    .join('');
  const put = label + said + text.slice(last.end, own.end);
  if (!isTitle && !isWellFormed(put, before, how)) return { refusal: 'broken' };
  return { change: { ...own, text: put } };
}
