import { isAlpha } from '../text/characters.ts';
import { readUnitTables } from './unit-table.ts';
import type { Spelling } from './units.ts';

interface UnitIndex {
  /** The first characters of all units. */
  initials: Set<number>;
  /** By the first two characters (the second 0 where there is only one), the longest first. */
  byStart: Map<number, Spelling[]>;
}

let built: UnitIndex | undefined;

/** Made when the first number is looked at: a command that reads no quantities does not pay for it. */
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

/** Whether a unit's spelling can start with this code unit. */
export function mayStartUnit(code: number): boolean {
  return unitIndex().initials.has(code);
}

/** The spellings that stand at `at` as whole words, the longest first; `lang` is a language subtag. */
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

/** Letters do not run on after a spelling of letters, nor do digits ("3D", "2L3"). */
function endsWord(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (!isAlpha(last)) return true;
  return !isAlpha(next) && !(next >= 0x30 && next <= 0x39) && next !== 0x5f;
}
