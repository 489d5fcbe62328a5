// Splits lists that are written in one line: "Grip * 2 arms * Colour: grey".

/** The mark before an item; not the sign in "10 * 20 cm". */
const ITEM = /(?<=^|\s)\*\s+(?=\p{L}|(?<!\d\s{0,2}\*\s{1,2})\d)/gu;
const FEWEST_ITEMS = 2;
/** A footnote's mark behind a word. Then the stars before texts are footnotes too. */
const NOTED = /[\p{L}\d%)]\*+(?=[\s,.;!]|$)/u;

/** Returns the text with each item of such a list on a line of its own. */
export function withItemsInLines(text: string): string {
  if (!text.includes('* ') || NOTED.test(text)) return text;
  if ((text.match(ITEM)?.length ?? 0) < FEWEST_ITEMS) return text;
  return text
    .split(ITEM)
    .map((item) => item.trim())
    .filter(Boolean)
    .join('\n');
}
