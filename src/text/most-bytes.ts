/** The most that one UTF-16 code unit takes in UTF-8. */
const WIDEST = 3;

/** How many bytes a text may take in UTF-8. */
export function mostBytes(text: string): number {
  return text.length * WIDEST;
}
