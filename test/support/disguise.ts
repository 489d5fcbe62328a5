import SIMPLIFIED from 'opencc-js/dict/STCharacters';
import { partsOf } from '../../src/text/characters/char-parts.ts';
import { plainPinyin, tonedPinyin } from '../../src/text/disguise/pinyin.ts';

/** A way merchants hide a word, and what it makes of it; `undefined` where it does not apply. */
export type Disguises = Record<string, (word: string) => string | undefined>;

const between = (mark: string) => (word: string) => [...word].join(mark);

/** The nth character written otherwise, the rest kept. */
function nth(at: number, how: (character: string) => string | undefined, space = '') {
  return (word: string) => {
    const characters = [...word];
    const character = characters.at(at);
    const other = character === undefined ? undefined : how(character);
    if (other === undefined || other === character) return undefined;
    const index = at < 0 ? characters.length + at : at;
    const left = characters.slice(0, index).join('');
    const right = characters.slice(index + 1).join('');
    return `${left}${left === '' ? '' : space}${other}${right === '' ? '' : space}${right}`;
  };
}

function mapped(how: (character: string) => string) {
  return (word: string) => {
    const other = [...word].map(how).join('');
    return other === word ? undefined : other;
  };
}

const traditional = new Map(SIMPLIFIED.split('|').map((pair) => pair.split(' ') as [string, string]));
const LOOK_ALIKE: Record<string, string> = { 最: '蕞', 第: '苐', 国: '囯', 佳: '隹', 一: '壹', 家: '傢' };
/** 抗AI is not 抗癌. */
const pinyin = (one: string) => (one === '癌' ? undefined : plainPinyin(one));
const FULL_WIDTH = (one: string) =>
  /[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one;

/** From the plain spelling of a Chinese word. */
export const CHINESE: Disguises = {
  spaced: between(' '),
  'spaced wide': between('\u3000'),
  starred: between('*'),
  dotted: between('.'),
  'with middle dots': between('·'),
  hyphened: between('-'),
  slashed: between('/'),
  barred: between('|'),
  'with pictures': between('🔥'),
  'with stars': between('★'),
  'in brackets': between('】【'),
  'broken in one place': (word) => `${word.slice(0, 1)} ${word.slice(1)}`,
  'with zero-width characters': between('\u200b'),
  'with joiners': between('\u2060'),
  'struck through': mapped((one) => `${one}\u0336`),
  traditional: mapped((one) => traditional.get(one) ?? one),
  'with look-alikes': mapped((one) => LOOK_ALIKE[one] ?? one),
  'first in pinyin': nth(0, plainPinyin),
  'first in toned pinyin': nth(0, tonedPinyin),
  'first in pinyin and a space': nth(0, plainPinyin, ' '),
  'last in pinyin': nth(-1, pinyin),
  'last in PINYIN': nth(-1, (one) => pinyin(one)?.toUpperCase()),
  'first taken apart': nth(0, (one) => partsOf(one)[0]),
  'last taken apart': nth(-1, (one) => partsOf(one)[0]),
  'digit for 一': mapped((one) => (one === '一' ? '1' : one)),
  'circled digit': mapped((one) => (one === '一' ? '①' : one)),
  'black circled digit': mapped((one) => (one === '一' ? '❶' : one)),
  'keycap digit': mapped((one) => (one === '一' ? '1\ufe0f\u20e3' : one)),
};

export const CYRILLIC: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  i: 'і',
  x: 'х',
  y: 'у',
};
const GREEK: Record<string, string> = { o: 'ο', a: 'α', i: 'ι' };
export const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const SMALL_CAPITAL: Record<string, string> = {
  a: 'ᴀ',
  c: 'ᴄ',
  e: 'ᴇ',
  i: 'ɪ',
  l: 'ʟ',
  n: 'ɴ',
  o: 'ᴏ',
  r: 'ʀ',
  t: 'ᴛ',
  u: 'ᴜ',
};
const onlyFirst = (table: Record<string, string>) => (word: string) => {
  const at = [...word].findIndex((one) => table[one] !== undefined);
  return at < 0 ? undefined : word.slice(0, at) + (table[word.charAt(at)] ?? '') + word.slice(at + 1);
};

/** From the plain spelling of an English word. */
export const ENGLISH: Disguises = {
  spaced: (word) => (word.includes(' ') ? undefined : between(' ')(word)),
  hyphened: (word) => (word.includes(' ') ? undefined : between('-')(word)),
  dotted: (word) => (word.includes(' ') ? undefined : between('.')(word)),
  starred: (word) => (word.includes(' ') ? undefined : between('*')(word)),
  underscored: (word) => (word.includes(' ') ? undefined : between('_')(word)),
  'with zero-width characters': between('\u200b'),
  'with soft hyphens': between('\u00ad'),
  'struck through': mapped((one) => `${one}\u0336`),
  'full width': mapped(FULL_WIDTH),
  'in mathematical letters': mapped((one) =>
    /[a-z]/.test(one) ? String.fromCodePoint(0x1d400 + 26 + one.charCodeAt(0) - 0x61) : one,
  ),
  'in white on black': mapped((one) =>
    /[a-z]/.test(one) ? String.fromCodePoint(0x1f170 + one.charCodeAt(0) - 0x61) : one,
  ),
  'in CAPITALS': (word) => word.toUpperCase(),
  'one letter Cyrillic': onlyFirst(CYRILLIC),
  'all letters Cyrillic that can be': mapped((one) => CYRILLIC[one] ?? one),
  'Cyrillic capitals': mapped((one) => (CYRILLIC[one] ?? one).toUpperCase()),
  'letters Greek': mapped((one) => GREEK[one] ?? one),
  'small capitals': mapped((one) => SMALL_CAPITAL[one] ?? one),
  'one digit for a letter': onlyFirst(LEET),
  'a vowel starred out': (word) => word.replace(/(?<=[a-z])[aeiou](?=[a-z])/, '*'),
  'a dot inside': (word) => `${word.slice(0, 2)}.${word.slice(2)}`,
  accented: onlyFirst({ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' }),
};

/** Every way that applies to the word, with what it makes of it. */
export function disguisesBy(ways: Disguises, word: string): [string, string][] {
  return Object.entries(ways).flatMap(([name, make]) => {
    const spelling = make(word);
    return spelling === undefined ? [] : [[name, spelling]];
  });
}
