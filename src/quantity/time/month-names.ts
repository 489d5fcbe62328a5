/**
 * Names of the months, full and short, in English, German, French, Spanish, Italian, Portuguese and
 * Dutch.
 */
const NAMES: string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari',
  'february feb februar février fevrier févr fév febrero febbraio fevereiro fev februari',
  'march mar märz maerz mär mrz mars marzo março maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août aout agosto ago augustus',
  'september sep sept septembre septiembre settembre set setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro',
];

const BY_NAME = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** Short names that are also words ("set of 6", "you may 5 times"). They count only with a year. */
export const WORDLIKE_MONTHS: ReadonlySet<string> = new Set(
  'set out ago gen mar may mai mag mei lug jun sept'.split(' '),
);

/** Returns 1 to 12 for a month's name in any case, with or without its full stop; else undefined. */
export function monthOfName(name: string): number | undefined {
  return BY_NAME.get(name.toLowerCase().replace(/\.$/, ''));
}
