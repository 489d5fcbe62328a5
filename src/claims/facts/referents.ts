// Tells which part or version of the goods a place in a text speaks of: "Lining: 60 % cotton", "heather grey:
// 90 % cotton", "304 steel inside".
import { SENTENCE_STOP } from '../../text/segment/abbreviations.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { coloursIn, materialsIn } from './value-words.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { toldBefore, toldBehind } from './told-near.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { IN_BRACKETS } from '../../text/segment/brackets.ts';

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
  inside: pattern('inside', 'gu'),
  outside: pattern('outside', 'gu'),
  part: pattern('part', 'gu'),
  face: pattern('face'),
  anyPart: anyCase(`${source('part')}|${source('inside')}`),
  /** Words that may stand between a part and its stuff: "the lining made from". */
  made: anyCase(`^${source('made')}$`),
  /** Before a part that the goods come with: "shirt with a collar". */
  with: anyCase(`\\p{L}{3,}[ ](?:${source('with')})(?: \\p{L}{1,8})?\\s*$`),
  /** Before a part that is named together with the whole. */
  together: anyCase(`${source('together')}$`),
  /** Before a part that is the subject of its sentence: "The silicone" in "The silicone sleeve slips off". */
  determined: anyCase(`^\\P{L}*${source('determiner')} ?(?:\\p{L}+[ -]){0,2}\\p{L}*$`),
  /** Where another subject begins: "the lid is steel and the pan …". */
  otherSubject: anyCase(`[,，、;；:：]|(?<!\\p{L})${source('join')} ${source('determiner')}`),
  /** In a title, before what the goods come with. */
  comesWith: anyCase(`(?<!\\p{L})${source('comes-with')} `),
  version: pattern('version'),
  except: pattern('except'),
  onlyBehind: anyCase(`^\\s*${source('only-behind')}`),
  /** Ends what is said behind a measure: "cotton lining" in "100% cotton lining and …". */
  behind: anyCase(
    `[,，、;；.。:：()（）/|\\n\\d]|(?<!\\p{L})${source('join')}(?!\\p{L})|${source('join-unspaced')}`,
  ),
}));
type Words = ReturnType<typeof WORDS.make>;

/** How far a text is read before and behind the place. */
const BEFORE = 200;
const BEHIND = 48;
const SENTENCE_END = new RegExp(`${SENTENCE_STOP}|[。！？;；\\n•|※＊]`, 'u');
const OPEN_BRACKET = /[(（]([^()（）]*)$/u;
const LABEL = /(?:^|[,，、])\s*([^,，、:：]{1,40})[:：]([^:：]*)$/u;
const COMMA = /[,，、・]|(?<=\p{Script=Han}) +(?=\p{Script=Han})/u;
/** A piece of a list of shares: "5 % elastane" belongs with the words before it. */
const SHARE = /\d\s?[%％]/u;
const IS_SHARE_OR_EMPTY = /^\s*(?:\p{L}{0,12}\s?)?\d|^\P{L}*$/u;
/** The subject of another version is short: "the heather grey", 浅灰色为. */
const MOST_WORDS = 4;
const LONGEST_HAN = 9;
const KATAKANA = /[\p{Script=Katakana}ー]+/gu;
const WORD = /\p{Script=Latin}{3,}/gu;
const LONG_WORD = /\p{Script=Latin}{4,}/gu;
/** The end of a word that a part begins, as in "Außenwand". */
const REST_OF_WORD = /^\p{Script=Latin}*/u;
/** How far a part may stand before the measure. */
const LONGEST_GAP = 24;
const LONGEST_SUBJECT = 120;
/** What a list of parts with their stuffs is made of, and where it ends. */
const LIST_END = new RegExp(`${SENTENCE_STOP}|[。！？\\n•|]`, 'u');
const ENTRY = /[,，、;；/]/u;
const ENTRY_END = /^\s?(?:[,，、;；/.。\n]|$)/u;
const NOUN =
  /^(?:\p{Script=Latin}{3,}(?: \p{Script=Latin}{2,})?|\p{Script=Han}{2,4}|[\p{Script=Katakana}ー]{3,8})$/u;
const LONGEST_ENTRY = 40;
const NO_GOODS: Goods = { title: '', names: '' };
export const WHOLE: Referent = { kind: 'whole', name: '' };

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
  const told = toldBefore(text, start, BEFORE, SENTENCE_END);
  const following = text.slice(end, end + BEHIND);
  if (words.onlyBehind.test(following)) return { kind: 'excepted', name: following };
  const behind = following.split(words.behind, 1)[0] ?? '';
  const inner = OPEN_BRACKET.exec(told)?.[1];
  return (
    partBehind(behind, goods, words, book) ??
    // What a bracket says is of its own words, or where it has none, of those before it.
    (inner === undefined ? undefined : saidIn(inner, goods, words, book)) ??
    saidIn(told.replace(OPEN_BRACKET, ' ').replace(IN_BRACKETS, ' '), goods, words, book) ??
    subjectIn(told, goods, words) ??
    listedPart(text, [start, end], goods, words, book) ??
    ofLabel(label, goods, words, book) ??
    WHOLE
  );
}

