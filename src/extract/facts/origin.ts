// Reads the country of origin and the manufacturer.
import type { Evidence } from '../../model/listing/evidence.ts';
import { MADE_IN, MANUFACTURER_LABEL, ORIGIN_INLINE, ORIGIN_LABEL } from '../words/labels.ts';
import { isOutside } from '../html/zones.ts';
import { rank } from '../rank/ranker.ts';
import type { Ranked } from '../rank/candidate.ts';
import { mergeCandidates, textCandidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { makerName } from './maker-name.ts';
import { namedValues } from './named-values.ts';

const NAMES = { label: ORIGIN_LABEL, props: ['countryOfOrigin', 'countryOfAssembly', 'productionCountry'] };

/**
 * Returns the country of origin that the page states. The value is undefined if two statements contradict.
 */
export function readOrigin(
  context: Context,
  labelled: Labelled[],
): { value: string | undefined; evidence: Evidence[] } | undefined {
  const { page } = context;
  const pool = namedValues(context, labelled, NAMES, (text) => {
    const value = text.split('(', 1)[0]!.trim();
    return value.length <= 40 && isPlace(value) ? value : undefined;
  });
  const stated = pool.length > 0;
  page.blocks.forEach((block, index) => {
    if (isOutside(block.role) || block.text.length > 2000 || !HINT.test(block.text)) return;
    // If a row states the origin, sentences are not read: a rule compares them with the row.
    const match = ORIGIN_INLINE.exec(block.text) ?? (stated ? null : MADE_IN.exec(block.text));
    const value = (match?.[1] ?? match?.[2])?.trim();
    if (!match || !value || !isPlace(value)) return;
    const start = match.index + match[0].lastIndexOf(value);
    pool.push(textCandidate(page, value, index, start, ['worded as made in']));
  });
  const distinct = new Set(pool.map(({ value }) => fold(value)));
  const chosen = rank(context.ranking, 'countryOfOrigin', pool, fold);
  if (!chosen || distinct.size <= 1) return chosen;
  const contradictory = [...distinct].some(
    (one) => !fold(chosen.value).includes(one) && !one.includes(fold(chosen.value)),
  );
  return contradictory ? { value: undefined, evidence: chosen.evidence } : chosen;
}

/** A quick test: every wording of "made in" contains one of these. */
const HINT =
  /\bin\s|製|[HhFf]e(?:cho|ito) |abri|[Ww]yprod|[Vv]yrob|illverka|[Ll]aget|[Ff]remst|almistettu|rigin|[Oo]rige|[Hh]erkunft/;

/** Returns the manufacturer that a row or the markup names. */
export const readManufacturer = (context: Context, labelled: Labelled[]): Ranked<string> | undefined =>
  mergeCandidates(
    namedValues(context, labelled, { label: MANUFACTURER_LABEL, props: ['manufacturer'] }, (text) => {
      const name = text.length <= 200 ? makerName(text) : text;
      return name.length <= 80 ? name : undefined;
    }),
  );

const isPlace = (text: string) =>
  /^\p{L}[\p{L}\s.,'’/()-]*$/u.test(text) &&
  !/^(?:imported|see|various|unknown|n\/a|does not apply|the|a|an|our|one|all|other)\b|其他|other/i.test(
    text,
  );

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:the )|[^\p{L}]+/gu, '')
    .replace(/^(?:unitedstates(?:ofamerica)?|us|usa)$/, 'usa');
