// Features for the kind of page from repeated rows.
import { contains, type PageElement } from '../html/page.ts';
import { isInSubmenu, MENU } from './elements.ts';
import { flag, scaled, type Features, type PageAnalysis } from './page-analysis.ts';

const LEAST = 3;
/** Elements that are not counted as rows. */
const NO_ROW =
  /^(?:html|body|head|option|select|br|script|style|link|meta|p|span|a|b|i|strong|em|img|input|svg|path|td|th|h[1-6])$/;

/** Elements with the same shape at the same depth. */
interface Rows {
  first: PageElement;
  members: number;
  blocks: number;
  text: number;
  linked: number;
  priced: number;
}

/** Returns the features of similar parts, adjacent or in several groups: table rows or cards of a list. */
export function rowFeatures(analysis: PageAnalysis): Features {
  const { title } = analysis.context;
  const sums = sumsOf(analysis);
  const found = [...rowsOf(analysis, sums).values()].filter(({ members }) => members >= LEAST);
  const most = (rows: Rows[]) =>
    rows.reduce<Rows | undefined>((best, one) => (best && best.text >= one.text ? best : one), undefined);
  const linked = most(found.filter((one) => one.linked * 2 >= one.members));
  const priced = most(found.filter((one) => one.priced * 2 >= one.members));
  const shown = sums.text.at(-1)!;
  const isAhead = (rows: Rows | undefined) => rows && title && rows.first.index < title.index;
  return {
    'rows: linked': scaled(linked?.members ?? 0, 60),
    'rows: share of text': shown === 0 ? 0 : Math.min(1, (linked?.text ?? 0) / shown),
    'rows: text of one': linked ? scaled(linked.text / linked.members, 400) : 0,
    'rows: blocks of one': linked ? scaled(linked.blocks / linked.members, 20) : 0,
    'rows: with prices': scaled(priced?.members ?? 0, 60),
    'rows: priced share of text': shown === 0 ? 0 : Math.min(1, (priced?.text ?? 0) / shown),
    'rows: before the title': flag(isAhead(linked) ?? false),
    'rows: priced before the title': flag(isAhead(priced) ?? false),
  };
}

/** Running totals before each block: characters, characters in links, and prices. */
interface Sums {
  text: number[];
  linked: number[];
  prices: number[];
}

function sumsOf({ context, candidates }: PageAnalysis): Sums {
  const { blocks } = context.page;
  const priced = new Uint16Array(blocks.length);
  for (const { block } of candidates) priced[block]! += 1;
  const sums: Sums = { text: [0], linked: [0], prices: [0] };
  for (const [i, { text, linked, hidden }] of blocks.entries()) {
    sums.text.push(sums.text[i]! + (hidden ? 0 : text.length));
    sums.linked.push(sums.linked[i]! + (hidden ? 0 : linked));
    sums.prices.push(sums.prices[i]! + priced[i]!);
  }
  return sums;
}

function rowsOf(
  { context: { page, title } }: PageAnalysis,
  { text, linked, prices }: Sums,
): Map<string, Rows> {
  const rows = new Map<string, Rows>();
  const shapes: string[] = [];
  const shape = (element: PageElement | null | undefined) =>
    element ? (shapes[element.index] ??= shapeOf(element)) : '';
  for (const element of page.elements) {
    const { firstBlock: from, parentElement } = element;
    const to = Math.min(element.endBlock, page.blocks.length);
    if (to - from < 2 || NO_ROW.test(element.name) || (element.inherited & MENU) !== 0) continue;
    if (contains(element, title)) continue;
    const length = text[to]! - text[from]!;
    if (length === 0 || isInSubmenu(element)) continue;
    const key = `${element.depth} ${shape(parentElement?.parentElement)}>${shape(parentElement)}>${shape(element)}`;
    const known = rows.get(key) ?? { first: element, members: 0, blocks: 0, text: 0, linked: 0, priced: 0 };
    rows.set(key, known);
    known.members += 1;
    known.blocks += to - from;
    known.text += length;
    known.linked += Number(linked[to]! > linked[from]!);
    known.priced += Number(prices[to]! > prices[from]!);
  }
  return rows;
}

function shapeOf({ name, attribs }: PageElement): string {
  const words = attribs.class ?? '';
  if (words === '') return name;
  const end = words.search(/\s/);
  return `${name}.${(end < 0 ? words : words.slice(0, end)).replace(/\d+/g, '')}`;
}
