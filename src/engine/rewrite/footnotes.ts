// Keeps footnotes together with their marks.
import { allMatches } from '../../text/match/all-matches.ts';

/** Marks of footnotes: 97 %*, ¹, ※2, †. */
const MARK = '[*＊]{1,3}|[†‡§]|[¹²³⁴-⁹]{1,2}|※\\s?\\d{0,2}|[(（\\[]\\d[)）\\]]|注\\d';
const BEHIND_WORDS = new RegExp(
  `(?<=[\\p{L}\\p{N}%％.。!！?？)）」”"])\\s?(${MARK})(?![\\p{L}\\p{N}])`,
  'gu',
);
const OPENS_A_NOTE = new RegExp(`^[\\s(（]*(${MARK})\\s?(?=\\S)`, 'u');

/** True if changing a line from `was` to `after` separates a note from its mark. */
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

/** Returns the marks at the beginnings of lines. */
function notesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => OPENS_A_NOTE.exec(line)?.[1]?.trim() ?? []);
}
