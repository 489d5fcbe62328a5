/** The dimensions that are measured, each with the unit that `base` is given in. */
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
  'cooling-class': '匹',
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

/** A dimension, such as `length` or `mass`. */
export type Dimension = keyof typeof BASE_UNITS;

/** A unit of measure. */
export interface Unit {
  /** The id as results show it: `ml`, `km/h`, `year`. */
  id: string;
  dimension: Dimension;
  /** Number of base units in one of this unit. With `offset`: base = value × factor + offset. */
  factor: number;
  offset: number;
}

/** A unit with one of its spellings. */
export interface Spelling {
  text: string;
  unit: Unit;
  /**
   * Language subtag where the spelling is limited to one language, because it means something else in
   * others.
   */
  lang: string | undefined;
}
