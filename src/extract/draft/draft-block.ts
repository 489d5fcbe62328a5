import type { BlockRole } from '../../model/listing/block-roles.ts';

/** A stretch of a block's text and where it stands in the source. */
export interface DraftPiece {
  /** Offset in the block's text. */
  at: number;
  /** Offset in the source. */
  source: number;
  length: number;
}

/** A statement of a draft: a paragraph, line, list item or cell. */
export interface DraftBlock {
  role: BlockRole;
  text: string;
  pieces: DraftPiece[];
}

/** A block that is a slice of the source as it stands. */
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

/** Where in the source the character at an offset of a block's text stands. */
export function sourceOffset({ pieces }: DraftBlock, offset: number): number {
  let best = pieces[0];
  for (const piece of pieces) if (piece.at <= offset) best = piece;
  if (best === undefined) return 0;
  return best.source + Math.min(offset - best.at, best.length);
}
