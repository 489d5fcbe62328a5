// Measures the length of lines in different scripts.
/** A Han character counts as this many letters. */
const LETTERS_OF_HAN = 2.5;

/** Returns the length of a line in letters: "茶" → 2.5. */
export function lettersOf(line: string): number {
  return line.length * (/\p{Script=Han}/u.test(line) ? LETTERS_OF_HAN : 1);
}
