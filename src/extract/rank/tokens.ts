// Features from class names and from the words of labels.
import { flat } from '../../text/memory/detach-string.ts';
import { memo } from '../../text/memory/memo.ts';
import type { PageElement } from '../html/page.ts';

const NAMED = [
  'class',
  'id',
  'itemprop',
  'data-testid',
  'data-test',
  'data-qa',
  'data-hook',
  'data-role',
] as const;
const LEVELS = 3;
const MOST = 24;
const WORD = /[a-z]{3,15}/g;

/** Cached, because the same classes occur many times. */
const wordsOf = memo(
  1000,
  (names): readonly string[] =>
    names
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(WORD) ?? [],
  flat,
);

/** Returns the words in class and id of an element and its ancestors: "is:price", "inside:product". */
export function tokensOf(element: PageElement): string[] {
  const found = new Set<string>();
  let up: PageElement | null = element;
  for (let level = 0; up && level < LEVELS && found.size < MOST; level++, up = up.parentElement)
    for (const name of NAMED) {
      const value = up.attribs[name];
      if (value === undefined || value === '' || value.length > 300) continue;
      for (const word of wordsOf(value)) found.add(`${level === 0 ? 'is' : 'inside'}:${word}`);
    }
  return [...found].slice(0, MOST);
}

/**
 * Returns the words of a label and its runs of three letters: "price", "prix" and "preis" have some in
 * common.
 */
export function gramsOf(label: string): string[] {
  const text = label
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  const found = new Set<string>();
  for (const word of text.split(' ').slice(-3)) if (word !== '') found.add(`label:${word}`);
  const padded = ` ${text.slice(-20)} `;
  const length = /[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? 2 : 3;
  for (let i = 0; i + length <= padded.length; i++) found.add(`gram:${padded.slice(i, i + length)}`);
  const sign = /[:：#]\s*$/.exec(label);
  if (sign) found.add('label-ends:sign');
  return [...found];
}
