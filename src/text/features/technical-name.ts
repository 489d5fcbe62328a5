// Names that programs give columns: `standard_price`, `item_name[marketplace_id=A1][language_tag=en_US]#1.value`.

/** One word or several, without a space or a capital at the beginning. */
const NAME = /^[a-z][a-z0-9]*(?:[_.#[\]=-]{1,2}[A-Za-z0-9]{1,40}){0,24}\]?$/;
const JOINED = /[_#[]/;
const FEWEST = 3;
/** What a name says of whom its value is for, where that is everybody. */
const SCOPE = /\[(?:marketplace_id|language_tag)=\w{1,40}\]|\[audience=ALL\]/g;
const NUMBER = /#\d{1,4}/g;

/** Whether all filled cells are such names, most of several words: no listing reads like that. */
export function isTechnicalRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  return (
    filled.length >= FEWEST &&
    filled.every((cell) => NAME.test(cell)) &&
    filled.filter((cell) => JOINED.test(cell)).length * 2 > filled.length
  );
}

/** Returns a name without scope, numbers and "value": `item_name`; undefined where it has none of these. */
export function plainTechnical(name: string): string | undefined {
  const plain = name
    .replace(SCOPE, '')
    .replace(NUMBER, '')
    .replace(/\.value$/, '');
  return plain === name ? undefined : plain;
}
