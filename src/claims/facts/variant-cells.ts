// Finds cells that only name the variant: "规格: 1米". They repeat the title's measure and are no second
// source.
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { Latest } from '../../text/memory/latest.ts';
import type { LabelledValue } from './labelled-values.ts';
import { sameMeasure } from './same-measure.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** A cell that names the variant; `block` is its index in the listing. */
export interface VariantCell {
  block: number;
  /** True for a column of a catalogue, false for a row of a table. */
  isRow: boolean;
}

const WORDS = declareWords('variant-cells', ({ source }) => ({
  label: anyCase(`^${source('label')}$`),
}));
const LONGEST = 60;
const KNOWN = new Latest<readonly LabelledValue[], readonly VariantCell[]>();

/** Whether the label is one of variants, such as "Size" or 规格. */
export function isVariantLabel(label: string, words: WordBook): boolean {
  return words.of(WORDS).label.test(label.trim());
}

/** Returns the cells of a listing that only name the variant. */
export function variantCells(values: readonly LabelledValue[], words: WordBook): readonly VariantCell[] {
  let cells = KNOWN.get(values);
  if (cells === undefined) {
    cells = values.flatMap(({ name, value, place, evidence: { block } }) =>
      block !== undefined && place !== 'line' && value.length <= LONGEST && isVariantLabel(name, words)
        ? [{ block, isRow: place === 'column' }]
        : [],
    );
    KNOWN.set(values, cells);
  }
  return cells;
}

/** Whether the other measures have the same dimension and none of them agrees with this one. */
export function differsFromAll(quantity: FoundQuantity, others: readonly FoundQuantity[]): boolean {
  const alike = others.filter(({ dimension }) => dimension === quantity.dimension);
  return alike.length > 0 && !alike.some((one) => sameMeasure(one, quantity));
}
