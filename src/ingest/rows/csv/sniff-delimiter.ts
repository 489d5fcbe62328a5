// Guesses the delimiter of a CSV file.
import { parseCells } from './parse-cells.ts';

const CANDIDATES = ['\t', ',', ';', '|'] as const;
export type Delimiter = (typeof CANDIDATES)[number];
const LINES = 12;

/**
 * Returns the delimiter that gives most lines the same, large number of cells. `head` is the start of the
 * text.
 */
export function sniffDelimiter(head: string): Delimiter | undefined {
  const said = /^\ufeff?sep=([\t,;|])\r?\n/.exec(head);
  if (said) return said[1] as Delimiter;
  const lines = head
    .replace(/^\ufeff/, '')
    .split('\n', LINES)
    .filter((line) => line.trim() !== '');
  let best: Delimiter | undefined;
  let most = 0;
  for (const delimiter of CANDIDATES) {
    const counts = lines.map((line) => parseCells(line, delimiter).length);
    const [first = 1] = counts;
    if (Math.max(first, counts[1] ?? 1, counts[2] ?? 1) < 2) continue;
    // Quoted cells of several lines give short lines, so the score counts lines with as many cells as the
    // fullest.
    const fullest = Math.max(...counts.slice(0, 4));
    const alike = counts.filter((count) => count === fullest).length;
    const score = fullest * alike;
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}
