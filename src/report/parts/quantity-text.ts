// Shows measures in suitable units.
/** Units of each dimension, largest first, with their size in the dimension's base unit. */
const UNITS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  length: [
    ['km', 1000],
    ['m', 1],
    ['cm', 0.01],
    ['mm', 0.001],
  ],
  area: [
    ['m²', 1],
    ['cm²', 0.0001],
  ],
  mass: [
    ['kg', 1],
    ['g', 0.001],
    ['mg', 0.000001],
  ],
  volume: [
    ['l', 1],
    ['ml', 0.001],
  ],
  grammage: [['g/m²', 1]],
  time: [
    ['d', 86_400],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
  ],
  energy: [
    ['kWh', 3_600_000],
    ['Wh', 3600],
    ['J', 1],
  ],
  charge: [
    ['Ah', 1],
    ['mAh', 0.001],
  ],
  power: [
    ['kW', 1000],
    ['W', 1],
  ],
  voltage: [['V', 1]],
  current: [['A', 1]],
  frequency: [
    ['GHz', 1e9],
    ['MHz', 1e6],
    ['kHz', 1000],
    ['Hz', 1],
  ],
  data: [
    ['TB', 1e12],
    ['GB', 1e9],
    ['MB', 1e6],
    ['B', 1],
  ],
  'data-rate': [
    ['Gbit/s', 1e9],
    ['Mbit/s', 1e6],
    ['bit/s', 1],
  ],
  resolution: [['px', 1]],
  'luminous-flux': [['lm', 1]],
  luminance: [['cd/m²', 1]],
  illuminance: [['lx', 1]],
  temperature: [['°C', 1]],
  'color-temperature': [['K', 1]],
  pressure: [
    ['bar', 100_000],
    ['Pa', 1],
  ],
  noise: [['dB', 1]],
  speed: [['m/s', 1]],
  rotation: [['rpm', 1]],
  percent: [['%', 1]],
  angle: [['°', 1]],
  count: [['×', 1]],
};

/**
 * Returns a value as text in a suitable unit: 0.5 of mass → "500 g".
 * @param beside the other side of a comparison; both get the same unit
 */
export function quantityText(value: number, dimension: string, beside: number, lang: string): string {
  const units = UNITS[dimension];
  if (units === undefined) return value.toLocaleString(lang, { maximumSignificantDigits: 6 });
  const size = Math.max(Math.min(Math.abs(value), Math.abs(beside)), Number.MIN_VALUE);
  const fitting = units.filter(([, one]) => one <= size);
  const short = fitting.find(([, one]) => isShort(value / one) && isShort(beside / one));
  const [unit, factor] = short ?? fitting[0] ?? units[units.length - 1] ?? ['', 1];
  return `${(value / factor).toLocaleString(lang, { maximumSignificantDigits: 6 })} ${unit}`;
}

/** True if a value has few digits: 40 hours are not shown as 1.66667 days. */
function isShort(value: number): boolean {
  return Math.abs(value - Number(value.toPrecision(4))) <= Math.abs(value) * 1e-9;
}
