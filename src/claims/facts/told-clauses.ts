// Cuts a text into lines, sentences and clauses with their places, to tell what each of them speaks of.
import { allMatches } from '../../text/match/all-matches.ts';

/** A piece of a text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The mark that ends it; empty at the end of the text. */
  readonly mark: string;
}

const LINE_END = /[\n／｜•※]/gu;
/** Cells of a line that begins with a bar are a row of a table; in other lines bars part statements. */
const BARRED_END = /[\n／｜•※|]/gu;
/** "Art. 7715" and "1.5 m" end no sentence. */
const SENTENCE_END =
  /[。！？!?](?![)）」』”"])|\.(?=\s+[\p{Lu}\p{Script=Han}"“„«»(（¿¡])|\.(?=[\p{Lu}][\p{Ll}])/gu;
const CLAUSE_END = /[,;:](?=\s)|[，；：、]|\s[–—-]\s|——|(?<=[。！？!?.][)）」』”"])\s/gu;
const TABLE_ROW = /^\s*\|/u;
const BRACKET = /[(（]([^()（）]{2,240})[)）]/gu;

/** Returns the lines of a text; marks of a list part lines too. A row of a table is one line. */
export function linesOf(text: string): Piece[] {
  return piecesOf(text, 0, text.includes('|') && !isTable(text) ? BARRED_END : LINE_END);
}

/** Whether the line is a row of a table. */
export function isTableRow({ text }: Piece): boolean {
  return TABLE_ROW.test(text);
}

export function sentencesOf({ text, start }: Piece): Piece[] {
  return piecesOf(text, start, SENTENCE_END);
}

export function clausesOf({ text, start }: Piece): Piece[] {
  return piecesOf(text, start, CLAUSE_END);
}

/** Returns what stands between brackets. */
export function bracketsOf({ text, start }: Piece): Piece[] {
  return allMatches(text, BRACKET).map(({ 1: inner = '', index }) => {
    const from = start + index + 1;
    return { text: inner, start: from, end: from + inner.length, mark: '' };
  });
}

/** Returns the piece with spaces in place of its brackets. */
export function withoutBrackets(piece: Piece): Piece {
  return { ...piece, text: piece.text.replace(BRACKET, (all) => ' '.repeat(all.length)) };
}

function isTable(text: string): boolean {
  return text.split('\n').some((line) => TABLE_ROW.test(line));
}

function piecesOf(text: string, offset: number, ends: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number, mark: string) => {
    const piece = text.slice(from, to);
    if (/[\p{L}\p{N}]/u.test(piece))
      pieces.push({ text: piece, start: offset + from, end: offset + to, mark: mark.trim() });
    from = to + mark.length;
  };
  for (const { 0: mark, index } of allMatches(text, ends)) add(index, mark);
  add(text.length, '');
  return pieces;
}
