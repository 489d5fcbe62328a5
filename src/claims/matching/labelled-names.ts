// Removes claims that are words of a name or code after its label: 品牌：益心康, SKU: TZ-PURE.

import { segmentAt, type Segments } from '../../text/segment/segments.ts';
import { isClaimKind } from './concept-kinds.ts';
import type { ConceptMatch } from './concept-match.ts';

/** Labels whose values are names: 品牌：益心康, Model: No. 1. */
const NAMING: ReadonlySet<string> = new Set(['attribute:brand', 'attribute:model', 'attribute:article-code']);
const COLON = /^ ?:/;

/** Returns the matches without claims inside the value of such a label. */
export function withoutLabelledNames(
  text: string,
  { statements }: Segments,
  matches: ConceptMatch[],
): ConceptMatch[] {
  const names = matches.flatMap(({ concept, end }): [number, number][] =>
    NAMING.has(concept) && COLON.test(text.slice(end, end + 2)) ? [[end, segmentAt(statements, end)[1]]] : [],
  );
  if (names.length === 0) return matches;
  return matches.filter(
    (one) => !isClaimKind(one.concept) || !names.some(([from, to]) => from <= one.start && one.end <= to),
  );
}
