import { CJK, charClass } from '../characters/char-class.ts';

/** Returns the width of a line in columns; an East Asian character takes two. */
export function columnsOf(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length; at += 1) columns += charClass(line.charCodeAt(at)) === CJK ? 2 : 1;
  return columns;
}
