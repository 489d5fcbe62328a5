// Reads characters in parts and emoji as the characters they stand for: 氵台疗 → 治疗.

import { charactersByParts } from '../characters/char-parts.ts';
import { PICTURE, characterOfPicture } from '../characters/char-pictures.ts';
import type { Rewriting } from './rewritten-text.ts';
import { allMatches } from '../match/all-matches.ts';

const PARTS = charactersByParts();
/** Matches a spelling by parts, the longest first: 疒嵒 before 疒. */
const PARTED = new RegExp([...PARTS.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** Returns the rewritings of characters in parts and of emoji: 氵台疗, 高🩸压. */
export function readParts(text: string): Rewriting[] {
  return [...found(text, PARTED, (piece) => PARTS.get(piece)), ...found(text, PICTURE, characterOfPicture)];
}

function found(text: string, pattern: RegExp, read: (piece: string) => string | undefined): Rewriting[] {
  return allMatches(text, pattern).flatMap(({ 0: piece, index }) => {
    const by = read(piece);
    return by === undefined ? [] : [{ start: index, end: index + piece.length, by }];
  });
}
