// Groups the findings of a listing by line, because a line is rewritten as a whole.
import type { Span } from '../../engine/rewrite/clause.ts';
import { addMerged } from './merged-groups.ts';
import type { StatementGroup } from './statement-groups.ts';

/** A line of a block, with its statements that have findings. */
export interface LineGroup extends Span {
  block: number;
  statements: StatementGroup[];
}

/** Groups statements by line. A statement that spans several lines joins these into one. */
export function lineGroups(
  statements: readonly StatementGroup[],
  textOf: (block: number) => string,
): LineGroup[] {
  const lines: LineGroup[] = [];
  for (const statement of statements) {
    const { block } = statement;
    const line: LineGroup = { block, ...lineAround(textOf(block), statement), statements: [statement] };
    addMerged(lines, line, (other) => {
      line.statements = [...other.statements, ...line.statements];
    });
  }
  return lines;
}

function lineAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return {
    start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
    end: next === -1 ? text.length : next,
  };
}
