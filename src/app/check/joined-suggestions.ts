import { candidate, type Candidate } from '../../engine/rewrite/candidate.ts';
import { joinChanges, sharesSentence } from '../../engine/rewrite/join-changes.ts';
import type { Block } from '../../model/listing/block.ts';
import type { Finding } from '../../model/report/finding.ts';
import type { Suggestion } from '../../model/report/suggestion.ts';
import type { Rewriting } from '../../model/rule/rewriting.ts';

/** What takes a violation out of its sentence. */
const safeEdit = ({ outcome, suggestions = [] }: Finding) =>
  outcome === 'violation' ? suggestions.find(({ safe }) => safe)?.edit : undefined;

/**
 * A wording of a sentence leaves none of its violations: 保证一次通过，不过全额退款 without the first half alone says
 * nothing. `tried` checks one for the findings it is for.
 */
export function withJoined(
  findings: readonly Finding[],
  blocks: readonly Block[],
  howOf: (finding: Finding) => Rewriting | undefined,
  tried: (joined: Candidate, group: readonly Finding[]) => Suggestion | undefined,
): Finding[] {
  const known = new Map<string, Suggestion | undefined>();
  const join = (finding: Finding, own: Suggestion, how: Rewriting): Suggestion | undefined => {
    const text = blocks[own.edit.block]?.text ?? '';
    const others = findings.filter((other) => {
      const edit = other === finding ? undefined : safeEdit(other);
      return edit?.block === own.edit.block && sharesSentence(text, own.edit, edit, how);
    });
    if (others.length === 0) return own;
    const change = joinChanges(text, [own.edit, ...others.flatMap((one) => safeEdit(one) ?? [])], how);
    const joined = change && candidate(text, own.edit.block, change);
    if (joined === undefined) return own;
    // Of a sentence that is gone, no fact is asked.
    if (own.kind === 'fill' && !/[\p{L}\d]/u.test(joined.after.replace(own.edit.text.trim(), '')))
      return undefined;
    const group = own.kind === 'fill' ? others : [finding, ...others];
    const name = JSON.stringify([joined.edit, group.map(({ fingerprint }) => fingerprint).sort()]);
    if (!known.has(name)) known.set(name, tried(joined, group));
    const one = known.get(name);
    if (one === undefined) return own;
    return own.kind === 'fill' ? { ...one, kind: 'fill', safe: false } : one;
  };
  return findings.map((finding) => {
    const how = howOf(finding);
    const { suggestions } = finding;
    if (suggestions === undefined || how === undefined) return finding;
    const seen = new Set<string>();
    const joined = suggestions
      .map((own) => join(finding, own, how))
      .filter((one) => one !== undefined)
      .filter(({ edit }) => {
        const name = JSON.stringify(edit);
        return !seen.has(name) && seen.add(name);
      });
    return { ...finding, suggestions: joined };
  });
}