/** Returns what the words before the place say that it is about; undefined where they say nothing. */
function saidIn(text: string, goods: Goods, words: Words, book: WordBook): Referent | undefined {
  const [, label = '', rest = text] = LABEL.exec(text) ?? [];
  return (
    exceptedIn(text, words) ??
    piecesOf(rest)
      .map((piece) => versionIn(piece, goods, words, book) ?? partBefore(piece, goods, words, book))
      .find((one) => one !== undefined) ??
    ofLabel(label, goods, words, book)
  );
}

/**
 * Returns the unknown part before a stuff in a list that gives each part its own: the insole in "upper cowhide, lining
 * cotton, insole PU". The upper is the goods.
 */
function listedPart(
  text: string,
  [start, end]: readonly [number, number],
  goods: Goods,
  words: Words,
  book: WordBook,
): Referent | undefined {
  if (!ENTRY_END.test(text.slice(end, end + 2))) return undefined;
  const told = toldBefore(text, start, BEFORE, LIST_END);
  const entries = told.split(ENTRY);
  const name = entries.pop()?.trim().toLowerCase() ?? '';
  if (!NOUN.test(name) || words.whole.test(name) || goods.names.includes(name)) return undefined;
  if (materialsIn(name, book).size > 0) return undefined;
  const others = [...entries, ...toldBehind(text, end, BEFORE, LIST_END).split(ENTRY)];
  const isOfList = others.some(
    (one) => one.length <= LONGEST_ENTRY && words.anyPart.test(one) && materialsIn(one, book).size > 0,
  );
  return isOfList ? { kind: 'part', name } : undefined;
}

/** Returns the part that is the subject of the sentence before the place: "The sleeve slips off and can go …". */
function subjectIn(told: string, { title, names }: Goods, words: Words): Referent | undefined {
  if (told.length > LONGEST_SUBJECT) return undefined;
  const head = title.split(words.comesWith, 1)[0] ?? '';
  const [part] = partsIn(told, { title: head, names }, words);
  const before = told.slice(0, part?.start);
  if (part === undefined || !words.determined.test(before) || words.together.test(before)) return undefined;
  const rest = told.slice(part.end).replace(REST_OF_WORD, '');
  const [next = ''] = rest.match(WORD) ?? [];
  // "The long-sleeve shirt" is the shirt.
  const isCompound = title.includes(next.toLowerCase()) && next !== '' && !words.anyPart.test(next);
  return isCompound || words.otherSubject.test(rest) ? undefined : part.referent;
}

/**
 * Returns the part beside a claim in a title: "table with solid oak legs". Elsewhere a part that the title names
 * is the goods.
 */
export function partInTitle(
  text: string,
  [start, end]: readonly [number, number],
  book: WordBook,
): Referent | undefined {
  const words = book.of(WORDS);
  const before = toldBefore(text, start, BEFORE, COMMA);
  const behind = toldBehind(text, end, BEHIND, words.behind);
  // "Pure cotton cushion cover" is a cover, "table with solid oak legs" a table.
  const next = words.with.test(before) ? partBehind(behind, NO_GOODS, words, book) : undefined;
  if (next !== undefined) return next;
  const part = partsIn(before, NO_GOODS, words).at(-1);
  const rest = before.slice(part?.end).replace(REST_OF_WORD, '');
  const isBeside = (rest.match(WORD) ?? []).every((one) => words.made.test(one));
  return isBeside && rest.length <= LONGEST_GAP ? part?.referent : undefined;
}

/** Whether a label names a part, or what is inside the goods. */
export function namesPart(label: string, book: WordBook): boolean {
  return book.of(WORDS).anyPart.test(label);
}

/** Returns the parts that a text names, in lower case. */
export function partsNamed(text: string, book: WordBook): Set<string> {
  return new Set(text.toLowerCase().match(book.of(WORDS).part));
}

/** Returns the words of a title that name the goods, without those for what comes with them. */
export function headOfTitle(title: string, book: WordBook): string {
  return title.split(book.of(WORDS).comesWith, 1)[0] ?? '';
}

/** Whether a part is the one that is seen as the goods: the top of a table. */
export function isFacePart(part: string, book: WordBook): boolean {
  return book.of(WORDS).face.test(part);
}

