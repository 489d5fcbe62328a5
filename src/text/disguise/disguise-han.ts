// Generates disguised spellings of Chinese words: pinyin, separated characters, characters in parts.

import { partsOf } from '../characters/char-parts.ts';
import { plainPinyin, tonedPinyin } from './pinyin.ts';

/**
 * Marks put between all characters of a word, or (second row) at one place. `normalize` removes other
 * marks.
 */
const BETWEEN_ALL = ['/', '|', '#', '】【'];
const AT_ONE_PLACE = [' ', '.', '-', '·', '+'];
/**
 * Characters that seldom end a word. Two characters with a mark between them are one word only after
 * these: 显瘦 身高, 完美/白色 and 全新 冠军款 are honest.
 */
const SELDOM_LAST = '最第唯绝顶治疗根医包主防抗降预缓镇痊断丰壮燃祛癌肿痔失永御';
/** Syllables that are also words among Chinese characters: 抗AI is not 抗癌. */
const SPEAKING = new Set(['ai', 'a', 'e']);
/** From so many characters on, a whole word in pinyin cannot mean something else. */
const WHOLE_PINYIN = 3;

/** Returns spellings that hide a Chinese word from a filter while people can still read it. */
export function disguiseHan(word: string): string[] {
  const characters = [...word];
  return [...inDigits(word), ...inPinyin(characters), ...inParts(characters), ...parted(characters)];
}

/** Returns the word with 一 as 1 and 1 as 一, which honest texts may write too. */
export function inDigits(word: string): string[] {
  const swapped = word.replace(/[一1]/g, (one) => (one === '1' ? '一' : '1'));
  return swapped === word ? [] : [swapped];
}

/** Returns spellings with one or more characters in pinyin: zui佳, zuì佳, zui 佳, 国jiaji. */
function inPinyin(characters: readonly string[]): string[] {
  const spellings: string[] = [];
  const { length } = characters;
  for (let from = 0; from < length; from += 1) {
    const toned = tonedPinyin(characters[from] as string);
    if (toned !== undefined) spellings.push(replaced(characters, from, from + 1, toned));
    for (let to = from + 1; to <= length; to += 1) {
      if (to - from === length && length < WHOLE_PINYIN) continue;
      const syllables = characters.slice(from, to).map(plainPinyin);
      if (syllables.includes(undefined)) break;
      const joined = syllables.join('');
      if (SPEAKING.has(joined)) continue;
      spellings.push(replaced(characters, from, to, joined));
      if (to === from + 1) spellings.push(replaced(characters, from, to, joined, ' '));
      if (to - from === length) spellings.push(syllables.join(' '));
    }
  }
  return spellings;
}

/** Returns spellings with one character, or all of them, in parts: 氵台疗, 氵台疒了. */
function inParts(characters: readonly string[]): string[] {
  const spellings: string[] = [];
  characters.forEach((character, at) => {
    for (const parts of partsOf(character)) spellings.push(replaced(characters, at, at + 1, parts));
  });
  if (spellings.length > 1) spellings.push(characters.map((one) => partsOf(one)[0] ?? one).join(''));
  return spellings;
}

/** Returns spellings with marks or spaces inside: 国/家/级, 国家 级. */
function parted(characters: readonly string[]): string[] {
  const [first = ''] = characters;
  if (characters.length === 1 || (characters.length === 2 && !SELDOM_LAST.includes(first))) return [];
  const spellings = BETWEEN_ALL.map((mark) => characters.join(mark));
  for (let at = 1; at < characters.length; at += 1) {
    const [left, right] = [characters.slice(0, at).join(''), characters.slice(at).join('')];
    for (const mark of AT_ONE_PLACE) spellings.push(left + mark + right);
  }
  return spellings;
}

function replaced(characters: readonly string[], from: number, to: number, by: string, space = ''): string {
  const left = characters.slice(0, from).join('');
  const right = characters.slice(to).join('');
  return (left === '' ? '' : left + space) + by + (right === '' ? '' : space + right);
}
