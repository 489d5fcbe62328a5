import { digitAt, isBlank } from '../text/characters.ts';
import { readTerm, type Term } from './read-term.ts';

/** What stands between two numbers that belong together. */
export type Joint = 'times' | 'range' | 'tolerance';

/** Terms with the same joint between each two; `joint` is null for a single one. */
export interface Chain {
  terms: Term[];
  joint: Joint | null;
  /** "2x 1m": the sign hangs on the first number, which then is a count. */
  hanging: boolean;
  /** Blanks on both sides of the joint. */
  spaced: boolean;
}

const SIDE = '(?:[HWDL]\\b\\.?|\\([HWDLhwdl]\\)|(?:high|wide|deep|long|tall)\\b)';
const JOINT = new RegExp(
  `(\\s?${SIDE})?(\\s?)([x×X*✕✖＊]|by\\b|[-–—−~～〜‐]|至|到|(?:to|bis|à|a|al|até|hasta)(?!\\p{L})|±|\\+/-)(\\s?)[长宽高厚深]?`,
  'uy',
);
const MOST_TERMS = 4;

/** The first term and those joined to it. */
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
  if (digitAt(text, next) < 0 && !/[一二两三四五六七八九十½¼¾]/.test(text.charAt(next) || ' ')) return null;
  if (/[a-zà]/.test(mark) && mark !== 'x' && (before === '' || after === '') && mark !== 'by') return null;
  const joint = /[x×X*✕✖＊]|by/.test(mark) ? 'times' : /[±+]/.test(mark) ? 'tolerance' : 'range';
  if (label !== undefined && joint !== 'times') return null;
  return { joint, next, hanging: before === '' && after !== '', spaced: before !== '' && after !== '' };
}

/** By their first characters most places are ruled out before the pattern is tried. */
const INITIALS = new Set([...'HWDLhwdltxX×*✕✖＊b-–—−~～〜‐至到àa±+('].map((char) => char.charCodeAt(0)));

function mayJoin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return INITIALS.has(isBlank(code) ? text.charCodeAt(at + 1) : code);
}
