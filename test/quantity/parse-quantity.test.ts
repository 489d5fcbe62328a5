import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantity/measure/find-quantities.ts';
import { parseQuantity } from '../../src/quantity/measure/parse-quantity.ts';
import { BASE_UNITS } from '../../src/quantity/measure/units.ts';

type Case = [text: string, value: number, unit: string, base: number, lang?: string];

function table(title: string, cases: Case[]): void {
  describe(title, () => {
    it.each(cases)('%s → %d %s', (text, value, unit, base, lang) => {
      const found = parseQuantity(text, lang === undefined ? {} : { lang });
      expect(found).toMatchObject({ value, unit });
      expect((found?.base ?? NaN) / base).toBeCloseTo(1, 6);
      expect(text.slice(found?.start, found?.end)).toBe(text);
    });
  });
}

table('length and area', [
  ['5 mm', 5, 'mm', 0.005],
  ['3,5 mm', 3.5, 'mm', 0.0035],
  ['26.035厘米', 26.035, 'cm', 0.26035],
  ['20CM', 20, 'cm', 0.2],
  ['1.20 m', 1.2, 'm', 1.2],
  ['两米', 2, 'm', 2],
  ['470 公里', 470, 'km', 470_000],
  ['5.5"', 5.5, 'in', 0.1397],
  ['5.5寸', 5.5, 'in', 0.1397],
  ['5.5英寸', 5.5, 'in', 0.1397],
  ['15.6-inch', 15.6, 'in', 0.39624],
  ['13.5 in', 13.5, 'in', 0.3429],
  ['15,6 Zoll', 15.6, 'in', 0.39624],
  ['6.79 Pouces', 6.79, 'in', 0.172466],
  ['32 polegadas', 32, 'in', 0.8128],
  ['12 1/2"', 12.5, 'in', 0.3175],
  ['1/4 inch', 0.25, 'in', 0.00635],
  ['3½ inches', 3.5, 'in', 0.0889],
  ['5\'10"', 5.83333333333, 'ft', 1.778],
  ['8 foot', 8, 'ft', 2.4384],
  ['9 yd', 9, 'yd', 8.2296],
  ['28 m²', 28, 'm2', 28],
  ['28平方米', 28, 'm2', 28],
  ['120 sq ft', 120, 'ft2', 11.1483648],
]);

table('mass and volume', [
  ['250 g', 250, 'g', 0.25],
  ['250克', 250, 'g', 0.25],
  ['0,500 kg', 0.5, 'kg', 0.5],
  ['1.500 kg', 1500, 'kg', 1500, 'de'],
  ['1.500 kg', 1.5, 'kg', 1.5, 'en'],
  ['2公斤', 2, 'kg', 2],
  ['5千克', 5, 'kg', 5],
  ['1斤', 1, 'jin', 0.5],
  ['两斤半', 2.5, 'jin', 1.25],
  ['3两', 3, 'liang', 0.15],
  ['半斤', 0.5, 'jin', 0.25],
  ['400 mg', 400, 'mg', 0.0004],
  ['0.45μg', 0.45, 'µg', 4.5e-10],
  ['3.7-oz', 3.7, 'oz', 0.104893235563],
  ['8.4 lbs', 8.4, 'lb', 3.810175908],
  ['6 lb 4 oz', 6.25, 'lb', 2.83495231],
  ['0.45 ct', 0.45, 'ct', 0.00009],
  ['200 g/m²', 200, 'g/m2', 200],
  ['160gsm', 160, 'g/m2', 160],
  ['330 ml', 330, 'ml', 0.33],
  ['350ML', 350, 'ml', 0.35],
  ['500毫升', 500, 'ml', 0.5],
  ['1,5 l', 1.5, 'l', 1.5],
  ['104升', 104, 'l', 104],
  ['20 litros', 20, 'l', 20],
  ['37 cl', 37, 'cl', 0.37],
  ['12 fl. oz.', 12, 'fl-oz', 0.35488235],
  ['1.5 gallons', 1.5, 'gal', 5.67811768],
]);

