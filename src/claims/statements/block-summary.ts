import type { ShownSigns } from '../words/word-book.ts';
import type { NumberedCategory } from './approval-number.ts';
import type { WeighedName } from './goods-names.ts';
import { NOTHING_SORTED } from './sort-matches.ts';
import type { ScannedPart, ScannedSentence } from './scanned-sentence.ts';

/**
 * What the sentences of a block contain, collected in one pass. Visiting the sentences again for each
 * question would cost more than the questions.
 */
export interface BlockSummary {
  /** Concepts that select rules to run; some occur more than once. */
  readonly triggers: readonly string[];
  /** Names of goods, of overlapping ones the longest; `namesInAll` counts the others too. */
  readonly names: readonly WeighedName[];
  readonly namesInAll: number;
  readonly numbers: readonly NumberedCategory[];
  /** The sentences with matches for a report's list of claims. */
  readonly claims: readonly ScannedPart[];
  /** The sentences that name attributes. */
  readonly naming: readonly ScannedSentence[];
  /** Languages of sentences that differ from the first sentence's, each once. */
  readonly otherLangs: readonly string[];
  /** The signs that the sentences show; `again`: bits of the signs of two sentences or more. */
  readonly signs: ShownSigns;
  readonly again: number;
}

const NONE: readonly never[] = [];

/** The summary of a block without matches and signs. */
export const EMPTY_SUMMARY: BlockSummary = {
  triggers: NONE,
  names: NONE,
  namesInAll: 0,
  numbers: NONE,
  claims: NONE,
  naming: NONE,
  otherLangs: NONE,
  signs: { bits: 0, rare: NONE },
  again: 0,
};

/** Collects what the sentences of a block contain. */
export function summarizeBlock(parts: readonly ScannedPart[]): BlockSummary {
  let bits = 0;
  let rare: readonly number[] = NONE;
  let again = 0;
  let triggers: string[] | undefined;
  let names: WeighedName[] | undefined;
  let namesInAll = 0;
  let numbers: NumberedCategory[] | undefined;
  let claims: ScannedPart[] | undefined;
  let naming: ScannedSentence[] | undefined;
  let otherLangs: string[] | undefined;
  const lang = parts[0]?.text.lang;
  for (const part of parts) {
    const { text } = part;
    const { signs } = text;
    again |= bits & signs.bits;
    bits |= signs.bits;
    if (signs.rare.length > 0) rare = rare.length === 0 ? signs.rare : [...rare, ...signs.rare];
    if (text.lang !== lang && otherLangs?.includes(text.lang) !== true) (otherLangs ??= []).push(text.lang);
    const { sorted } = text;
    if (sorted === NOTHING_SORTED) continue;
    for (const concept of sorted.triggers) (triggers ??= []).push(concept);
    namesInAll += sorted.categories.length;
    for (const name of sorted.names) (names ??= []).push(name);
    for (const number of sorted.numbers) (numbers ??= []).push(number);
    if (sorted.claims.length > 0) (claims ??= []).push(part);
    if (sorted.namesAttributes) (naming ??= []).push(text);
  }
  return {
    triggers: triggers ?? NONE,
    names: names ?? NONE,
    namesInAll,
    numbers: numbers ?? NONE,
    claims: claims ?? NONE,
    naming: naming ?? NONE,
    otherLangs: otherLangs ?? NONE,
    signs: { bits, rare },
    again,
  };
}
