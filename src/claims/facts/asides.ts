// Finds the asides of a listing: passages about other things than the goods at hand, such as the shop's other
// goods, another model, or a class of goods with terms of its own: "Also in the line: the 12 V driver".
import { isStatement } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { Latest } from '../../text/memory/latest.ts';
import type { WordBook } from '../words/word-book.ts';
import { ASIDE_WORDS, type AsideWords } from './aside-words.ts';
import { isSubjectOtherModel, namesOf } from './other-models.ts';
import { coloursIn } from './value-words.ts';
import {
  bracketsOf,
  clausesOf,
  isTableRow,
  linesOf,
  sentencesOf,
  withoutBrackets,
  type Piece,
} from './told-clauses.ts';
import { firstGroup } from '../../text/match/first-group.ts';

/** A passage about other things; offsets are of the block's text. */
export interface Aside {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What decides whether a clause is about other things. */
interface Reader {
  readonly words: AsideWords;
  readonly book: WordBook;
  readonly title: string;
  readonly names: string;
}

type Span = readonly [start: number, end: number];

/** Longer blocks are terms and essays. */
const LONGEST = 6000;
const SEMICOLON = /[;；]/u;
const COLON = /[:：]/u;
/** A clause with fewer letters beside the words that send elsewhere goes with the one before it. */
const FEW_LETTERS = 3;
/** What a clause begins with. */
const SUBJECT = /^(?:\p{Script=Latin}+[\s-]){0,4}\p{Script=Latin}+|^[^\p{Script=Latin}\p{P}]{1,8}/u;
/** "This one is", 这款不含: what goes before it is of others. */
const LONGEST_CONTRAST = 20;
const LETTER = /\p{L}/gu;
const KNOWN = new Latest<Listing, readonly Aside[]>();

/** Returns the asides of a listing, in order of the page. Titles have none. */
export function asidesOf(listing: Listing, book: WordBook): readonly Aside[] {
  let asides = KNOWN.get(listing);
  if (asides === undefined) {
    const title = listing.blocks.find(({ role }) => role === 'title')?.text ?? listing.name ?? '';
    const names = `${namesOf(listing)} ${listing.brand?.toLowerCase() ?? ''}`;
    const reader = { words: book.of(ASIDE_WORDS), book, title, names };
    asides = listing.blocks.flatMap(({ role, text }, block) =>
      role !== 'title' && isStatement(role) && text.length <= LONGEST
        ? linesOf(text)
            .flatMap((line) => asidesInLine(line, reader))
            .map(([start, end]) => ({ block, start, end }))
        : [],
    );
    KNOWN.set(listing, asides);
  }
  return asides;
}

function asidesInLine(line: Piece, reader: Reader): Span[] {
  if (isTableRow(line)) return isLabelOfOther(line, reader) ? [[line.start, line.end]] : [];
  const found: Span[] = [];
  let goesOn = false;
  const chosen = chosenIn(line, reader);
  for (const sentence of sentencesOf(line)) {
    found.push(...bracketsOf(sentence).flatMap((one) => bracketAside(one, sentence, reader)));
    const sent = chosen.find(([start, end]) => start < sentence.end && end > sentence.start);
    const whole: Span | undefined =
      sent === undefined ? asideIn(sentence, reader, goesOn) : [sent[0], sentence.end];
    if (whole !== undefined) found.push(whole);
    goesOn = whole !== undefined && whole[1] >= sentence.end;
  }
  return found;
}

/** Whether the first cell of a row of a table names another model. */
function isLabelOfOther({ text, start, end }: Piece, reader: Reader): boolean {
  const [cell = ''] = text.split('|').filter((one) => one.trim() !== '');
  return isOpening({ text: cell, start, end, mark: ':' }, reader);
}

/** Returns the spans that send those who want something else to other goods. */
function chosenIn({ text, start }: Piece, { words }: Reader): Span[] {
  return allMatches(text, words.choose).flatMap(({ 0: all, index }) =>
    words.own.test(all) ? [] : [[start + index, start + index + all.length] as const],
  );
}

/** A bracket that sends elsewhere goes with the clause before it: "the travel pack (its own listing)". */
function bracketAside(bracket: Piece, sentence: Piece, reader: Reader): Span[] {
  if (reader.words.elsewhere.test(bracket.text)) {
    const before = clausesOf(withoutBrackets(sentence)).filter(({ start }) => start < bracket.start);
    const { start, end } = before.at(-1) ?? bracket;
    return [[start, Math.max(end, bracket.end)]];
  }
  const own = asideIn(bracket, reader, false);
  return own === undefined ? [] : [own];
}

/** Returns the part of a sentence that is about other things. `goesOn`: so was the end of the one before it. */
function asideIn(sentence: Piece, reader: Reader, goesOn: boolean): Span | undefined {
  const { words } = reader;
  const clauses = clausesOf(withoutBrackets(sentence));
  const [first] = clauses;
  if (goesOn && first !== undefined && words.goesOn.test(first.text) && !words.own.test(first.text))
    return [first.start, endOf(clauses, 0, reader)];
  const contrast = clauses.findIndex(
    ({ text }, at) => at > 0 && text.trim().length <= LONGEST_CONTRAST && words.contrast.test(text),
  );
  if (first !== undefined && contrast > 0) return [first.start, (clauses[contrast - 1] as Piece).end];
  for (const [at, clause] of clauses.entries()) {
    const sent = words.elsewhere.exec(clause.text)?.[0];
    if (sent !== undefined) {
      const isBare = lettersIn(clause.text) - lettersIn(sent) < FEW_LETTERS;
      return [(isBare ? clauses[at - 1] : clause)?.start ?? clause.start, endOfClause(clauses, at, reader)];
    }
    if (isOpening(clause, reader)) return [clause.start, endOf(clauses, at, reader)];
  }
  return undefined;
}

/** Whether a clause turns to other things. */
function isOpening({ text, mark }: Piece, { words, book, title, names }: Reader): boolean {
  const { also, sibling, pictured, own } = words;
  const isNew = (match: RegExpExecArray | null) => {
    const name = match === null ? '' : firstGroup(match);
    return name !== '' && !names.includes(name.trim().toLowerCase());
  };
  const isOther =
    also.test(text) ||
    sibling.test(text) ||
    pictured.test(text) ||
    isNew(words.class.exec(text)) ||
    isNew(words.version.exec(text)) ||
    (COLON.test(mark) && isNew(words.versionLabel.exec(text))) ||
    isNew(words.quoted.exec(text)) ||
    isPackOfOtherColour(text, names, words, book) ||
    isSubjectOtherModel(text, title, names, book);
  return isOther && !own.test(text);
}

/** Whether the clause begins with a pack of a colour that is not on offer: "the red tin is our classic". */
function isPackOfOtherColour(clause: string, names: string, { pack }: AsideWords, book: WordBook): boolean {
  const [subject = ''] = SUBJECT.exec(clause.trimStart()) ?? [];
  if (!pack.test(subject) || pack.test(names)) return false;
  const own = coloursIn(names, book);
  return [...coloursIn(subject.toLowerCase(), book)].some((colour) => !own.has(colour));
}

/** Returns the end of what the clause at `at` begins: the sentence, or the clause before the goods at hand. */
function endOf(clauses: readonly Piece[], at: number, { words }: Pick<Reader, 'words'>): number {
  const isBack = ({ text }: Piece, before: Piece) =>
    words.own.test(text) || (SEMICOLON.test(before.mark) && !words.goesOn.test(text));
  const back = clauses.findIndex((one, n) => n > at && isBack(one, clauses[n - 1] as Piece));
  return (clauses[back === -1 ? clauses.length - 1 : back - 1] as Piece).end;
}

/** Returns the end of the clause and of those that go on about its goods. */
function endOfClause(clauses: readonly Piece[], at: number, { words }: Reader): number {
  let last = at;
  while (words.goesOn.test(clauses[last + 1]?.text ?? '') && !words.own.test(clauses[last + 1]?.text ?? ''))
    last += 1;
  return last > at ? endOf(clauses, last, { words }) : (clauses[at] as Piece).end;
}

function lettersIn(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}
