import { spawnSync } from 'node:child_process';
import sharp from 'sharp';
import type { DraftLine } from './draft-forms.ts';

const PAGE = { width: 1080, margin: 60, size: 34, titleSize: 48, cell: 420 };

const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });

/** A font to set Chinese with: the pictures of the tests are made on the spot. */
export const HAS_FONT = ((stdout as string | null) ?? '').trim() !== '';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The draft as a detail picture: one column, paragraphs broken at the margin. */
export function pictureOf(lines: readonly DraftLine[]): Promise<Buffer> {
  let y = 40;
  const set: string[] = [];
  const put = (x: number, size: number, text: string) =>
    set.push(
      `<text x="${x}" y="${y}" font-size="${size}" font-family="sans-serif" fill="#222">${escaped(text)}</text>`,
    );
  for (const { kind, cells } of lines) {
    y += 70;
    if (kind === 'row')
      for (const [at, cell] of cells.entries()) put(PAGE.margin + at * PAGE.cell, PAGE.size, cell);
    else {
      const size = kind === 'heading' ? PAGE.titleSize : PAGE.size;
      for (const [at, part] of broken(
        cells[0] ?? '',
        Math.floor((PAGE.width - 2 * PAGE.margin) / size),
      ).entries()) {
        if (at > 0) y += size * 1.4;
        put(PAGE.margin, size, part);
      }
    }
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PAGE.width}" height="${Math.ceil(y + 60)}"><rect width="100%" height="100%" fill="#fdf8ee"/>${set.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** Latin letters and digits are half as wide. */
function broken(text: string, most: number): string[] {
  const parts = [''];
  let used = 0;
  for (const char of text) {
    const width = /[\u2e80-\uffff]/.test(char) ? 1 : 0.62;
    if (used + width > most) {
      parts.push('');
      used = 0;
    }
    parts[parts.length - 1] += char;
    used += width;
  }
  return parts;
}
