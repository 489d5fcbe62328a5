// Words for kinds of goods that shut each other out, by axis: brakes with discs or on the rim.
import type { RareSign } from '../../claims/words/sign.ts';
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
  /** Words that count where a clause is nothing else: 合金镀金 between commas. */
  alone?: RegExp;
}

/** Kinds of which goods have one. */
export interface AxisWords {
  label: RegExp;
  kinds: readonly Kind[];
}

export interface Axis {
  /** All words that are enough alone. */
  told: () => RegExp;
  /** Those that say it plainly, may be a clause of their own, or prohibit. */
  plain: () => RegExp;
  /** Without labels, one text must say it so. */
  needsPlain: boolean;
  /** Built on first use, because a listing speaks of few axes. */
  words: () => AxisWords;
}

/** A prohibition, which counts wherever it stands. */
export const NEVER = 'never';

const BETWEEN = '--';
const LABEL = 'label';
const SURE = 'sure';
const ALONE = 'alone';
const LATIN = String.raw`\p{Script=Latin}`;
/** Not inside of a word: "hub motor" in "hub motors" is one, "rim" in "trim" is none. */
const START = `(?<!${LATIN}(?=${LATIN}))`;
const END = `(?!(?<=${LATIN})${LATIN})`;

/** Of an axis that no word states plainly. */
const NEVER_TOLD = new RegExp(NOTHING, 'u');

export const KINDS = declareWords('kinds', (slots) => {
  const axes = [...kindsByAxis(slots.names)].map(([axis, kinds]): Axis => {
    const { loose, plain } = toldOf(axis, kinds, slots);
    const needsPlain = plain.length > 0 && slots.bare(`${axis}${BETWEEN}${LABEL}`) === NOTHING;
    let made: AxisWords | undefined;
    return {
      needsPlain,
      // Also inside of words: a border before the words makes V8 search several times slower.
      told: () => anyCase([...loose, ...plain].join('|')),
      plain: () => (plain.length === 0 ? NEVER_TOLD : anyCase(plain.join('|'))),
      words: () => (made ??= axisOf(axis, kinds, slots)),
    };
  });
  return {
    axes,
    other: slots.pattern('other'),
    /** Denials and alternatives, which a prohibition may have beside it: "not in the sun or on a heater". */
    denied: slots.pattern('denied'),
    /** Before the words in their sentence: they hold only for those who choose so. */
    choice: slots.pattern('choice'),
    /** Before the words in their own sentence: they tell of goods in general: "most lamps". */
    others: slots.pattern('others'),
    /** Right behind words that only describe another thing. */
    behind: slots.pattern('behind'),
    /** The beginning of a sentence up to the words: "The gift box "; the group is the last of the subject's. */
    subject: anyCase(`^\\s*${slots.source('the')}(?:[\\p{L}-]+ ){0,3}([\\p{L}-]{3,}) $`),
    /** The same in Chinese, before a verb: 扣头 in 扣头为铜镀金; and subjects that are the goods. */
    verb: slots.pattern('verb'),
    before: slots.pattern('subject'),
    itself: slots.pattern('itself'),
    /** Behind the name of a thing, its property: 材质; and before the thing, the thing it stands on: 礼盒上的. */
    property: slots.pattern('property'),
    placed: slots.pattern('placed'),
    /** The beginning of a sentence that names the goods; the group is their name. */
    this: anyCase(`^\\s*${slots.source('this')}(\\p{Script=Latin}{3,}|[^\\p{Script=Latin}\\s]{2})`),
    /** Labels of what the goods go with. */
    otherLabel: slots.pattern('other-label'),
  };
});

/** Patterns of an axis among those of the sign. */
export const PATTERNS = 2;

/** For each axis, what is told of it, and what is told plainly. */
export const KIND: RareSign = {
  by: 'rare',
  patterns: (of) => of(KINDS).axes.flatMap(({ told, plain }) => [told, plain]),
};

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

/** Returns all words of an axis but those that need its label: those that are plain or prohibit, and the rest. */
function toldOf(
  axis: string,
  kinds: ReadonlySet<string>,
  { bare }: Slots,
): Record<'loose' | 'plain', readonly string[]> {
  const slotsOf = (wanted: (kind: string) => boolean, ...ends: string[]) =>
    [...kinds]
      .filter(wanted)
      .flatMap((kind) => ends.map((end) => bare(`${axis}${BETWEEN}${kind}${end}`)))
      .filter((told) => told !== NOTHING);
  return {
    loose: slotsOf((kind) => kind !== NEVER, ''),
    plain: [
      ...slotsOf((kind) => kind === NEVER, ''),
      ...slotsOf(() => true, `${BETWEEN}${SURE}`, `${BETWEEN}${ALONE}`),
    ],
  };
}

/** The words, not inside of others. */
function whole(words: string): string {
  return `${START}(?:${words})${END}`;
}

function axisOf(axis: string, kinds: ReadonlySet<string>, { source, bare }: Slots): AxisWords {
  return {
    label: anyCase(`^${source(`${axis}${BETWEEN}${LABEL}`)}$`),
    kinds: [...kinds].map((kind) => {
      const slot = `${axis}${BETWEEN}${kind}`;
      const sure = bare(`${slot}${BETWEEN}${SURE}`);
      const alone = bare(`${slot}${BETWEEN}${ALONE}`);
      const told = whole(`${bare(slot)}|${sure}`);
      return {
        name: kind,
        told: anyCase(told, 'gu'),
        value: anyCase(`${told}|${source(`${slot}${BETWEEN}value`)}`, 'gu'),
        ...(sure === NOTHING ? {} : { sure: anyCase(whole(sure), 'gu') }),
        ...(alone === NOTHING ? {} : { alone: anyCase(whole(alone), 'gu') }),
      };
    }),
  };
}
