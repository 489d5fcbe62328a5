/**
 * The marks that lead from a claim to its footnote, as the page shows them: normalising folds ¹ and ① to 1 and
 * drops the * of `最*佳`, so they are looked for in the source.
 */
const NUMBER = '\\d{1,2}|[一二三四五六七八九]|[①-⑳❶-❿¹²³⁴-⁹]';
const MARK = [
  '[*＊※]{1,3}\\d?',
  '[†‡]{1,2}',
  '[⁰¹²³⁴-⁹]{1,2}[)）⁾]?',
  '[①-⑳⑴-⒇❶-❿➀-➓]',
  `[(（\\[【〔［]\\s?(?:[注註]|note|anm\\.)?\\s?(?:${NUMBER}|[*＊†‡]{1,3})\\s?[)）\\]】〕］]`,
  `[(（\\[【〔［][注註][)）\\]】〕］]`,
  `[注註]\\s?(?:${NUMBER})`,
].join('|');

const MARK_ANYWHERE = new RegExp(MARK, 'giu');
const MARK_HERE = new RegExp(MARK, 'iuy');
/** `1.`, `2)`: a number that numbers a footnote only where a mark asks for it. */
const PLAIN_NUMBER = /\d{1,2}(?=\s?[.)、:：）]\D)/uy;
/** Marks that stand together: ¹,² or *†. */
const BETWEEN_MARKS = /^[\s,，、]{0,2}$/;
const NUMERALS = '一二三四五六七八九';

export interface Mark {
  /** The same for ¹, ①, [1], 注1 and (1): `1`. */
  sign: string;
  start: number;
  end: number;
}

/** The first mark in `source[from..to)`, with those that stand right beside it. */
export function marksIn(source: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  const text = source.slice(from, to);
  for (const found of text.matchAll(MARK_ANYWHERE)) {
    const start = from + found.index;
    const end = start + found[0].length;
    if (isPartOfWord(source, start, end)) continue;
    const last = marks.at(-1);
    if (last !== undefined && !BETWEEN_MARKS.test(source.slice(last.end, start))) break;
    marks.push({ sign: signOf(found[0]), start, end });
  }
  return marks;
}

/** The mark that stands exactly at `at`, or a plain number with a point or bracket after it. */
export function markAt(source: string, at: number): Mark | undefined {
  for (const pattern of [MARK_HERE, PLAIN_NUMBER]) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) return { sign: signOf(found[0]), start: at, end: at + found[0].length };
  }
  return undefined;
}

/** 10*20 cm and f*n are no marks; nor is ² in m², nor 注 in 关注. */
function isPartOfWord(source: string, start: number, end: number): boolean {
  const mark = source.charAt(start);
  const before = source.slice(Math.max(0, start - 4), start);
  if (/[*＊]/.test(mark)) return /[a-z\d]$/i.test(before) && /[a-z\d]/i.test(source.charAt(end));
  if (/[注註]/.test(mark)) return /[关關专專加下投定]$/.test(before);
  return /[⁰¹²³⁴-⁹]/.test(mark) && /(?:^|[^a-z])(?:[a-z]{1,3}|\d)$/i.test(before);
}

function signOf(mark: string): string {
  const bare = mark.normalize('NFKC').replace(/[()[\]【】〔〕注註\s.]|note|anm/giu, '');
  const numeral = NUMERALS.indexOf(bare);
  if (bare.length === 1 && numeral >= 0) return String(numeral + 1);
  const filled = /^[❶-❿➀-➓]$/u.test(bare) ? filledNumber(bare) : bare;
  return filled === '' ? '注' : filled;
}

function filledNumber(mark: string): string {
  const code = mark.charCodeAt(0);
  return String(((code - 0x2776) % 10) + 1);
}
