// Finds the signals in class names and ids, such as "price" in `productPrice-old`.
import { flat } from '../../text/memory/detach-string.ts';
import { memo } from '../../text/memory/memo.ts';
import { CLASS_PAIRS, CLASS_PARTS, CLASS_WORDS } from './class-words.ts';

/** Size of the cache: items of a list have equal classes. */
const MOST_KNOWN = 2000;
/** Maximum length of a token, in characters; longer ones are generated. */
const MAX_TOKEN = 80;

/** Prefixes of icon classes: `fa-question-circle` draws an icon and says nothing about the element. */
const ICONS: ReadonlySet<string> = new Set([
  'fa',
  'icon',
  'icons',
  'ico',
  'glyphicon',
  'svg',
  'sprite',
  'material-icon',
  'material-icons',
]);
const LONGEST_ICON = Math.max(...[...ICONS].map((name) => name.length));
const ICON_STARTS: ReadonlySet<number> = new Set([...ICONS].map((name) => name.charCodeAt(0)));

/** A word of the tables, with its signals alone and together with the next word. */
interface Word {
  text: string;
  signals: number;
  before: Map<Word, number> | undefined;
}

const WORDS = new Map<string, Word>();
const SIZE = 4096;
/** A hash table of the words by a checksum of their letters, so that names need not be sliced. */
const SLOTS: (Word[] | undefined)[] = Array.from({ length: SIZE });

for (const [text, signals] of CLASS_WORDS) wordOf(text).signals = signals;
for (const [pair, signals] of CLASS_PAIRS) {
  const border = pair.indexOf(' ');
  const first = wordOf(pair.slice(0, border));
  (first.before ??= new Map()).set(wordOf(pair.slice(border + 1)), signals);
}

function wordOf(text: string): Word {
  let word = WORDS.get(text);
  if (word === undefined) {
    WORDS.set(text, (word = { text, signals: 0, before: undefined }));
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = add(sum, text.charCodeAt(i));
    (SLOTS[sum & (SIZE - 1)] ??= []).push(word);
  }
  return word;
}

/**
 * Returns the signals of class names or ids, as bits of `signals.ts`. `productPrice-old` is read as product,
 * price, old: a sign or a capital after a small letter separates words.
 */
export function nameSignals(names: string): number {
  let signals = 0;
  let start = 0;
  while (start < names.length) {
    let end = names.indexOf(' ', start);
    if (end === -1) end = names.length;
    const length = end - start;
    if (length > 1 && length <= MAX_TOKEN && !isIcon(names, start, end))
      signals |= tokenSignals(names, start, end);
    start = end + 1;
  }
  return signals;
}

/** The same, cached, because classes repeat. */
export const classSignals = memo(MOST_KNOWN, nameSignals, flat);

function tokenSignals(names: string, from: number, to: number): number {
  let signals = 0;
  let previous: Word | undefined;
  let start = from;
  let small = false;
  let sum = 0;
  /** The checksum without the last letter, to look up plurals without their `s`. */
  let shorter = 0;
  let hasHan = false;
  for (let i = from; i <= to; i++) {
    const code = i < to ? names.charCodeAt(i) : 0;
    const capital = code >= 65 && code <= 90;
    const lower = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0xc0;
    if ((lower || capital) && !(capital && small)) {
      small = lower;
      shorter = sum;
      sum = add(sum, lowered(code));
      if (code >= 0x3400 && code <= 0x9fff) hasHan = true;
      continue;
    }
    if (i > start) {
      const word = find(names, start, i, sum);
      if (word !== undefined) {
        signals |= word.signals;
        const together = previous?.before?.get(word);
        if (together !== undefined) signals |= together;
      }
      if ((word === undefined || word.signals === 0) && (names.charCodeAt(i - 1) | 32) === 115)
        signals |= find(names, start, i - 1, shorter)?.signals ?? 0;
      previous = word;
    }
    start = capital ? i : i + 1;
    small = false;
    sum = capital ? add(0, lowered(code)) : 0;
    shorter = 0;
  }
  if (hasHan) {
    const token = names.slice(from, to);
    for (const [part, bit] of CLASS_PARTS) if (token.includes(part)) signals |= bit;
  }
  return signals;
}

function find(names: string, start: number, end: number, sum: number): Word | undefined {
  const slot = SLOTS[sum & (SIZE - 1)];
  if (slot === undefined) return undefined;
  for (const word of slot)
    if (word.text.length === end - start && matchesAt(word.text, names, start)) return word;
  return undefined;
}

function matchesAt(word: string, names: string, start: number): boolean {
  for (let i = 0; i < word.length; i++)
    if (lowered(names.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  return true;
}

function isIcon(names: string, start: number, end: number): boolean {
  if (!ICON_STARTS.has(names.charCodeAt(start) | 32)) return false;
  for (let i = start + 2; i < end && i <= start + LONGEST_ICON; i++) {
    const code = names.charCodeAt(i);
    if (code !== 45 && code !== 95) continue;
    if (ICONS.has(names.slice(start, i).toLowerCase())) return true;
  }
  return false;
}

function add(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) | 0;
}

/** Returns ASCII and Latin-1 capitals in lower case. */
function lowered(code: number): number {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code;
}