table('electricity, light, data', [
  ['6000mAh', 6000, 'mAh', 6],
  ['5000 毫安时', 5000, 'mAh', 5],
  ['20000毫安', 20000, 'mAh', 20],
  ['2万毫安', 20000, 'mAh', 20],
  ['500毫安', 500, 'mA', 0.5],
  ['1.5 kWh', 1.5, 'kWh', 5_400_000],
  ['0,27 kWh', 0.27, 'kWh', 972_000],
  ['8.3Wh', 8.3, 'Wh', 29_880],
  ['190 kcal', 190, 'kcal', 794_960],
  ['190大卡', 190, 'kcal', 794_960],
  ['800 kJ', 800, 'kJ', 800_000],
  ['3550W', 3550, 'W', 3550],
  ['2千瓦', 2, 'kW', 2000],
  ['1.5匹', 1.5, '匹', 1.5],
  ['16.5V', 16.5, 'V', 16.5],
  ['220伏', 220, 'V', 220],
  ['2.4A', 2.4, 'A', 2.4],
  ['120Hz', 120, 'Hz', 120],
  ['4.47 GHz', 4.47, 'GHz', 4.47e9],
  ['512 GB', 512, 'GB', 512e9],
  ['8 Go', 8, 'GB', 8e9, 'fr'],
  ['2 TiB', 2, 'TiB', 2 * 1024 ** 4],
  ['128G', 128, 'GB', 128e9],
  ['6Gb/s', 6, 'Gbit/s', 6e9],
  ['480Mbps', 480, 'Mbit/s', 480e6],
  ['800 lm', 800, 'lm', 800],
  ['800流明', 800, 'lm', 800],
  ['850nit', 850, 'cd/m2', 850],
  ['2700K', 2700, 'K', 2700],
]);

table('pictures', [
  ['1080p', 2_073_600, 'px', 2_073_600],
  ['1920×1080', 2_073_600, 'px', 2_073_600],
  ['2560*1440', 3_686_400, 'px', 3_686_400],
  ['1080 x 2460 Pixels', 2_656_800, 'px', 2_656_800],
  ['4K', 8_294_400, 'px', 8_294_400],
  ['2K', 3_686_400, 'px', 3_686_400],
  ['200MP', 200, 'Mpx', 200e6],
  ['6400万像素', 6400, 'kpx', 64e6],
  ['2亿像素', 2, 'Gpx', 200e6],
]);

table('time, temperature, pressure and the rest', [
  ['30 days', 30, 'day', 2_592_000],
  ['30-day', 30, 'day', 2_592_000],
  ['七天', 7, 'day', 604_800],
  ['24 Monate', 24, 'month', 63_072_000],
  ['2 ans', 2, 'year', 63_072_000],
  ['1 an', 1, 'year', 31_536_000, 'fr'],
  ['半年', 0.5, 'year', 15_768_000],
  ['一年半', 1.5, 'year', 47_304_000],
  ['三个月', 3, 'month', 7_884_000],
  ['1 h 30 min', 1.5, 'h', 5400],
  ['3个小时', 3, 'h', 10_800],
  ['5 business days', 5, 'business-day', 432_000],
  ['7个工作日', 7, 'business-day', 604_800],
  ['0.5s', 0.5, 's', 0.5],
  ['82°C', 82, '°C', 82],
  ['-20℃', -20, '°C', -20],
  ['180°F', 180, '°F', 82.222222],
  ['25000Pa', 25_000, 'Pa', 25_000],
  ['2.5 bar', 2.5, 'bar', 250_000],
  ['30 psi', 30, 'psi', 206_842.718795],
  ['45 dB', 45, 'dB', 45],
  ['45分贝', 45, 'dB', 45],
  ['120 km/h', 120, 'km/h', 33.3333333],
  ['7200 RPM', 7200, 'rpm', 7200],
  ['1200转', 1200, 'rpm', 1200],
  ['98,5 %', 98.5, '%', 98.5],
  ['百分之三十', 30, '%', 30],
  ['360°', 360, '°', 360],
  ['300 Thread Count', 300, 'tc', 300],
  ['300TC', 300, 'tc', 300],
]);

