// Blocks of a draft that is plain text or Markdown, with a map from their text to the source.
import type { BlockRole } from '../../model/listing/block-roles.ts';

/** A span of a block's text, and its offset in the source. */
export interface DraftPiece {
  /** Offset in the block's text. */
  at: number;
  /** Offset in the source. */
  source: number;
  length: number;
}

/** A block of a draft: a paragraph, line, list item or cell. */
export interface DraftBlock {
  role: BlockRole;
  text: string;
  pieces: DraftPiece[];
  /** In a table row of two cells: the first cell, which names this value. */
  label?: string;
  /** Where the block may be a head: its depth. A paragraph's first line is deeper than all headings. */
  level?: number;
}

/** Level of a first line of a paragraph or a list item, below the six headings of Markdown. */
export const PARAGRAPH_LEVEL = 7;

/** Returns a block for a slice of the source, trimmed; undefined if it is empty. */
export function sliceBlock(
  source: string,
  start: number,
  end: number,
  role: BlockRole,
): DraftBlock | undefined {
  const whole = source.slice(start, end);
  const text = whole.trim();
  if (text === '') return undefined;
  const from = start + whole.indexOf(text);
  return { role, text, pieces: [{ at: 0, source: from, length: text.length }] };
}

/** Returns the source offset of a character of a block's text. */
export function sourceOffset({ pieces }: DraftBlock, offset: number): number {
  let best = pieces[0];
  for (const piece of pieces) if (piece.at <= offset) best = piece;
  if (best === undefined) return 0;
  return best.source + Math.min(offset - best.at, best.length);
}
