import { isAlpha } from './chars.ts';
import { readUnitTables } from './unit-table.ts';
import type { Spelling } from './units.ts';

interface Node {
  next: Map<number, Node>;
  spellings: Spelling[];
}

const root: Node = { next: new Map(), spellings: [] };

for (const spelling of readUnitTables()) {
  let node = root;
  for (let i = 0; i < spelling.text.length; i++) {
    const code = spelling.text.charCodeAt(i);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: new Map(), spellings: [] };
      node.next.set(code, next);
    }
    node = next;
  }
  node.spellings.push(spelling);
}

/** Whether a unit's spelling can start with this code unit. */
export function mayStartUnit(code: number): boolean {
  return root.next.has(code);
}

/** The spellings that stand at `at` as whole words, the longest first. */
export function spellingsAt(text: string, at: number, lang: string | undefined): Spelling[] {
  const found: Spelling[] = [];
  let node: Node | undefined = root;
  for (let i = at; node !== undefined; i++) {
    for (const spelling of node.spellings) {
      if (spelling.lang !== undefined && spelling.lang !== lang) continue;
      if (endsWord(text, i)) found.unshift(spelling);
    }
    node = i < text.length ? node.next.get(text.charCodeAt(i)) : undefined;
  }
  return found;
}

/** Letters do not run on after a spelling of letters; after one letter no digit does ("3D", "2L3"). */
function endsWord(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (!isAlpha(last)) return true;
  return !isAlpha(next) && !(next >= 0x30 && next <= 0x39) && next !== 0x5f;
}
