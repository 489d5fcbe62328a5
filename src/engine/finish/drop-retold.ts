import { isWeighed } from '../../model/listing/block-roles.ts';
import type { Finding } from '../../model/report/finding.ts';
import { normalize } from '../../text/fold/normalize.ts';

/**
 * What the title of a page or its description repeats of the listing was found there already: of the same words by the
 * same rule one finding stays, the graver, of equal ones that on the listing's own text.
 */
export function dropRetold(findings: readonly Finding[]): readonly Finding[] {
  const elsewhere = findings.filter(isElsewhere).length;
  if (elsewhere === 0 || elsewhere > MOST) return findings;
  const order = [...findings].sort(
    (a, b) => rank(b) - rank(a) || Number(isElsewhere(a)) - Number(isElsewhere(b)),
  );
  const kept = new Map<string, Finding[]>();
  const dropped = new Set<Finding>();
  for (const finding of order) {
    const rules = [finding.ruleId, ...(finding.also ?? [])];
    if (rules.some((id) => kept.get(id)?.some((other) => tellsBoth(other, finding)) === true))
      dropped.add(finding);
    else for (const id of rules) addTo(kept, id, finding);
  }
  return findings.filter((finding) => !dropped.has(finding));
}

/** A page with more findings on such words is none that a shop would make; what is said alike is joined anyway. */
const MOST = 50;

const isElsewhere = ({ family, where }: Finding) => family === 'statement' && isWeighed(where.role);

const rank = ({ outcome }: Finding) => (outcome === 'violation' ? 1 : 0);

/** One of the two stands elsewhere, and its words are among the other's. */
function tellsBoth(kept: Finding, other: Finding): boolean {
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
