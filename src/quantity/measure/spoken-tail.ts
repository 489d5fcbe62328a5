// Reads the decimals that Chinese says behind the unit: 三米六 is 3.6 m, 1米75 is 1.75 m.

/** Units after which a bare digit is a tenth of them. */
const UNITS = '米尺寸斤';
const DIGITS = '一二三四五六七八九';
/** Before the unit; in 30厘米 it is another unit. */
const NUMERAL = new RegExp(`[\\d${DIGITS}两兩十百]`, 'u');
/**
 * One or two digits with no other number or unit behind them: 1米8床, not 3米5层. What may follow names a side, the
 * goods or the next side.
 */
const TAIL = new RegExp(
  `(?:(?<han>[${DIGITS}]{1,2})|(?<figure>[1-9]\\d?))(?![\\d.,．％%]\\d?|[十百千万半两几多来])(?=$|[^\\p{L}\\d]|[的长長宽寬高深厚大床款左以为]|[x×*✕乘])`,
  'uy',
);

/** Returns the decimals at `at`, behind a unit, and where they end. */
export function spokenTail(text: string, at: number): { value: number; end: number } | null {
  if (!UNITS.includes(text.charAt(at - 1) || ' ') || !NUMERAL.test(text.charAt(at - 2))) return null;
  TAIL.lastIndex = at;
  const found = TAIL.exec(text);
  if (found === null) return null;
  const { han = '', figure } = found.groups ?? {};
  const digits = figure ?? [...han].map((one) => DIGITS.indexOf(one) + 1).join('');
  return { value: Number(`0.${digits}`), end: at + found[0].length };
}
