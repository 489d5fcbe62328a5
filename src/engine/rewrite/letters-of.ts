/** A Han character tells as much as this many letters. */
const LETTERS_OF_HAN = 2.5;

/** How much a line says, in letters. */
export function lettersOf(line: string): number {
  return line.length * (/\p{Script=Han}/u.test(line) ? LETTERS_OF_HAN : 1);
}
