// Checks that the percentages of a composition add up to 100: "60 % cotton, 40 % polyester".

import { attributesIn, type LabelledValue } from '../../claims/facts/labelled-values.ts';
import { namesPart } from '../../claims/facts/referents.ts';
import { attributeHits } from '../../claims/facts/attribute-hits.ts';
import type { AttributeHit } from '../../claims/statements/text-fact.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext, type CheckResult } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { SHARE_FIGURE, sharesIn, sumOf, type Share } from '../../claims/facts/shares.ts';
import { decimalOf } from '../../quantity/number/decimal-of.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { PROPERTIES, showsSigns } from './need-cases.ts';
import { PERCENT } from './percent-sign.ts';
import { anyCase } from '../../text/match/any-case.ts';

const PERCENT_BEFORE = new RegExp(`${SHARE_FIGURE}\\s*(?:\\p{L}+\\s)?$`, 'u');
const PERCENT_AFTER = new RegExp(`^\\s*(?:[:：(（]\\s*)?${SHARE_FIGURE}`, 'u');
const FIBRE = 'fibre-';
const ALL = 100;
const WORDS = declareWords('composition-sum', ({ source }) => ({
  /** Text between two parts of one composition. */
  joint: anyCase(`^[\\s,，、/+&·)）%％\\d.:：]*(?:${source('and')}[\\s\\d.,，、/+&%％]*)?$`),
}));

interface Part {
  percent: number;
  start: number;
  end: number;
}

/** Fails where the percentages of a composition do not add up to 100. */
const compositionSum: RelationCheck = (context, _attributes, tolerance = 0.015) => {
  const { scanned } = context;
  const { joint } = scanned.words.of(WORDS);
  let seen = false;
  for (const [block, hits] of attributeHits(scanned)) {
    const text = scanned.listing.blocks[block]?.text ?? '';
    const parts = hits.filter((hit) => hit.attribute.startsWith(FIBRE)).flatMap((hit) => partOf(text, hit));
    for (const run of runs(text, parts, joint)) {
      if (!isWhole(text, run)) continue;
      const sum = run.reduce((total, part) => total + part.percent, 0);
      seen = true;
      if (Math.abs(sum - ALL) > tolerance * ALL) return failed(sides(scanned, block, run, sum), sum);
    }
  }
  for (const { value, evidence } of compositionsInColumns(context)) {
    const shares = sharesIn(value);
    const sum = sumOf(shares);
    seen = true;
    // The shares of two parts come to 200.
    if (Math.abs(sum - ALL * Math.max(1, Math.round(sum / ALL))) <= tolerance * ALL) continue;
    const last = shares.at(-1) as Share;
    return failed(
      [
        { ...evidence, value: sum },
        { ...evidence, quote: last.named, value: last.percent },
      ],
      sum,
    );
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'composition-sum',
  needs: [showsSigns(PERCENT), PROPERTIES],
  same: { what: 'composition', of: 'part', because: 'reckoned' },
  check: compositionSum,
};

function failed(evidence: Evidence[], sum: number): CheckResult {
  const [list] = evidence;
  const data = { left: list?.quote ?? '', right: `${Number(sum.toFixed(2))} %`, difference: sum - ALL };
  return { outcome: 'fail', hits: [{ evidence, data }] };
}

/** "羊毛30%羊绒10%及其他" leaves parts out. */
const ENDS_WITH_SHARE = /(?:[%％]|\d\s?[%％]\s?[\p{L} -]{1,24})[\s.。;；]*$/u;

/** Returns the compositions in columns, where nothing but shares of fibres stands: 羊毛60%腈纶50%. */
function compositionsInColumns({ labelledValues, scanned, conceptsOf }: CheckContext): LabelledValue[] {
  const isOfFibre = ({ named }: Share) => attributesIn(named, conceptsOf).some((id) => id.startsWith(FIBRE));
  return labelledValues.filter(({ value, evidence }) => {
    if (evidence.block !== undefined || namesPart(value, scanned.words)) return false;
    const shares = sharesIn(value);
    return shares.length > 1 && shares.every(isOfFibre) && ENDS_WITH_SHARE.test(value);
  });
}

/** Returns the whole list with its sum, and its last part. */
function sides(scanned: ScannedListing, block: number, run: readonly Part[], sum: number): Evidence[] {
  const [first, last] = [run[0] as Part, run.at(-1) as Part];
  return [
    quoteSpan(scanned, block, first.start, last.end, sum),
    quoteSpan(scanned, block, last.start, last.end, last.percent),
  ];
}

function partOf(text: string, hit: AttributeHit): Part[] {
  const before = isNameFirst(text, hit)
    ? null
    : PERCENT_BEFORE.exec(text.slice(Math.max(0, hit.start - 24), hit.start));
  if (before !== null) {
    const start = Math.max(0, hit.start - 24) + before.index;
    return [{ percent: decimalOf(before[1] ?? ''), start, end: hit.end }];
  }
  const after = PERCENT_AFTER.exec(text.slice(hit.end, hit.end + 12));
  if (after === null) return [];
  return [{ percent: decimalOf(after[1] ?? ''), start: hit.start, end: hit.end + after[0].length }];
}

/** How far a list is read before and behind a part. */
const LIST = 120;
const LIST_BEFORE = new RegExp(`[\\p{L}\\s\\d.%％、，,/+&·-]{0,${LIST}}$`, 'u');
const LIST_BEHIND = new RegExp(`^[\\p{L}\\s\\d.%％、/+&·-]{0,${LIST}}`, 'u');
const FIRST_NAMED = new RegExp(`^[^\\d]{0,${LIST}}\\p{Script=Han}${SHARE_FIGURE}`, 'u');
const ENDS_IN_SHARE = /[%％]\s*$/u;

/** Whether the list that holds the part gives each share behind its name: 棉76.5% 聚酯纤维20.3% 氨纶3.2%. */
function isNameFirst(text: string, { start, end }: AttributeHit): boolean {
  const [before = ''] = LIST_BEFORE.exec(text.slice(Math.max(0, start - LIST), start)) ?? [];
  const [behind = ''] = LIST_BEHIND.exec(text.slice(end, end + LIST)) ?? [];
  return ENDS_IN_SHARE.test(behind) && FIRST_NAMED.test(before + text.slice(start, end) + behind);
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

/** The point of a decimal ends no list. */
const WITHIN_LIST = '(?:[^.;。；%％]|(?<=\\d)\\.(?=\\d))';
const SHARE_BEFORE = new RegExp(`[%％]${WITHIN_LIST}{0,80}$`, 'u');
const SHARE_BEHIND = new RegExp(`^${WITHIN_LIST}{0,40}\\d\\s?[%％]`, 'u');

/** Whether no other percentage stands beside the list; else some part was not recognised. */
function isWhole(text: string, run: readonly Part[]): boolean {
  const before = text.slice(Math.max(0, (run[0]?.start ?? 0) - 90), run[0]?.start);
  const after = text.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 60);
  return !SHARE_BEFORE.test(before) && !SHARE_BEHIND.test(after);
}
