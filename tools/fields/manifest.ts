import { existsSync, readFileSync } from 'node:fs';

/** Each page's shop, where a list of them lies beside the folder. */
export function manifestOf(path: string): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { file, merchant } = JSON.parse(line) as { file: string; merchant: string };
      return [file, merchant.replace(/^\w+ \((.*)\)$/, '$1')];
    }),
  );
}
