// Splits statements at marks that join them: "Beech lid - 2 m cord", 改善睡眠质量/缓解视力疲劳.

import { isDigit } from '../characters/char-class.ts';
import { isPhraseAt } from './phrases.ts';

/** Marks that join statements, with spaces around them or between two phrases. */
export const JOINT_MARKS = '-–—/·~+*→>';
const MARKS = `${JOINT_MARKS}〜❤♥`;
const JOINTS = new Set([...MARKS, '.', ' '].map((mark) => mark.charCodeAt(0)));
const HAS_JOINT = new RegExp(
  `[${MARKS.replace('-', '\\-')}]|\\.\\.|[\\u3040-\\u9fff] [\\u3040-\\u9fff]`,
  'u',
);
const SPACE = 0x20;

/**
 * Returns the ends of statements, also split at marks that join them. The ends themselves where there is no
 * such mark.
 */
export function splitAtJoints(text: string, statements: readonly number[]): readonly number[] {
  if (!HAS_JOINT.test(text)) return statements;
  const ends = new Set(statements);
  for (let at = 1; at < text.length - 1; at += 1) if (isJoint(text, at)) ends.add(at + 1);
  return [...ends].sort((a, b) => a - b);
}

/** Whether a mark joins two statements, unlike that of `3 - 6 years`. */
function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!JOINTS.has(code) || text.charCodeAt(at + 1) === code) return false;
  if (text.charCodeAt(at - 1) !== SPACE || text.charCodeAt(at + 1) !== SPACE)
    return isBetweenPhrases(text, at);
  return !(isDigit(text.charCodeAt(at - 2)) && isDigit(text.charCodeAt(at + 2)));
}

/** Whether the mark, which may be doubled, stands between two phrases: ——, ……. */
function isBetweenPhrases(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  let before = at - 1;
  while (text.charCodeAt(before) === code) before -= 1;
  return isPhraseAt(text, before, -1) && isPhraseAt(text, at + 1, 1);
}
