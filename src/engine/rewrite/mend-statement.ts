// Rewrites one statement.
import type { NoWording } from '../../model/report/suggestion.ts';
import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Change } from './candidate.ts';
import { clausesIn, endOfWords, overlaps, type Clause, type Span } from './clause.ts';
import { cutWords } from './cut-words.ts';
import { cutStatement } from './cut-statement.ts';
import { hasFact, hasPrice, losesFact, soundsDoubtful } from './facts-in.ts';
import { isBracketed, type Mended, type Statement } from './statement.ts';
import type { Problem } from './problem.ts';
import { isWellFormed } from './well-formed.ts';
import { beginsWithWord, hasWord } from './word-lists.ts';

/** A clause and its new text; empty text for a deleted clause. */
interface ClauseChange extends Clause {
  put: string;
  isFact: boolean;
  /** It is scored as honest: it may stay beside a fact, but says too little to stand alone. */
  isPlain: boolean;
  /** It stays only because a review may be right, and states no fact: 吞下去也没事. */
  isDoubt?: boolean;
  /** It has no finding and is deleted all the same, such as the advice 肾病的猫按兽医说的喂. */
  losesHonest?: boolean;
}

/** Removes all that is in doubt from a statement: attributes, clauses, or the whole statement. */
export function mendStatement(statement: Statement): Mended {
  const { text, own, problems, rewriting, isTitle } = statement;
  const listed = rewriting.cutsClauses ? clausesIn(text, own) : listedClauses(text, own, problems);
  const clauses = isTitle ? [wholeClause(text, own)] : listed;
  const changes: ClauseChange[] = [];
  for (const clause of clauses) {
    const change = clauseChange(statement, clause);
    if ('refusal' in change) return change;
    changes.push(change);
  }
  withNeighbours(changes, rewriting);
  const kept = changes.filter(({ put }) => put !== '');
  if (kept.some(({ isFact }) => isFact))
    return changes.some((one) => one.losesHonest === true)
      ? { refusal: 'otherClaim' }
      : partly(statement, changes);
  if (changes.some(({ put, start, end }) => put === '' && end > start)) {
    if (kept.length > 0 && changes.some(({ isFact }) => isFact)) return { refusal: 'broken' };
    return problems.length === 0 ? { refusal: 'broken' } : cutStatement(statement);
  }
  return partly(statement, changes);
}

/** True for a clause without a claim that a model scores as honest: 自家蜂场. */
function isPlain(statement: Statement, said: string): boolean {
  return !soundsDoubtful(said, statement.rewriting) && isHonest(statement, said);
}

function isHonest({ rewriting, likenessOf }: Statement, said: string): boolean {
  return (likenessOf(said) ?? Infinity) < rewriting.likeness.goes;
}

/** A piece of a list: "120 x 180 cm", "In Nepal handgewebt", but not "die Rheuma heilt". */
const PIECE = /^[\p{Lu}\d]/u;

/**
 * Returns the clauses of a list of pieces, in a language whose clauses otherwise hang together: "In Nepal handgewebt,
 * heilt Rheuma, 120 x 180 cm". Each in doubt is in doubt as a whole. Any other statement is one clause.
 */
function listedClauses(text: string, own: Span, problems: readonly Problem[]): Clause[] {
  const clauses = clausesIn(text, own);
  const isPiece = ({ start, end }: Clause) => {
    const inside = problems.filter((one) => one.start < end && one.end > start);
    return inside.length === 0
      ? PIECE.test(text.slice(start, end))
      : inside.some((one) => one.start <= start && one.end >= end);
  };
  return clauses.length > 1 && clauses.every(isPiece) ? clauses : [wholeClause(text, own)];
}

function wholeClause(text: string, { start, end }: Span): Clause {
  return { start, end: start + endOfWords(text.slice(start, end)), mark: '' };
}

function clauseChange(statement: Statement, clause: Clause): ClauseChange | { refusal: NoWording } {
  const { text, problems, rewriting, isTitle } = statement;
  const said = text.slice(clause.start, clause.end);
  const own = problems.filter((one) => overlaps(one, clause));
  const isSpared = statement.spared.some((one) => overlaps(one, clause));
  const isFact = isSpared || hasFact(said, rewriting);
  if (own.length === 0) {
    const isDoubtful = !isSpared && soundsDoubtful(said, rewriting);
    if (isDoubtful && isFact) return { refusal: 'otherClaim' };
    return {
      ...clause,
      put: isDoubtful ? '' : said,
      isFact,
      isDoubt: isSpared && !hasFact(said, rewriting),
      isPlain: isPlain(statement, said),
      losesHonest: isDoubtful && isHonest(statement, said),
    };
  }
  const put = withoutWords(statement, clause, own);
  if (put !== undefined)
    return { ...clause, put, isFact: isTitle || hasFact(put, rewriting), isPlain: false };
  if (isTitle && !isBracketed(text, statement.own)) return { refusal: 'broken' };
  const stays = own.some(({ ways }) => !ways.includes('clause'));
  if (stays) return { refusal: 'named' };
  return losesFact(statement, clause)
    ? { refusal: 'factsLost' }
    : { ...clause, put: '', isFact: false, isPlain: false };
}

