/** What a quantity measures, with the unit that `base` is given in. */
export const BASE_UNITS = {
  length: 'm',
  area: 'm2',
  mass: 'kg',
  volume: 'l',
  grammage: 'g/m2',
  time: 's',
  energy: 'J',
  charge: 'Ah',
  power: 'W',
  voltage: 'V',
  current: 'A',
  frequency: 'Hz',
  data: 'B',
  'data-rate': 'bit/s',
  resolution: 'px',
  'luminous-flux': 'lm',
  luminance: 'cd/m2',
  illuminance: 'lx',
  temperature: '°C',
  'color-temperature': 'K',
  pressure: 'Pa',
  noise: 'dB',
  speed: 'm/s',
  rotation: 'rpm',
  torque: 'N·m',
  percent: '%',
  angle: '°',
  'thread-count': 'threads/in2',
  count: 'pieces',
} as const;

/** What is measured. */
export type Dimension = keyof typeof BASE_UNITS;

export interface Unit {
  /** As it is given in results: `ml`, `km/h`, `year`. */
  id: string;
  dimension: Dimension;
  /** Base units in one of this unit; with `offset`, base = value × factor + offset. */
  factor: number;
  offset: number;
}

/** A unit with one way of writing it. */
export interface Spelling {
  text: string;
  unit: Unit;
  /** A letter or a word that is something else in other languages. */
  lang: string | undefined;
}
