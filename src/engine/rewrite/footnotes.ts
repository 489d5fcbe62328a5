import { allMatches } from '../../text/match/all-matches.ts';

/** Marks that join a statement to its note: 97 %*, ¹, ※2, †. */
const MARK = '[*＊]{1,3}|[†‡§]|[¹²³⁴-⁹]{1,2}|※\\s?\\d{0,2}|[(（\\[]\\d[)）\\]]|注\\d';
const BEHIND_WORDS = new RegExp(
  `(?<=[\\p{L}\\p{N}%％.。!！?？)）」”"])\\s?(${MARK})(?![\\p{L}\\p{N}])`,
  'gu',
);
const OPENS_A_NOTE = new RegExp(`^[\\s(（]*(${MARK})\\s?(?=\\S)`, 'u');

/** A line `was` and is to be `after`: would a note be left without the mark that leads to it, or a mark without its note? */
export function partsNote(was: string, after: string, around: string): boolean {
  const rest = `${around}\n${after}`;
  return (
    lost(marksIn(was), marksIn(after)).some((mark) => notesIn(rest).includes(mark)) ||
    lost(notesIn(was), notesIn(after)).some((mark) => marksIn(rest).includes(mark))
  );
}

const lost = (was: readonly string[], after: readonly string[]) =>
  was.filter((mark) => !after.includes(mark));

function marksIn(text: string): string[] {
  return allMatches(text, BEHIND_WORDS).map(([, mark = '']) => mark.trim());
}

/** The marks with which lines of the text begin. */
function notesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => OPENS_A_NOTE.exec(line)?.[1]?.trim() ?? []);
}
