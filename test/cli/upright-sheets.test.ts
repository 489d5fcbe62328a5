import { describe, expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { runHere } from '../support/run-command.ts';
import { workbookOf } from '../support/xlsx.ts';

const LAMP = [
  ['Title', 'Reading lamp of solid brass'],
  ['Price', '£45'],
  ['Description', 'Cures headaches.\nThe shade is made of linen.'],
  ['Material', 'aluminium'],
  ['Photo', 'https://lamps.example/a.jpg'],
];
const KITE = [
  ['商品名称', '儿童风筝 大号'],
  ['价格', '39'],
  ['卖点1', '全网销量第一的风筝'],
  ['防水', '不防水'],
];
const csvOf = (rows: readonly string[][]) =>
  rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');

interface Line {
  input: { uri: string; row?: number };
  listing: { name?: string };
  state: string;
  notRated?: { reason: string };
  notes: string[];
  findings: { ruleId: string; quote: string; where: { row: number; field: string } }[];
}
const check = async (name: string, sheet: string | Buffer, ...args: string[]) => {
  const cwd = await inFolderOf({ [name]: sheet });
  const { stdout } = await runHere(['check', name, '--format', 'jsonl', ...args], { cwd });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
};

describe('a sheet that tells one listing from top to bottom', () => {
  it.each([
    ['lamp.csv', csvOf([['Field', 'Value'], ...LAMP])],
    ['lamp.csv', csvOf(LAMP)],
    [
      'lamp.tsv',
      [['Attribute', 'Text'], ...LAMP.map((pair) => pair.map((cell) => cell.replace('\n', ' ')))]
        .map((cells) => cells.join('\t'))
        .join('\n'),
    ],
    ['lamp.xlsx', workbookOf(LAMP)],
  ])('is one listing: %s', async (name, sheet) => {
    const reports = await check(name, sheet, '--law', 'uk');
    expect(reports).toHaveLength(1);
    const [{ listing, notes, input, findings }] = reports as [Line];
    expect(listing.name).toBe('Reading lamp of solid brass');
    expect(input).toEqual({ uri: name });
    expect(notes.join()).toContain('from top to bottom');
    const cure = findings.find(({ quote }) => quote.includes('Cures headaches'));
    expect(cure?.where).toMatchObject({ field: 'Description' });
    expect(JSON.stringify(findings)).not.toContain('lamps.example');
  });

  it('in Chinese, with labelled values', async () => {
    const [report, ...more] = await check('kite.csv', csvOf([['字段', '内容'], ...KITE]));
    expect(more).toEqual([]);
    expect(report?.listing.name).toBe('儿童风筝 大号');
    expect(report?.findings.map(({ where }) => where.field)).toContain('卖点1');
  });
});

describe('no such sheet', () => {
  it.each<[string, string[][], number]>([
    [
      'a list of goods',
      [
        ['Title', 'Description'],
        ['Lamp', 'Brass, 40 cm'],
        ['Stool', 'Oak, 45 cm'],
        ['Vase', 'Glass, 30 cm'],
      ],
      3,
    ],
    [
      'a list of numbers and prices',
      [
        ['sku', 'price'],
        ['A-1', '45'],
        ['A-2', '30'],
        ['A-3', '12'],
      ],
      3,
    ],
    [
      'of three columns',
      [
        ['Field', 'Value', 'Unit'],
        ['Title', 'Lamp', ''],
        ['Price', '45', '£'],
        ['Width', '40', 'cm'],
      ],
      3,
    ],
  ])('%s', async (_, rows, count) => {
    expect(await check('a.csv', csvOf(rows), '--law', 'uk')).toHaveLength(count);
  });

  it('its rows are not graded where they have no name and hardly any text', async () => {
    const rows = [
      ['Point', 'Our words'],
      ['First', 'Brass and linen'],
      ['Second', 'Made by hand'],
    ];
    const reports = await check('a.csv', csvOf(rows), '--law', 'uk');
    for (const { state, notRated } of reports)
      expect([state, notRated?.reason]).toEqual(['not-rated', 'no-name']);
  });
});
