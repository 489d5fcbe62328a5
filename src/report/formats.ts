/** The report formats, by the name for `--format`. */
export const FORMATS = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'junit',
  'checkstyle',
  'unix',
  'github',
  'csv',
  'html',
  'markdown',
] as const;

export type Format = (typeof FORMATS)[number];

/** Suffixes of file names with their format; longer ones come before those that they end with. */
const ENDINGS: readonly (readonly [string, Format])[] = [
  ['.checkstyle.xml', 'checkstyle'],
  ['.sarif.json', 'sarif'],
  ['.sarif', 'sarif'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.json', 'json'],
  ['.txt', 'text'],
  ['.xml', 'junit'],
  ['.csv', 'csv'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
];

/** Returns the format for a report file's name: "out.sarif.json" → "sarif"; undefined if unknown. */
export function formatOfFile(path: string): Format | undefined {
  const name = path.toLowerCase();
  return ENDINGS.find(([ending]) => name.endsWith(ending))?.[1];
}

export function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}
