// Deletes a whole statement from a text.
import { isNumberedItem } from '../../text/segment/list-items.ts';
import { clausesIn } from './clause.ts';
import { losesFact, masked } from './facts-in.ts';
import { leavesFragment } from './leaves-fragment.ts';
import { isBracketed, type Mended, type Statement } from './statement.ts';
import { hasWord, piecesOf } from './word-lists.ts';

/** A numbered item (1. or ①). Without it, the items around it would be numbered wrongly. */
const NUMBERED =
  /^[\s…]*(?:第?[\d一二三四五六七八九十]{1,3}(?:[次步天周期]\p{Script=Han}{0,2})?[:：]|第[\d一二三四五六七八九十]{1,3}[、,，]|[(（]?[\d一二三四五六七八九十]{1,2}[.、)）．]|[①-⑳])/u;

/** True for a numbered item that is all of its line. It may be deleted with its number. */
function isItem({ text, own: { start, end } }: Statement): boolean {
  const before = text.slice(0, start).split('\n').at(-1) ?? '';
  const after = text.slice(end).split('\n')[0] ?? '';
  return (before + after).trim() === '' && isNumberedItem(text.slice(start, end));
}

/** A bullet at the end of the text before an item. */
const BULLET = /[•\p{So}※*-]\uFE0F?\s*$/u;
/** An ellipsis that leads up to a statement: 专利…{抗衰老}. */
const PAUSE = /(?:…|\.{3})[….]{0,12}[。\s]{0,3}$/u;

/**
 * Deletes the whole statement and the space after it; refuses where another statement depends on it or a fact
 * would be lost.
 */
export function cutStatement(statement: Statement): Mended {
  const { text, own, problems, isTitle } = statement;
  if (problems.some(({ ways }) => !ways.includes('clause'))) return { refusal: 'named' };
  if (losesFact(statement, own)) return { refusal: 'factsLost' };
  const said = text.slice(own.start, own.end);
  if (isName(said)) return { refusal: 'named' };
  if (isMostlyPlain(statement) || losesPlain(statement)) return { refusal: 'plainLost' };
  if ((NUMBERED.test(said) && !isItem(statement)) || /\.\s\./.test(said)) return { refusal: 'broken' };
  if (!isTitle && leavesFragment(statement)) return { refusal: 'broken' };
  const head = text.slice(0, own.start).replace(BULLET, '');
  const before = head.replace(PAUSE, '').trimEnd();
  let start = PAUSE.test(head) && /(?:^|[。！？])$/u.test(before) ? before.length : head.length;
  let { end } = own;
  if (isBracketed(text, own)) [start, end] = [start - 1, end + 1];
  while (end < text.length && /[\s|｜]/.test(text[end] as string)) end += 1;
  if (end === text.length) start = before.length === 0 ? 0 : Math.min(start, before.length);
  return { change: { start, end, text: '' } };
}

/** Words in doubt that are less than one part in three do not decide what the statement is about. */
const SMALL_PART = 3;

function isMostlyPlain({ text, own, problems, rewriting }: Statement): boolean {
  const rest = masked(text, own, problems);
  const left = rest.replaceAll('¤', '').length;
  return left * SMALL_PART > rest.length * (SMALL_PART - 1) && !hasWord(rest, rewriting.doubts);
}

/** Minimum number of characters of a clause that can stand alone; a shorter one (自己查去) says nothing. */
const SHORTEST_PLAIN = 5;
/** Separates Japanese clauses. In Chinese the mark separates words of a list. */
const JAPANESE_COMMA = /(?<=[\p{Script=Hiragana}\p{Script=Katakana}])、/u;

/**
 * True if a clause without finding would be deleted that a model scores as honest: ", the can has a handle".
 */
function losesPlain({ text, own, problems, rewriting, likenessOf }: Statement): boolean {
  return clausesIn(text, own)
    .flatMap(({ start, end }) => masked(text, { start, end }, problems).split(JAPANESE_COMMA))
    .flatMap((said) => [said, ...piecesOf(said, rewriting.joins).slice(1)])
    .filter((said) => said.length >= SHORTEST_PLAIN && !said.includes('¤'))
    .filter((said) => !hasWord(said, rewriting.doubts) && !hasWord(said, rewriting.people))
    .some((said) => (likenessOf(said) ?? Infinity) < rewriting.likeness.goes);
}

/** True for words that name goods, such as "Coconut Styling Cream". Text in capitals may be anything. */
function isName(said: string): boolean {
  const words = said.match(/\p{Script=Latin}{4,}/gu) ?? [];
  return words.length > 1 && said !== said.toUpperCase() && words.every((word) => /^\p{Lu}/u.test(word));
}
