// Words for kinds of goods that shut each other out, by axis: brakes with discs or on the rim.
import { LetterLists } from '../../claims/words/letter-lists.ts';
import { requiredLetters } from '../../claims/words/required-letters.ts';
import { declareWords, NOTHING, type Slots } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

/**
 * One kind of an axis: `told` are words that are enough alone, `value` those in the value of a label, and
 * `sure` those that a plain text can only say of the goods: "assembly required".
 */
export interface Kind {
  name: string;
  told: RegExp;
  value: RegExp;
  sure?: RegExp;
}

/** Kinds of which goods have one. */
export interface AxisWords {
  label: RegExp;
  kinds: readonly Kind[];
}

export interface Axis {
  /** Set where a text has letters of the axis. */
  bit: number;
  /** Without labels, one text must say it plainly too: `plainLetters` has the letters of that. */
  needsPlain: boolean;
  /** Built on first use, because a listing speaks of few axes. */
  words: () => AxisWords;
}

/** A prohibition, which counts wherever it stands. */
export const NEVER = 'never';

const BETWEEN = '--';
const LABEL = 'label';
const SURE = 'sure';
const LATIN = String.raw`\p{Script=Latin}`;
/** Not inside of a word: "hub motor" in "hub motors" is one, "rim" in "trim" is none. */
const START = `(?<!${LATIN}(?=${LATIN}))`;
const END = `(?!(?<=${LATIN})${LATIN})`;

export const KINDS = declareWords('kinds', (slots) => {
  const letters = new LetterLists();
  const plainLetters = new LetterLists();
  const axes = [...kindsByAxis(slots.names)].map(([axis, kinds], index): Axis => {
    const bit = 1 << (index % BITS);
    const { loose, plain } = toldOf(axis, kinds, slots);
    const needsPlain = plain.length > 0 && slots.bare(`${axis}${BETWEEN}${LABEL}`) === NOTHING;
    letters.add(lettersOf(needsPlain ? loose : [...loose, ...plain]), bit);
    if (needsPlain) plainLetters.add(lettersOf(plain), bit);
    let made: AxisWords | undefined;
    return { bit, needsPlain, words: () => (made ??= axisOf(axis, kinds, slots)) };
  });
  return {
    axes,
    /** Finds the axes that a text may speak of, as bits: each match has one of their letters. */
    letters,
    plainLetters,
    other: slots.pattern('other'),
    /** Denials and alternatives, which a prohibition may have beside it: "not in the sun or on a heater". */
    denied: slots.pattern('denied'),
    /** Before the words in their sentence: they hold only for those who choose so. */
    choice: slots.pattern('choice'),
    /** Labels of what the goods go with. */
    otherLabel: slots.pattern('other-label'),
  };
});

/** Bits of a number. More axes share them. */
const BITS = 32;

/** Returns the kinds of each axis by the names of the slots: `brake--disc`, `brake--disc--value`. */
function kindsByAxis(names: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const name of names) {
    const [axis = '', kind] = name.split(BETWEEN);
    if (kind === undefined) continue;
    const kinds = found.get(axis) ?? new Set();
    if (kind !== LABEL) kinds.add(kind);
    found.set(axis, kinds);
  }
  return found;
}

/** Returns the words of an axis that are enough alone: those that say it plainly or prohibit, and the rest. */
function toldOf(
  axis: string,
  kinds: ReadonlySet<string>,
  { bare }: Slots,
): Record<'loose' | 'plain', readonly string[]> {
  const slotsOf = (wanted: (kind: string) => boolean, end = '') =>
    [...kinds]
      .filter(wanted)
      .map((kind) => bare(`${axis}${BETWEEN}${kind}${end}`))
      .filter((told) => told !== NOTHING);
  return {
    loose: slotsOf((kind) => kind !== NEVER),
    plain: [...slotsOf((kind) => kind === NEVER), ...slotsOf(() => true, `${BETWEEN}${SURE}`)],
  };
}

function lettersOf(told: readonly string[]): readonly string[] {
  return requiredLetters(told.join('|')) ?? [];
}

function axisOf(axis: string, kinds: ReadonlySet<string>, { source, bare }: Slots): AxisWords {
  return {
    label: anyCase(`^${source(`${axis}${BETWEEN}${LABEL}`)}$`),
    kinds: [...kinds].map((kind) => {
      const slot = `${axis}${BETWEEN}${kind}`;
      const sure = bare(`${slot}${BETWEEN}${SURE}`);
      const whole = (words: string) => `${START}(?:${words})${END}`;
      const told = whole(`${bare(slot)}|${sure}`);
      return {
        name: kind,
        told: anyCase(told, 'gu'),
        value: anyCase(`${told}|${source(`${slot}${BETWEEN}value`)}`, 'gu'),
        ...(sure === NOTHING ? {} : { sure: anyCase(whole(sure), 'gu') }),
      };
    }),
  };
}
