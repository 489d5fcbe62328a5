// Removes lines of lists and renumbers the items that follow.

const HAN_NUMBERS = '一二三四五六七八九十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** Matches the number of an item: 1. 1) (1) １． ① 一、 but not 2.5 or 3:00. */
const NUMBERED = new RegExp(
  `^([ \\t>]{0,12}(?:\\*\\*)?[(（]?)(\\d{1,2}|[０-９]{1,2}|[${HAN_NUMBERS}]|[${CIRCLED}])((?:[.)、．）]|[:：](?!\\d))(?!\\d)|(?<=[${CIRCLED}]))`,
  'u',
);

interface Numbered {
  value: number;
  /** Format of the number; items of one list have the same. */
  look: string;
  /** The line up to its number, and after it. */
  before: string;
  after: string;
  kind: Kind;
}

interface Kind {
  parse: (digits: string) => number;
  write: (value: number) => string | undefined;
}

const signs = (all: string): Kind => ({
  parse: (digits) => [...all].indexOf(digits) + 1,
  write: (value) => [...all][value - 1],
});
const WIDE = 0xfee0;
const ARABIC: Kind = { parse: Number, write: String };
const FULL_WIDTH: Kind = {
  parse: (digits) => Number(digits.normalize('NFKC')),
  write: (value) => String(value).replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + WIDE)),
};
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^\d/, ARABIC],
  [/^[０-９]/, FULL_WIDTH],
  [new RegExp(`^[${HAN_NUMBERS}]`), signs(HAN_NUMBERS)],
  [/^./u, signs(CIRCLED)],
];

function numberedOf(line: string): Numbered | undefined {
  const found = NUMBERED.exec(line);
  if (found === null) return undefined;
  const [all, before = '', digits = '', mark = ''] = found;
  const at = KINDS.findIndex(([is]) => is.test(digits));
  const kind = KINDS[at]?.[1];
  if (kind === undefined) return undefined;
  const value = kind.parse(digits);
  return { value, look: `${before}${at}${mark}`, before, after: mark + line.slice(all.length), kind };
}

/** Whether a line begins with the number of a list item. */
export function isNumberedItem(line: string): boolean {
  return numberedOf(line) !== undefined;
}

/** Matches a line that has only list marks, numbers, table bars and spaces. */
const NOTHING_SAID = new RegExp(`^[\\s>*+#|\\d０-９${HAN_NUMBERS}${CIRCLED}.()（）、．:：-]*$`, 'u');

/**
 * Replaces a span of a text. A line of which only a list mark remains is removed, and the next numbers
 * move up.
 */
export function replaceSpan(text: string, start: number, end: number, put: string): string {
  if (put !== '') return text.slice(0, start) + put + text.slice(end);
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', Math.max(start, end - 1));
  const to = next === -1 ? text.length : next + 1;
  const rest = text.slice(from, start) + text.slice(end, Math.max(to, end));
  if (!NOTHING_SAID.test(rest)) return text.slice(0, start) + text.slice(end);
  const upTo = Math.max(to, end);
  return text.slice(0, from) + renumbered(text.slice(from, upTo), text.slice(upTo));
}

/** Limit of lines between two items of one list. */
const LONGEST_ITEM = 6;

/** Returns the lines after removed ones, with the next items of the list renumbered. */
function renumbered(gone: string, following: string): string {
  const items = gone.split('\n').flatMap((line) => numberedOf(line) ?? []);
  const [first] = items;
  if (first === undefined) return following;
  const by = items.filter(({ look }) => look === first.look).length;
  let wanted = first.value + by;
  let since = 0;
  const lines = following.split('\n');
  for (const [n, line] of lines.entries()) {
    const item = numberedOf(line);
    if (item?.look === first.look) {
      if (item.value !== wanted) break;
      lines[n] = item.before + (item.kind.write(wanted - by) ?? '') + item.after;
      wanted += 1;
      since = 0;
    } else if ((since += 1) > LONGEST_ITEM) break;
  }
  return lines.join('\n');
}
