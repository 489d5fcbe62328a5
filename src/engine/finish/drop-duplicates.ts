import { isWeighed } from '../../model/listing/block-roles.ts';
import type { Finding } from '../../model/report/finding.ts';
import { normalize } from '../../text/fold/normalize.ts';

/**
 * Drops the weaker of two findings of one rule on the same words, if one is in a text with a weight of its own,
 * such as the page's meta description. Of equal ones, that in the listing's own text stays.
 */
export function dropDuplicates(findings: readonly Finding[]): readonly Finding[] {
  const elsewhere = findings.filter(isElsewhere).length;
  if (elsewhere === 0 || elsewhere > MOST) return findings;
  const order = [...findings].sort(
    (a, b) => rank(b) - rank(a) || Number(isElsewhere(a)) - Number(isElsewhere(b)),
  );
  const kept = new Map<string, Finding[]>();
  const dropped = new Set<Finding>();
  for (const finding of order) {
    const rules = [finding.ruleId, ...(finding.also ?? [])];
    if (rules.some((id) => kept.get(id)?.some((other) => isDuplicate(other, finding)) === true))
      dropped.add(finding);
    else for (const id of rules) addTo(kept, id, finding);
  }
  return findings.filter((finding) => !dropped.has(finding));
}

/** Limit of such findings. A page with more is no real shop page; `mergeRepeats` joins equal ones anyway. */
const MOST = 50;

const isElsewhere = ({ family, where }: Finding) => family === 'statement' && isWeighed(where.role);

const rank = ({ outcome }: Finding) => (outcome === 'violation' ? 1 : 0);

/** True if one finding is on such a text and the words of one contain those of the other. */
function isDuplicate(kept: Finding, other: Finding): boolean {
  if (!isElsewhere(kept) && !isElsewhere(other)) return false;
  if (kept.where.block === other.where.block) return false;
  const [a, b] = [normalize(kept.quote).text, normalize(other.quote).text];
  return a.includes(b) || b.includes(a);
}

function addTo(kept: Map<string, Finding[]>, id: string, finding: Finding): void {
  const list = kept.get(id);
  if (list === undefined) kept.set(id, [finding]);
  else list.push(finding);
}
