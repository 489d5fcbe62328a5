// Finds the units whose spelling stands at an offset of a text.

import { isAlpha } from '../text/characters.ts';
import { readUnitTables } from './unit-table.ts';
import type { Spelling } from './units.ts';

interface UnitIndex {
  /** First characters of all spellings. */
  initials: Set<number>;
  /**
   * Spellings by their first two characters (the second is 0 where there is only one), the longest first.
   */
  byStart: Map<number, Spelling[]>;
}

let built: UnitIndex | undefined;

/** Returns the index. It is built on first use, so commands that read no quantities do not pay for it. */
function unitIndex(): UnitIndex {
  if (built !== undefined) return built;
  const index: UnitIndex = { initials: new Set(), byStart: new Map() };
  for (const spelling of readUnitTables()) {
    const { text } = spelling;
    const key = keyOf(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0);
    index.initials.add(text.charCodeAt(0));
    const filed = index.byStart.get(key);
    if (filed === undefined) index.byStart.set(key, [spelling]);
    else filed.push(spelling);
  }
  for (const filed of index.byStart.values()) filed.sort((a, b) => b.text.length - a.text.length);
  return (built = index);
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Whether a unit's spelling can start with this UTF-16 code unit. */
export function mayStartUnit(code: number): boolean {
  return unitIndex().initials.has(code);
}

/**
 * Returns the spellings that stand at `at` as whole words, the longest first; `lang` is a language
 * subtag.
 */
export function spellingsAt(text: string, at: number, lang: string | undefined): Spelling[] {
  const { byStart } = unitIndex();
  const first = text.charCodeAt(at);
  const found: Spelling[] = [];
  for (const second of [text.charCodeAt(at + 1), 0]) {
    for (const spelling of byStart.get(keyOf(first, second)) ?? []) {
      if (spelling.lang !== undefined && spelling.lang !== lang) continue;
      if (text.startsWith(spelling.text, at) && endsWord(text, at + spelling.text.length))
        found.push(spelling);
    }
  }
  return found;
}

/**
 * Whether the word ends here: a spelling of letters is not followed by a letter or digit ("3D", "2L3").
 */
function endsWord(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (!isAlpha(last)) return true;
  return !isAlpha(next) && !(next >= 0x30 && next <= 0x39) && next !== 0x5f;
}
