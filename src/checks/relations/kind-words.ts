// Words for kinds of goods that shut each other out, by axis: brakes with discs or on the rim.
import { declareWords, type Slots } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** One kind of an axis: `told` are words that are enough alone, `value` those in the value of a label. */
export interface Kind {
  name: string;
  told: RegExp;
  value: RegExp;
}

/** Kinds of which goods have one. */
export interface Axis {
  label: RegExp;
  kinds: readonly Kind[];
}

/** A prohibition, which counts wherever it stands. */
export const NEVER = 'never';

const BETWEEN = '--';
const LABEL = 'label';
const LATIN = String.raw`\p{Script=Latin}`;
/** Not inside of a word: "hub motor" in "hub motors" is one, "rim" in "trim" is none. */
const START = `(?<!${LATIN}(?=${LATIN}))`;
const END = `(?!(?<=${LATIN})${LATIN})`;

export const KINDS = declareWords('kinds', (slots) => {
  const names = slots.names.filter((name) => name.includes(BETWEEN));
  const axes = new Set(names.map((name) => name.split(BETWEEN)[0] as string));
  return {
    axes: [...axes].map((axis) => axisOf(axis, names, slots)),
    other: slots.pattern('other'),
    /** Labels of what the goods go with. */
    otherLabel: slots.pattern('other-label'),
    any: anyCase(
      names
        .filter((name) => name.split(BETWEEN).length === 2 && !name.endsWith(`${BETWEEN}${LABEL}`))
        .map(slots.bare)
        .join('|'),
    ),
  };
});

function axisOf(axis: string, names: readonly string[], { source }: Slots): Axis {
  const kinds = names.flatMap((name) => {
    const [of, kind] = name.split(BETWEEN);
    return of === axis && kind !== undefined && kind !== LABEL ? [kind] : [];
  });
  return {
    label: anyCase(`^${source(`${axis}${BETWEEN}${LABEL}`)}$`),
    kinds: [...new Set(kinds)].map((kind) => {
      const told = source(`${axis}${BETWEEN}${kind}`);
      const value = source(`${axis}${BETWEEN}${kind}${BETWEEN}value`);
      return {
        name: kind,
        told: anyCase(`${START}${told}${END}`, 'gu'),
        value: anyCase(`${START}${told}${END}|${value}`, 'gu'),
      };
    }),
  };
}
