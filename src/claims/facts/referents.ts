// Tells which part or version of the goods a place in a text speaks of: "Lining: 60 % cotton", "heather grey:
// 90 % cotton", "304 steel inside".
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { coloursIn } from './value-words.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/**
 * What a statement is about. `excepted` is what it takes out of the rest, `label` a label of no known kind,
 * such as an item of a set.
 */
export interface Referent {
  kind: 'whole' | 'inside' | 'outside' | 'part' | 'version' | 'excepted' | 'label';
  /** The words that name it, in lower case; none where the goods are spoken of without a label. */
  name: string;
}

/** The names of the offered goods, in lower case. Parts and colours named there are the goods themselves. */
export interface Goods {
  title: string;
  /** With the values of properties, such as the colour. */
  names: string;
}

const WORDS = declareWords('referents', ({ source, pattern }) => ({
  whole: pattern('whole'),
  inside: pattern('inside', 'giu'),
  outside: pattern('outside', 'giu'),
  part: pattern('part', 'giu'),
  anyPart: new RegExp(`${source('part')}|${source('inside')}`, 'iu'),
  version: pattern('version'),
  except: pattern('except'),
  /** Ends what is said behind a measure: "cotton lining" in "100% cotton lining and …". */
  behind: new RegExp(
    `[,，、;；.。:：()（）/|\\n\\d]|(?<!\\p{L})${source('join')}(?!\\p{L})|${source('join-unspaced')}`,
    'iu',
  ),
}));
type Words = ReturnType<typeof WORDS.make>;

/** How far a text is read before and behind the place. */
const BEFORE = 200;
const BEHIND = 32;
const SENTENCE_END = /[.!?](?=\s)|[。！？;；\n•|※＊]/u;
const CLOSED_BRACKET = /[(（][^()（）]*[)）]/gu;
const OPEN_BRACKET = /[(（]([^()（）]*)$/u;
const LABEL = /(?:^|[,，、])\s*([^,，、:：]{1,40})[:：]([^:：]*)$/u;
const COMMA = /[,，、・]/u;
/** A piece of a list of shares: "5 % elastane" belongs with the words before it. */
const SHARE = /\d\s?[%％]/u;
const SHARES = /\d\s?[%％]\s?\p{Script=Latin}+/gu;
const IS_SHARE_OR_EMPTY = /^\s*(?:\p{L}{0,12}\s?)?\d|^\P{L}*$/u;
/** The subject of another version is short: "the heather grey", 浅灰色为. */
const MOST_WORDS = 4;
const LONGEST_HAN = 9;
const WHOLE: Referent = { kind: 'whole', name: '' };

/**
 * Returns what the words at `start..end` of a text are about. `label` is the name of the property of which the
 * text is the value.
 */
export function referentAt(
  text: string,
  [start, end]: readonly [number, number],
  goods: Goods,
  book: WordBook,
  label = '',
): Referent {
  const words = book.of(WORDS);
  const told =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const behind = text.slice(end, end + BEHIND).split(words.behind, 1)[0] ?? '';
  const open = OPEN_BRACKET.exec(told);
  // What a bracket says is of its own words, or where it has none, of those before it.
  const inner = open?.[1];
  const head =
    inner !== undefined && /\p{L}{2}/u.test(inner.replace(SHARES, ''))
      ? inner
      : told.replace(OPEN_BRACKET, ' ');
  const scope = head.replace(CLOSED_BRACKET, ' ');
  const [, own = '', rest = scope] = LABEL.exec(scope) ?? [];
  const named = own === '' ? label : own;
  return (
    partIn(behind, goods, words, 'first') ??
    exceptedIn(scope, words) ??
    piecesOf(rest)
      .map((piece) => versionIn(piece, goods, words, book) ?? partIn(piece, goods, words, 'last'))
      .find((one) => one !== undefined) ??
    ofLabel(named, goods, words, book)
  );
}

/** Whether a label names a part, or what is inside the goods. */
export function namesPart(label: string, book: WordBook): boolean {
  return book.of(WORDS).anyPart.test(label);
}

/** Whether two statements are about different things, so that they may differ. */
export function areApart(claim: Referent, fact: Referent): boolean {
  if (claim.kind === fact.kind && claim.name === fact.name) return false;
  return isAside(claim) || isAside(fact) || (isSide(claim) && isSide(fact) && claim.kind !== fact.kind);
}

/** Whether it is a part, another version or an exception, and not the goods themselves. */
export function isAside({ kind }: Referent): boolean {
  return kind === 'part' || kind === 'version' || kind === 'excepted';
}

/** Whether the listing gives each thing its own value, so that `fact` holds for one and `other` for another. */
export function isOneOfSeveral(fact: Referent, other: Referent): boolean {
  const isItem = fact.kind === 'label' || fact.kind === 'outside';
  return isItem && other.name !== '' && fact.name !== other.name && !isAside(other);
}

function isSide({ kind }: Referent): boolean {
  return kind === 'inside' || kind === 'outside';
}

function ofLabel(label: string, goods: Goods, words: Words, book: WordBook): Referent {
  if (!/\p{L}/u.test(label)) return WHOLE;
  const found =
    exceptedIn(label, words) ?? versionIn(label, goods, words, book) ?? partIn(label, goods, words, 'last');
  if (found !== undefined) return found;
  const name = label.trim().toLowerCase();
  // The colour or pattern on offer is the goods themselves.
  const isOffered = words.version.test(name) || coloursIn(name, book).size > 0;
  return { kind: isOffered || words.whole.test(label) ? 'whole' : 'label', name };
}

function exceptedIn(text: string, { except }: Words): Referent | undefined {
  return except.test(text) ? { kind: 'excepted', name: text.trim().toLowerCase() } : undefined;
}

/** Returns the clause before the place, and those before it while they only list shares. */
function piecesOf(text: string): string[] {
  const pieces = text.split(COMMA).reverse();
  const found: string[] = [];
  for (const piece of pieces) {
    found.push(piece);
    if (!IS_SHARE_OR_EMPTY.test(piece) && found.length > 1) break;
    const [next] = pieces.slice(found.length);
    if (!IS_SHARE_OR_EMPTY.test(piece) || next === undefined || !SHARE.test(next)) break;
  }
  return found;
}

function versionIn(text: string, { names }: Goods, { version }: Words, book: WordBook): Referent | undefined {
  const name = text.trim().toLowerCase();
  if (name === '' || name.split(/\s+/u).length > MOST_WORDS) return undefined;
  if (/\p{Script=Han}/u.test(name) && name.length > LONGEST_HAN) return undefined;
  const colours = coloursIn(name, book);
  if (colours.size > 0) {
    const own = coloursIn(names, book);
    return [...colours].some((one) => own.has(one)) ? undefined : { kind: 'version', name };
  }
  const word = version.exec(name)?.[0];
  return word === undefined || names.includes(word) ? undefined : { kind: 'version', name };
}

function partIn(
  text: string,
  { title }: Goods,
  { part, inside, outside }: Words,
  which: 'first' | 'last',
): Referent | undefined {
  const found: { at: number; referent: Referent }[] = [];
  const add = (kind: Referent['kind'], pattern: RegExp) => {
    for (const match of allMatches(text, pattern)) {
      const name = match[0].toLowerCase();
      if (kind !== 'part' || !title.includes(name)) found.push({ at: match.index, referent: { kind, name } });
    }
  };
  add('part', part);
  add('inside', inside);
  add('outside', outside);
  found.sort((a, b) => a.at - b.at);
  return (which === 'first' ? found[0] : found.at(-1))?.referent;
}