/** Whether statements about things of these kinds may differ, if the things have not the same name. */
export function areKindsApart(one: Referent['kind'], other: Referent['kind']): boolean {
  return ASIDE.has(one) || ASIDE.has(other) || (one !== other && isSide(one) && isSide(other));
}

const ASIDE: ReadonlySet<Referent['kind']> = new Set(['part', 'version', 'excepted']);

/** Whether it is a part, another version or an exception, and not the goods themselves. */
export function isAside({ kind }: Referent): boolean {
  return ASIDE.has(kind);
}

/** Whether it is the part that is seen as the goods: the cover of a sofa, the top of a table. */
export function isFace({ kind, name }: Referent, book: WordBook): boolean {
  return kind !== 'excepted' && isFacePart(name, book);
}

/** Whether the listing gives each thing its own value, so that `fact` holds for one and `other` for another. */
export function isOneOfSeveral(fact: Referent, other: Referent): boolean {
  const isItem = fact.kind === 'label' || fact.kind === 'outside';
  return isItem && other.name !== '' && fact.name !== other.name && !isAside(other);
}

function isSide(kind: Referent['kind']): boolean {
  return kind === 'inside' || kind === 'outside';
}

function ofLabel(label: string, goods: Goods, words: Words, book: WordBook): Referent | undefined {
  if (!/\p{L}/u.test(label)) return undefined;
  const found =
    exceptedIn(label, words) ??
    versionIn(label, goods, words, book) ??
    partsIn(label, goods, words).at(-1)?.referent;
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

function versionIn(
  text: string,
  { names, title }: Goods,
  { version }: Words,
  book: WordBook,
): Referent | undefined {
  const name = text.trim().toLowerCase();
  if (name === '' || !isShort(name)) return undefined;
  const word = version.exec(name)?.[0];
  const colours = coloursIn(name, book);
  if (colours.size > 0) {
    const own = coloursIn(names, book);
    if ([...colours].some((one) => own.has(one))) return undefined;
    // "A white shirt of 60 % cotton" is the shirt on offer; "the white shade of the shirt" may be none.
    const isGoods = word === undefined && longWords(name).some((one) => title.includes(one));
    return isGoods ? undefined : { kind: 'version', name };
  }
  return word === undefined || names.includes(word) ? undefined : { kind: 'version', name };
}

/** Whether the text is short enough to be the subject alone. */
function isShort(text: string): boolean {
  if (longWords(text).length > MOST_WORDS) return false;
  return !/\p{Script=Han}/u.test(text) || text.replace(KATAKANA, 'x').length <= LONGEST_HAN;
}

function longWords(text: string): string[] {
  return text.match(LONG_WORD) ?? [];
}

/**
 * Returns the last part named before the measure. No noun may stand between: "short sleeve shirt of 60 %
 * cotton" is the shirt, and so is what a shirt comes with.
 */
function partBefore(text: string, goods: Goods, words: Words, book: WordBook): Referent | undefined {
  const part = partsIn(text, goods, words).at(-1);
  if (part === undefined) return undefined;
  const rest = text.slice(part.end).replace(REST_OF_WORD, '');
  const isNoun = (one: string) => one.length > 3 || goods.title.includes(one.toLowerCase());
  const isApart = (rest.match(WORD) ?? []).some(
    (one) => isNoun(one) && materialsIn(one, book).size === 0 && !words.made.test(one),
  );
  if (isApart || rest.length > LONGEST_GAP) return undefined;
  const before = text.slice(0, part.start);
  return words.with.test(before) || words.together.test(before) ? undefined : part.referent;
}

/** Returns the part named right behind a stuff: "100% cotton lining", not "100% cotton crew neck shirt". */
function partBehind(text: string, goods: Goods, words: Words, book: WordBook): Referent | undefined {
  const [part] = partsIn(text, goods, words);
  const between = text.slice(0, part?.start).match(WORD) ?? [];
  return between.every((one) => materialsIn(one, book).size > 0) ? part?.referent : undefined;
}

interface Part {
  start: number;
  end: number;
  referent: Referent;
}

/** Returns the parts that a text names, in order. */
function partsIn(text: string, { title }: Goods, { part, inside, outside }: Words): Part[] {
  const found: Part[] = [];
  const add = (kind: Referent['kind'], pattern: RegExp) => {
    for (const { 0: match, index: start } of allMatches(text, pattern)) {
      const name = match.toLowerCase();
      if (kind !== 'part' || !title.includes(name))
        found.push({ start, end: start + match.length, referent: { kind, name } });
    }
  };
  add('part', part);
  add('inside', inside);
  add('outside', outside);
  return found.sort((a, b) => a.start - b.start);
}