/** Returns the clause without the words in doubt; undefined if it does not read without them. */
function withoutWords(
  { text, rewriting, isTitle }: Statement,
  clause: Clause,
  own: readonly Problem[],
): string | undefined {
  const changes: Change[] = [];
  for (const problem of own) {
    const change = cutWords(text, clause, problem, own, rewriting, isTitle);
    if (change === undefined) return undefined;
    changes.push(change);
  }
  const said = text.slice(clause.start, clause.end);
  const put = changed(text, clause, changes);
  if (put === undefined || !isWellFormed(put, said, rewriting, isTitle)) return undefined;
  // A name of goods may have such a word (养生壶). The check of the new text decides whether it is a claim.
  return isTitle || !hasWord(put, rewriting.doubts) ? put : undefined;
}

/** Applies changes to a clause; undefined where two overlap with different texts. */
function changed(text: string, { start, end }: Span, changes: readonly Change[]): string | undefined {
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
function withNeighbours(changes: ClauseChange[], rewriting: Rewriting): void {
  for (let again = true; again;) {
    again = false;
    changes.forEach((change, n) => {
      if (change.put === '' || change.isFact) return;
      const leans = n > 0 && changes[n - 1]?.put === '' && beginsWithWord(change.put, rewriting.leans);
      const opens = changes[n + 1]?.put === '' && hasWord(change.put, rewriting.opens);
      if (leans || opens) {
        change.put = '';
        again = true;
      }
    });
  }
}

/** Maximum number of characters of a noun at the end of a clause: 自带的结构. */
const LONGEST_NOUN = 4;

/** True for a clause that is a bare noun, such as 自带的结构 after 永不塌陷 is deleted. */
function isBareTopic(put: string, { attributive, predicates }: Rewriting): boolean {
  if (hasWord(put, predicates)) return false;
  return attributive.some((particle) => {
    const at = put.lastIndexOf(particle);
    const left = put.length - at - particle.length;
    return at > 0 && left > 0 && left <= LONGEST_NOUN;
  });
}

/** An ellipsis: the text after it belongs to the text before it: 萃取出……新一代产品. */
const PAUSE = /…|\.{3}/;

/** Joins the remaining clauses if each states a fact. Praise alone would be more of the same claim. */
function partly(
  { text, own, rewriting, isTitle, problems }: Statement,
  changes: readonly ClauseChange[],
): Mended {
  const kept = changes.filter(({ put }) => put !== '');
  const cut = kept.length < changes.length;
  const isTerm = problems.some((one) => one.isTerm);
  const before = text.slice(own.start, own.end);
  if (cut && (PAUSE.test(before) || hasPrice(before))) return { refusal: 'broken' };
  // 绝对安全，吞下去也没事: what a review doubts is no text of its own without the claim before it.
  if (changes[0]?.put === '' && kept.every(({ isDoubt }) => isDoubt === true))
    return { refusal: 'otherClaim' };
  for (const [n, change] of changes.entries()) {
    if (change.put === '') continue;
    const isFirst = changes.slice(0, n).every(({ put }) => put === '');
    if (n > 0 && (isFirst || changes[n - 1]?.put === '') && beginsWithWord(change.put, rewriting.leans))
      return { refusal: 'broken' };
    if (changes[n + 1]?.put === '' && hasWord(change.put, rewriting.opens)) return { refusal: 'broken' };
    if (changes[n + 1]?.put === '' && isBareTopic(change.put, rewriting)) return { refusal: 'broken' };
    if (cut && !change.isFact && !change.isPlain) return { refusal: 'broken' };
    // 质量问题只换不退，需保持原包装: the clause after a term is its condition.
    if (isTerm && changes.slice(0, n).some(({ put }) => put === '')) return { refusal: 'broken' };
  }
  const first = changes[0];
  const last = changes.at(-1);
  if (first === undefined || last === undefined) return { refusal: 'broken' };
  const label = text.slice(own.start, first.start);
  // 不挑人：三天见效，口感清甜: the label has lost its text.
  if (cut && first.put === '' && /[:：]/.test(label)) return { refusal: 'broken' };
  const said = kept
    .map(({ put, mark }, n) => put + (n === kept.length - 1 ? '' : mark === '' ? '，' : mark))
    .join('');
  const put = label + said + text.slice(last.end, own.end);
  if (!isTitle && !isWellFormed(put, before, rewriting)) return { refusal: 'broken' };
  return { change: { ...own, text: put } };
}
