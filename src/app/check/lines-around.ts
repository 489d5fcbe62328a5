// Returns what surrounds a line, for the rewriting of the line.
import type { Line } from '../../engine/rewrite/line.ts';
import type { Block } from '../../model/listing/block.ts';
import type { LineGroup } from './line-groups.ts';

const LONGEST_NAME = 120;

/** True if the block is the product's name: a title, or the first line of a draft without one. */
export function isName(blocks: readonly Block[], block: number): boolean {
  const { role, text } = blocks[block] as Block;
  if (role === 'title') return true;
  if (block > 0 || blocks.length === 1 || blocks.some((one) => one.role === 'title')) return false;
  return !text.includes('\n') && text.length <= LONGEST_NAME && !/[。.！!？?；;]\s*$/u.test(text);
}

type LinesAround = Pick<Line, 'lineBefore' | 'lineAfter' | 'opensParagraph' | 'around'>;

/** Returns the text around a line, in its block and in others. */
export function linesAround(blocks: readonly Block[], { block, start, end }: LineGroup): LinesAround {
  const textOf = (at: number) => blocks[at]?.text ?? '';
  const [before, after] = [textOf(block).slice(0, start), textOf(block).slice(end)];
  const others = blocks.map(({ text }, at) => (at === block ? `${before}\n${after}` : text));
  return {
    lineBefore: lastLine(before) || lastLine(textOf(block - 1)),
    lineAfter: firstLine(after) || firstLine(textOf(block + 1)),
    opensParagraph: before.trim() === '' && after.trim() !== '',
    around: others.join('\n'),
  };
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';
const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';
