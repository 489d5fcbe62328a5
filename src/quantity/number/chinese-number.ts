/** A number in Chinese numerals and the offset where it ends. */
export interface ChineseNumber {
  value: number;
  end: number;
}

const DIGITS = new Map(
  [...'零一二三四五六七八九']
    .map((char, i): [string, number] => [char, i])
    .concat(
      [...'〇壹贰叁肆伍陆柒捌玖'].map((char, i): [string, number] => [char, i]),
      [
        ['两', 2],
        ['兩', 2],
      ],
    ),
);
const TENS = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const MYRIADS = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);
const LONGEST_NUMERAL = 20;

function isNumeral(char: string): boolean {
  return DIGITS.has(char) || TENS.has(char) || MYRIADS.has(char);
}

/** Whether a Chinese number can start with this code unit. Bare 百 千 万 are words ("百元机"), not numbers. */
export function startsChineseNumber(code: number): boolean {
  return STARTS.has(code);
}
const STARTS = new Set([...DIGITS.keys(), '十', '拾', '半'].map((char) => char.charCodeAt(0)));

/** Returns where the run of numerals at `at` ends. */
export function numeralsEnd(text: string, at: number): number {
  let end = at;
  while (isNumeral(text.charAt(end))) end++;
  return end === at && text[at] === '半' ? at + 1 : end;
}

/**
 * Reads 一百九十九, 两千, 十二, 三万五, 二〇二六, 半 (0.5) at `at`. Returns null where no number is meant: two bare digits
 * in a row (三五天) mean "a few".
 */
export function readChineseNumber(text: string, at: number): ChineseNumber | null {
  if (text[at] === '半') return { value: 0.5, end: at + 1 };
  if (!startsChineseNumber(text.charCodeAt(at))) return null;
  const end = numeralsEnd(text, at);
  if (end - at > LONGEST_NUMERAL) return null;
  const chars = [...text.slice(at, end)];
  if (chars.every((char) => DIGITS.has(char))) {
    if (chars.length === 2 && !/[零〇]/.test(chars.join(''))) return null;
    return { value: Number(chars.map((char) => DIGITS.get(char)).join('')), end };
  }
  const read = evaluate(chars);
  return read === null ? null : { value: read.value, end: at + read.used };
}

function evaluate(chars: string[]): { value: number; used: number } | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let unit = 1;
  let afterZero = false;
  let used = 0;
  for (const char of chars) {
    const value = DIGITS.get(char);
    const ten = TENS.get(char);
    const myriad = MYRIADS.get(char);
    if (value === 0) {
      if (digit >= 0) break;
      afterZero = true;
    } else if (value !== undefined) {
      if (digit >= 0) break;
      digit = value;
    } else if (ten !== undefined) {
      if (digit < 0 && (ten > 10 || section % 100 !== 0)) break;
      section += (digit < 0 ? 1 : digit) * ten;
      [digit, unit, afterZero] = [-1, ten, false];
    } else if (myriad !== undefined) {
      if (section + Math.max(digit, 0) === 0) break;
      const part = section + Math.max(digit, 0);
      // 三万亿 multiplies what came before, 一亿二千万 adds to it.
      total = total < myriad ? (total + part) * myriad : total + part * myriad;
      [section, digit, unit, afterZero] = [0, -1, myriad, false];
    }
    used++;
  }
  if (used === 0) return null;
  // 一百五 is 150, 三万五 is 35000; 一百零五 is 105.
  if (digit >= 0) section += unit >= 100 && !afterZero ? (digit * unit) / 10 : digit;
  return { value: total + section, used };
}