table('counts', [
  ['36 pcs', 36, 'piece', 36],
  ['12 Stück', 12, 'piece', 12],
  ['3 pièces', 3, 'piece', 3],
  ['120件', 120, 'piece', 120],
  ['10个', 10, 'piece', 10],
  ['2-Pack', 2, 'pack', 2],
  ['6er-Pack', 6, 'piece', 6],
  ['20袋', 20, 'bag', 20],
  ['120粒', 120, 'grain', 120],
  ['6双', 6, 'pair', 12],
  ['60 Kapseln', 60, 'capsule', 60],
  ['100-count', 100, 'count', 100],
]);

describe('several numbers in one quantity', () => {
  it.each([
    ['6×330 ml', { value: 330, unit: 'ml', count: 6, total: 1.98 }],
    ['12 x 1L', { value: 1, unit: 'l', count: 12, total: 12 }],
    ['330ml x 6', { value: 330, unit: 'ml', count: 6, total: 1.98 }],
    ['5g*20袋', { value: 5, unit: 'g', count: 20, total: 0.1 }],
    ['500mL*48本', { value: 500, unit: 'ml', count: 48, total: 24 }],
    ['2 x 8GB', { value: 8, unit: 'GB', count: 2, total: 16e9 }],
    ['6 x 4 x 330 ml', { value: 330, unit: 'ml', count: 24 }],
    ['2x 1 m', { value: 1, unit: 'm', count: 2, total: 2 }],
    ['10-20 cm', { value: 10, upper: 20, unit: 'cm', base: 0.1, upperBase: 0.2 }],
    ['10cm-20cm', { value: 10, upper: 20, unit: 'cm' }],
    ['0.9m-135cm', { value: 0.9, upper: 1.35, unit: 'm' }],
    ['20L(含)-25L', { value: 20, upper: 25, unit: 'l' }],
    ['6000~8000毫安时', { value: 6000, upper: 8000, unit: 'mAh' }],
    ['24 to 48 hours', { value: 24, upper: 48, unit: 'h' }],
    ['13 a 13,9 kg', { value: 13, upper: 13.9, unit: 'kg' }],
    ['10 bis 20 Tage', { value: 10, upper: 20, unit: 'day' }],
    ['5 à 10 jours', { value: 5, upper: 10, unit: 'day' }],
    ['10至20厘米', { value: 10, upper: 20, unit: 'cm' }],
    ['-20~60℃', { value: -20, upper: 60, unit: '°C' }],
    ['73-77°F', { value: 73, upper: 77, upperBase: 25 }],
    ['10 ± 0.5 mm', { value: 10, tolerance: 0.5, unit: 'mm' }],
    ['10 × 20 × 30 cm', { value: 10, unit: 'cm', sides: [10, 20, 30] }],
    ['17CM*14.5CM*16CM', { unit: 'cm', sides: [17, 14.5, 16] }],
    ['4.2" H x 14.6" W x 8.7"', { unit: 'in', sides: [4.2, 14.6, 8.7] }],
    ['28.3”x34”', { unit: 'in', sides: [28.3, 34] }],
    ['18"x30"', { unit: 'in', sides: [18, 30] }],
    ['2" x 10\'', { unit: 'in', sides: [2, 120] }],
    ['6-inch by 9-inch', { unit: 'in', sides: [6, 9] }],
    ['1920×1080', { unit: 'px', sides: [1920, 1080] }],
  ])('%s', (text, expected) => {
    const found = findQuantities(text, { lang: text.includes(',') ? 'pt' : 'en' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(text);
  });

  it('keeps apart what does not belong together', () => {
    const units = (text: string) =>
      findQuantities(text, { lang: 'fr' }).map(({ value, unit }) => `${value} ${unit}`);
    expect(units('16 V, 2 A')).toEqual(['16 V', '2 A']);
    expect(units('8 Go - 512 Go')).toEqual(['8 GB', '512 GB']);
    expect(units('1,4oz/40g')).toEqual(['1.4 oz', '40 g']);
    expect(units('10 cm - 5 kg')).toEqual(['10 cm', '5 kg']);
    expect(units('30*30cm - 2mm')).toEqual(['30 cm', '2 mm']);
    expect(units('Pack of 3')).toEqual(['3 piece']);
  });
});

describe('what is no quantity', () => {
  it.each([
    '',
    '5',
    'Galaxy S25',
    'MDR-1A',
    'i7-7700K',
    'EX15 mm',
    '5G',
    '4g手机',
    '3D',
    '24/7',
    '2-in-1',
    '3 in stock',
    '9:30 h',
    '$5 m',
    '2026年',
    '1163年',
    '90年代',
    '11月11日',
    '第3天',
    '第三天',
    '三五天',
    '几天',
    '十足',
    '一个',
    '3件事'.slice(0, 1),
    '满2包邮',
    '3支持',
    '2升级',
    '0 items',
    '80s',
    'the "top 10" list',
    '“best 5”',
    '%2C',
    'a=50024407%2C56',
    '45L x 28W x 15H',
    '10W-30',
    'qty_2 m',
    '5.2.1 mm',
    '192.168.0.1 m',
    '480',
  ])('%j', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });
});

describe('language', () => {
  it('decides the separator, and says when nothing does', () => {
    expect(parseQuantity('1.500 g', { lang: 'de-AT' })).toMatchObject({ value: 1500 });
    expect(parseQuantity('1.500 g')).toMatchObject({ value: 1.5, ambiguous: true });
    expect(parseQuantity('1.5 g')?.ambiguous).toBeUndefined();
    expect(parseQuantity('10 000 mAh', { lang: 'fr' })).toMatchObject({ value: 10_000 });
    expect(parseQuantity('Phone 15 128 GB', { lang: 'en' })).toMatchObject({ value: 128 });
  });

  it('decides what is a unit', () => {
    expect(parseQuantity('3 To', { lang: 'en' })).toBeNull();
    expect(parseQuantity('3 To', { lang: 'fr' })).toMatchObject({ unit: 'TB' });
    expect(parseQuantity('5 an', { lang: 'en' })).toBeNull();
  });

  it('reads 毫安 as a charge, unless a current is spoken of', () => {
    const unitsOf = (text: string) => findQuantities(text, { lang: 'zh' }).map(({ unit }) => unit);
    expect(unitsOf('大容量5000毫安充电宝')).toEqual(['mAh']);
    expect(unitsOf('输出电流：2000毫安')).toEqual(['mA']);
    expect(unitsOf('5V 2000毫安')).toEqual(['V', 'mA']);
  });

  it('reads the inner width of a bangle in millimetres', () => {
    expect(parseQuantity('58圈口', { lang: 'zh' })).toMatchObject({ value: 58, unit: 'mm' });
    expect(parseQuantity('2圈口', { lang: 'zh' })).toBeNull();
  });

  it('is not needed for words run together by the page', () => {
    expect(parseQuantity('MILK250ml')).toMatchObject({ value: 250, unit: 'ml' });
  });
});

it('names the base unit of every dimension it finds', () => {
  const texts = [
    '1 m',
    '1 m²',
    '1 kg',
    '1 l',
    '1 h',
    '1 J',
    '1 Ah',
    '1 W',
    '1 V',
    '1,5 A',
    '1 Hz',
    '1 KB',
    '1 lm',
    '1 dB',
  ];
  for (const text of texts) {
    const dimension = parseQuantity(text)?.dimension;
    expect(dimension === undefined ? text : BASE_UNITS[dimension]).toMatch(
      /^(?:m|m2|kg|l|s|J|Ah|W|V|A|Hz|B|lm|dB)$/,
    );
  }
});
