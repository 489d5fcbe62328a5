// Undoes disguises of a text for a second scan: 治liao, 氵台疗, 高🩸压, d3t0x.

import { LatinForHan } from './read-latin-for-han.ts';
import { readParts } from './read-parts-for-han.ts';
import { SignsForLetters } from './read-signs-for-letters.ts';
import { rewrite, type RewrittenText, type Rewriting } from './rewritten-text.ts';

const HAN = /[\u3400-\u9fff]/;
const LETTERS = /[a-z]{2}/;
const SIGN_IN_WORD = /[a-z][0-9@$!|€+]|[0-9@$!|€+][a-z]/;

/**
 * Reads a text as people read its disguised words. The result counts only where the vocabulary then finds
 * a concept. `terms` is called for the first text that looks disguised.
 */
export class SecondReading {
  private readonly rewritingsOf: (text: string) => readonly Rewriting[];

  constructor(lang: string, terms: () => readonly string[]) {
    this.rewritingsOf = lang === 'zh' ? inChinese(terms) : lang === 'en' ? inEnglish(terms) : () => NONE;
  }

  /** Returns the text without disguises; undefined where there are none. */
  of(text: string): RewrittenText | undefined {
    const rewritings = this.rewritingsOf(text);
    return rewritings.length === 0 ? undefined : rewrite(text, apart(rewritings));
  }
}

const NONE: readonly Rewriting[] = [];

function inChinese(terms: () => readonly string[]): (text: string) => readonly Rewriting[] {
  let latin: LatinForHan | undefined;
  return (text) => {
    if (!HAN.test(text)) return NONE;
    const parts = readParts(text);
    if (!LETTERS.test(text)) return parts;
    latin ??= new LatinForHan(terms());
    // Characters in parts may stand beside pinyin: 氵台liao.
    return [...parts, ...latin.rewritings(text)];
  };
}

function inEnglish(terms: () => readonly string[]): (text: string) => readonly Rewriting[] {
  const signs = new SignsForLetters(terms);
  return (text) => (SIGN_IN_WORD.test(text) ? signs.rewritings(text) : NONE);
}

/** Sorts the rewritings and keeps the first of overlapping ones. */
function apart(rewritings: readonly Rewriting[]): Rewriting[] {
  let end = 0;
  return [...rewritings]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}
