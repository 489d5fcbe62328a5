// Groups the findings of a listing by statement.
import { overlaps, type Span } from '../../engine/rewrite/clause.ts';
import type { Finding } from '../../model/report/finding.ts';
import { addMerged } from './merged-groups.ts';

/** A statement of a block, with its findings. */
export interface StatementGroup extends Span {
  block: number;
  findings: Finding[];
}

/** Groups findings by statement. A finding that spans several statements joins these into one. */
export function statementGroups(
  findings: readonly Finding[],
  statementsOf: (block: number) => readonly Span[],
): StatementGroup[] {
  const groups: StatementGroup[] = [];
  for (const finding of findings) {
    const { block, start, end } = finding.where;
    if (block === undefined || start === undefined || end === undefined || finding.outcome === 'error')
      continue;
    const own = statementsOf(block).filter((one) => overlaps(one, { start, end }));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) continue;
    const group: StatementGroup = { block, start: first.start, end: last.end, findings: [finding] };
    addMerged(groups, group, (other) => {
      group.findings = [...other.findings, ...group.findings];
    });
  }
  return groups;
}
