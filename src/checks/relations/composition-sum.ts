// Checks that the percentages of a composition add up to 100: "60 % cotton, 40 % polyester".

import { attributeHits } from '../../claims/facts/attribute-hits.ts';
import type { AttributeHit } from '../../claims/statements/text-fact.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { showsSigns } from './need-cases.ts';
import { PERCENT } from './percent-sign.ts';

const PERCENT_BEFORE = /(\d{1,3}(?:[.,]\d{1,2})?)\s?[%％]\s*(?:\p{L}+\s)?$/u;
const PERCENT_AFTER = /^\s*(?:[:：(（]\s*)?(\d{1,3}(?:[.,]\d{1,2})?)\s?[%％]/u;
const WORDS = declareWords('composition-sum', ({ source }) => ({
  /** Text between two parts of one composition. */
  joint: new RegExp(`^[\\s,，、/+&·)）%％\\d.:：]*(?:${source('and')}[\\s\\d.,，、/+&%％]*)?$`, 'iu'),
}));

interface Part {
  percent: number;
  start: number;
  end: number;
}

/** Fails where the percentages of a composition do not add up to 100. */
const compositionSum: RelationCheck = ({ scanned }, _attributes, tolerance = 0.015) => {
  const { joint } = scanned.words.of(WORDS);
  let seen = false;
  for (const [block, hits] of attributeHits(scanned)) {
    const text = scanned.listing.blocks[block]?.text ?? '';
    const parts = hits
      .filter((hit) => hit.attribute.startsWith('fibre-'))
      .flatMap((hit) => partOf(text, hit));
    for (const run of runs(text, parts, joint)) {
      if (!isWhole(text, run)) continue;
      const sum = run.reduce((total, part) => total + part.percent, 0);
      seen = true;
      if (Math.abs(sum - 100) <= tolerance * 100) continue;
      const left = quoteSpan(scanned, block, run[0]?.start ?? 0, run.at(-1)?.end ?? 0).quote;
      const data = { left, right: `${Number(sum.toFixed(2))} %`, difference: sum - 100 };
      return { outcome: 'fail', hits: [{ evidence: sides(scanned, block, run, sum), data }] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'composition-sum',
  needs: [showsSigns(PERCENT)],
  same: { what: 'composition', of: 'part', because: 'reckoned' },
  check: compositionSum,
};

/** Returns the whole list with its sum, and its last part. */
function sides(scanned: ScannedListing, block: number, run: readonly Part[], sum: number): Evidence[] {
  const [first, last] = [run[0] as Part, run.at(-1) as Part];
  return [
    quoteSpan(scanned, block, first.start, last.end, sum),
    quoteSpan(scanned, block, last.start, last.end, last.percent),
  ];
}

function partOf(text: string, hit: AttributeHit): Part[] {
  const before = PERCENT_BEFORE.exec(text.slice(Math.max(0, hit.start - 24), hit.start));
  if (before !== null) {
    const start = Math.max(0, hit.start - 24) + before.index;
    return [{ percent: toNumber(before[1]), start, end: hit.end }];
  }
  const after = PERCENT_AFTER.exec(text.slice(hit.end, hit.end + 12));
  if (after === null) return [];
  return [{ percent: toNumber(after[1]), start: hit.start, end: hit.end + after[0].length }];
}

function toNumber(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}

/** Groups adjacent parts with nothing else between them; a single part is no composition. */
function runs(text: string, parts: readonly Part[], joint: RegExp): Part[][] {
  const found: Part[][] = [];
  for (const part of parts) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const gap = last === undefined || part.start < last.end ? undefined : text.slice(last.end, part.start);
    // “Gusset 100 % cotton. 95 % cotton, 5 % elastane”: after 100 and a full stop, another part begins.
    const ended = last?.percent === 100 && gap !== undefined && /[.;；]/.test(gap);
    if (gap !== undefined && !ended && joint.test(gap)) run?.push(part);
    else found.push([part]);
  }
  return found.filter((run) => run.length > 1);
}

/** Whether no other percentage stands beside the list; else some part was not recognised. */
function isWhole(text: string, run: readonly Part[]): boolean {
  const before = text.slice(Math.max(0, (run[0]?.start ?? 0) - 90), run[0]?.start);
  const after = text.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 60);
  return !/[%％][^.;。；%％]{0,80}$/u.test(before) && !/^[^.;。；%％]{0,40}\d\s?[%％]/u.test(after);
}
