// Joins numbers that belong together into a chain: "10 × 20 × 30 cm", "5-10 kg", "10 ± 0.5 mm".

import { digitAt, isBlank } from '../text/characters.ts';
import { readTerm, type Term } from './read-term.ts';

/** How two numbers are joined: `times` for "×" or "by", `range` for "-" or "to", `tolerance` for "±". */
export type Joint = 'times' | 'range' | 'tolerance';

/** Terms that are all joined in the same way. `joint` is null for a single term. */
export interface Chain {
  terms: Term[];
  joint: Joint | null;
  /** The sign touches only the first number, which then is a count: "2x 1m". */
  hanging: boolean;
  /** There are blanks on both sides of the sign. */
  spaced: boolean;
}

const SIDE = '(?:[HWDL]\\b\\.?|\\([HWDLhwdl]\\)|(?:high|wide|deep|long|tall)\\b)';
const JOINT = new RegExp(
  `(?:[(（]不?含[)）])?(\\s?${SIDE})?(\\s?)([x×X*✕✖＊]|by\\b|[-–—−~～〜‐]|至|到|(?:to|bis|à|a|al|até|hasta)(?!\\p{L})|±|\\+/-)(\\s?)[长宽高厚深]?`,
  'uy',
);
const MOST_TERMS = 4;

/** Returns the first term and the terms joined to it. */
export function joinTerms(text: string, first: Term, lang: string | undefined): Chain {
  const chain: Chain = { terms: [first], joint: null, hanging: false, spaced: false };
  let last = first;
  while (chain.terms.length < MOST_TERMS) {
    const found = jointAt(text, last.end);
    if (found === null || (chain.joint !== null && chain.joint !== found.joint)) break;
    const next = readTerm(text, found.next, lang, true);
    if (next === null || next.chinese !== first.chinese) break;
    chain.hanging ||= chain.joint === null && found.hanging;
    chain.spaced = found.spaced;
    chain.joint = found.joint;
    chain.terms.push(next);
    last = next;
    if (chain.joint !== 'times') break;
  }
  return chain;
}

function jointAt(
  text: string,
  at: number,
): { joint: Joint; next: number; hanging: boolean; spaced: boolean } | null {
  if (!mayJoin(text, at)) return null;
  JOINT.lastIndex = at;
  const found = JOINT.exec(text);
  if (found === null) return null;
  const [all, label, before, mark = '', after] = found;
  let next = at + all.length;
  if (/[-−.,]/.test(text.charAt(next)) && digitAt(text, next + 1) >= 0) next++;
  if (digitAt(text, next) < 0 && !/[一二两兩三四五六七八九十½¼¾]/.test(text.charAt(next) || ' ')) return null;
  if (/[a-zà]/.test(mark) && mark !== 'x' && (before === '' || after === '') && mark !== 'by') return null;
  const joint = /[x×X*✕✖＊]|by/.test(mark) ? 'times' : /[±+]/.test(mark) ? 'tolerance' : 'range';
  if (label !== undefined && joint !== 'times') return null;
  return { joint, next, hanging: before === '' && after !== '', spaced: before !== '' && after !== '' };
}

/** First characters of a joint. They rule out most offsets before the regex runs. */
const INITIALS = new Set([...'HWDLhwdltxX×*✕✖＊b-–—−~～〜‐至到àa±+(（'].map((char) => char.charCodeAt(0)));

function mayJoin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return INITIALS.has(isBlank(code) ? text.charCodeAt(at + 1) : code);
}
