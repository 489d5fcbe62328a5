import { candidate, type Candidate } from '../../engine/rewrite/candidate.ts';
import { joinChanges, sharesSentence } from '../../engine/rewrite/join-changes.ts';

import type { Block } from '../../model/listing/block.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Suggestion } from '../../model/report/suggestion.ts';
import type { Rewriting } from '../../model/rule/rewriting.ts';

const safeOf = ({ outcome, suggestions = [] }: Finding) =>
  outcome === 'violation' ? suggestions.find(({ safe }) => safe) : undefined;

/**
 * A sentence with several violations gets one wording without any of them: 保证一次通过，不过全额退款 without the first
 * half alone says nothing. `tried` checks it for the findings it is for.
 */
export function withJoined(
  findings: readonly Finding[],
  blocks: readonly Block[],
  howOf: (finding: Finding) => Rewriting | undefined,
  tried: (joined: Candidate, group: readonly Finding[]) => Suggestion | undefined,
): Finding[] {
  const joinedOf = new Map<Finding, Suggestion>();
  for (const finding of findings) {
    const own = safeOf(finding);
    const how = howOf(finding);
    if (own === undefined || how === undefined || joinedOf.has(finding)) continue;
    const text = blocks[own.edit.block]?.text ?? '';
    const group = findings.filter((other) => {
      const edit = safeOf(other)?.edit;
      return edit?.block === own.edit.block && sharesSentence(text, own.edit, edit, how);
    });
    if (group.length < 2) continue;
    const change = joinChanges(
      text,
      group.flatMap((one) => safeOf(one)?.edit ?? []),
      how,
    );
    const one = change && candidate(text, own.edit.block, change);
    const joined = one && tried(one, group);
    if (joined !== undefined) for (const each of group) joinedOf.set(each, joined);
  }
  return findings.map((finding) => {
    const joined = joinedOf.get(finding);
    if (joined === undefined) return finding;
    return { ...finding, suggestions: [joined, ...(finding.suggestions ?? []).filter(({ safe }) => !safe)] };
  });
}
