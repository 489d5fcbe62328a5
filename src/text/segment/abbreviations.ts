// Abbreviations, whose full stop ends no sentence.

/** Those before anything: `incl. VAT`. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'incl inkl excl exkl escl zzgl evtl ggf bzw ca vgl approx vs dr prof mr mrs ms zb'.split(' '),
);
/** Those before a number only: `no. 5`. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'no nr nos núm num art abs ref réf pág max máx min mín tel'.split(' '),
);

/** Those of a limit or an estimate: `max. 19 kg`. A number before `min` makes it minutes. */
const LIMITS = ['max', 'máx', 'min', 'mín', 'maks', 'approx', 'aprox', 'ca', 'env'];
const LONGEST = 8;
const LIMIT = `(?<!\\d\\s?)(?<!\\p{L})(?:${LIMITS.map(capitalisedToo).join('|')})\\.`;
const ENDS_LIMIT = new RegExp(`${LIMIT}$`, 'u');
const FIGURE = /^\s?\d/;

/** A mark before white space that ends a sentence, as the source of a regex with the flag `u`. */
export const SENTENCE_STOP = `(?:[!?](?=\\s)|\\.(?=\\s)(?<!${LIMIT}(?=\\s?\\d)))`;

/** Whether the full stop at `at` stands between an abbreviation of a limit and its figure: `max. 19 kg`. */
export function isInLimit(text: string, at: number): boolean {
  return (
    FIGURE.test(text.slice(at + 1, at + 3)) && ENDS_LIMIT.test(text.slice(Math.max(0, at - LONGEST), at + 1))
  );
}

function capitalisedToo(word: string): string {
  return `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
}
