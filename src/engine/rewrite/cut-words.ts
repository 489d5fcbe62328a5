// Deletes or replaces single words of a clause.
import type { RewriteWay, Rewriting } from '../../model/rule/rewriting.ts';
import type { Change } from './candidate.ts';
import type { Span } from './clause.ts';
import { hasFact, masked } from './facts-in.ts';
import type { Problem } from './problem.ts';
import { hasWord } from './word-lists.ts';

/**
 * Deletes words that describe what follows (全网销量第一的养生壶 → 养生壶), or replaces them by weaker ones. Undefined
 * where the clause would not read without them. In running text the words must be an attribute: at the
 * clause's start, and joined to the noun by a particle.
 */
export function cutWords(
  text: string,
  clause: Span,
  problem: Problem,
  all: readonly Problem[],
  rewriting: Rewriting,
  isTitle: boolean,
): Change | undefined {
  // A title is a list of words, each of which may be deleted: the rest still names the goods.
  const ways: readonly RewriteWay[] =
    isTitle && problem.ways.includes('clause') ? [...problem.ways, 'words'] : problem.ways;
  for (const way of ways) {
    const change =
      way === 'replace'
        ? replaced(text, clause, problem)
        : way === 'words'
          ? withoutAttribute(text, clause, problem, all, rewriting, isTitle)
          : undefined;
    if (change !== undefined) return change;
  }
  return undefined;
}

function replaced(text: string, clause: Span, { start, end, replace }: Problem): Change | undefined {
  const pairs = Object.entries(replace).sort((a, b) => b[0].length - a[0].length);
  for (const [from, to] of pairs) {
    const at = text
      .toLowerCase()
      .indexOf(from.toLowerCase(), Math.max(clause.start, start - from.length + 1));
    // A weaker adjective does not help where it describes no noun: 最佳、第一品牌.
    const isAll = at === clause.start && at + from.length === clause.end;
    if (at === -1 || at > start || at + from.length < end || at + from.length > clause.end || isAll) continue;
    return { start: at, end: at + from.length, text: to };
  }
  return undefined;
}

function withoutAttribute(
  text: string,
  clause: Span,
  words: Span,
  all: readonly Span[],
  rewriting: Rewriting,
  isTitle: boolean,
): Change | undefined {
  const after = text.slice(words.end, clause.end);
  const particle = rewriting.attributive.find((one) => after.startsWith(one));
  if (particle === undefined && !isTitle) return undefined;
  // Several words may include the noun: "natural paint".
  if (particle === undefined && /\s/.test(text.slice(words.start, words.end))) return undefined;
  const rest = after.slice(particle?.length ?? 0).trimStart();
  const next = /^[\p{L}'’-]+/u.exec(rest)?.[0].toLowerCase() ?? '';
  // 塑身聞: a single character is the rest of a word, not a name.
  if (isTitle && next.length < 2) return undefined;
  if (next === '' || rewriting.notNouns.some((one) => startsWithWord(next, one))) return undefined;
  const start = beforeWords(text, words.start, clause.start, rewriting.leading);
  // 能主动修复黏膜的药品: a verb before the words would lose its object.
  const before = text.slice(clause.start, start).trimEnd().toLowerCase();
  const isRowOfWords = isTitle && rewriting.cutsClauses;
  if (
    before !== '' &&
    !isRowOfWords &&
    !(isTitle && rewriting.takesNoun.some((one) => endsInWord(before, one)))
  )
    return undefined;
  if (hasFact(text.slice(start, clause.end - rest.length), rewriting)) return undefined;
  // 处理清仓亏本女装: the words beside it are more of the same claim.
  const end = clause.end - rest.length;
  const said = masked(text, clause, all);
  const beside = `${said.slice(0, start - clause.start).slice(-BESIDE)} ${said.slice(end - clause.start).slice(0, BESIDE)}`;
  if (isTitle && rewriting.cutsClauses && hasWord(beside, rewriting.doubts)) return undefined;
  return withCapital(text, withArticle(text, { start, end: clause.end - rest.length, text: '' }));
}

/** Number of characters beside the deleted words that are looked at. */
const BESIDE = 2;

const isLatin = (word: string) => /\p{Script=Latin}/u.test(word);
const startsWithWord = (text: string, word: string) =>
  isLatin(word) ? text === word : text.startsWith(word);
const endsInWord = (text: string, word: string) =>
  text.endsWith(word) && (!isLatin(word) || !/\p{L}/u.test(text.at(-word.length - 1) ?? ' '));

/**
 * Returns the start of the words with a verb before them: 能治疗高血压的茶. A verb of one character counts only at
 * the clause's start.
 */
function beforeWords(text: string, start: number, least: number, words: readonly string[]): number {
  const before = text.slice(least, start).trimEnd().toLowerCase();
  const word = words.find((one) => before.endsWith(one) && (one.length > 1 || before === one));
  return word === undefined ? start : beforeWords(text, least + before.length - word.length, least, words);
}

/** Corrects the article before deleted words: "an eco-friendly bottle" → "a bottle". */
function withArticle(text: string, change: Change): Change {
  const article = /(?:^|\s)(an?)\s$/i.exec(text.slice(0, change.start))?.[1];
  if (article === undefined) return change;
  const right = /^[aeiou]/i.test(text.slice(change.end)) ? 'an' : 'a';
  if (article.toLowerCase() === right) return change;
  const start = change.start - article.length - 1;
  const written = /^[A-Z]/.test(article) ? right[0]?.toUpperCase() + right.slice(1) : right;
  return { start, end: change.end, text: `${written} ` };
}

/** Gives the new first word a capital if the deleted words began with one. */
function withCapital(text: string, change: Change): Change {
  const first = text[change.end] ?? '';
  if (change.text !== '' || !/\p{Ll}/u.test(first) || !/^\p{Lu}/u.test(text.slice(change.start)))
    return change;
  return { start: change.start, end: change.end + 1, text: first.toUpperCase() };
}
