// Compares the model number on a label with the title and the markup.

import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { LABELS } from './need-cases.ts';
import { allMatches } from '../../text/match/all-matches.ts';

const CODE =
  /(?<![\p{Script=Latin}\d])(?=[A-Z\d-]{0,40}\d)[A-Z][A-Z\d]*(?:[-/ ][A-Z\d]+)*(?![\p{Script=Latin}\d])/gu;
const LONGEST_MODEL = 24;
const SHORTEST_FAMILY = 4;

/** Fails where a label's model number stands in title or markup with other digits. */
const modelStated: RelationCheck = ({ extraction, labelledValues }) => {
  const labelled = labelledValues.filter(
    ({ attributes, value, evidence }) =>
      attributes.includes('model') &&
      evidence.block !== undefined &&
      value.length <= LONGEST_MODEL &&
      shapeOf(value).includes('#'),
  );
  if (labelled.length === 0) return INAPPLICABLE;
  const others = [...markup(extraction.evidence.mpn), ...titles(extraction.evidence.name)];
  if (others.length === 0) return INAPPLICABLE;
  const known = new Set(labelled.map(({ value }) => bare(value)));
  for (const label of labelled) {
    const alike = others.filter(({ code }) => shapeOf(code) === shapeOf(label.value));
    if (alike.length === 0 || others.some(({ code }) => isWithin(code, label.value))) continue;
    const other = alike.find(({ code }) => !known.has(bare(code)));
    if (other !== undefined) return twoTexts(label.evidence, other.evidence, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'model-stated',
  needs: LABELS,
  same: { what: 'model', of: 'goods', because: 'label' },
  check: modelStated,
};

interface Code {
  code: string;
  evidence: Evidence;
}

function markup(mpn: readonly Evidence[] = []): Code[] {
  return mpn
    .filter(({ block }) => block === undefined)
    .map((evidence) => ({ code: evidence.quote, evidence }));
}

function titles(names: readonly Evidence[] = []): Code[] {
  return names.slice(0, 4).flatMap((evidence) =>
    allMatches(evidence.quote, CODE).map(({ 0: code, index }) => ({
      code,
      evidence: place(evidence, code, index),
    })),
  );
}

function place(evidence: Evidence, quote: string, at: number): Evidence {
  const start = (evidence.start ?? 0) + at;
  return { ...evidence, quote, start, end: start + quote.length };
}

/** Whether one code is the other with an addition: "HM-66" and "HM-66/-2". */
function isWithin(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return x.includes(y) || (x.length >= SHORTEST_FAMILY && y.startsWith(x));
}

function bare(code: string): string {
  return code.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Returns the code with `#` for each run of digits: "HM-66" → "HM#". Codes of one shape are models of one
 * maker.
 */
function shapeOf(code: string): string {
  return bare(code).replace(/\d+/g, '#');
}
