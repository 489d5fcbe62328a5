// Measures accuracy and speed of reading text from pictures, on 60 generated ones:
//   node dist/bench/pictures.js
// Needs the optional packages for pictures and a Chinese font. Prints character accuracy and time by kind of
// picture.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { readTextLines } from '../src/documents/read-text-lines.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/drafts');
const WIDTH = 1080;
const SIZE = 36;

const lines = readdirSync(FOLDER)
  .sort()
  .map((name) =>
    readFileSync(join(FOLDER, name), 'utf8')
      .split('\n')
      .map((line) => line.replace(/^[#\-| ]+|[| ]+$/g, '').replaceAll('|', ' '))
      .filter((line) => /\p{L}/u.test(line))
      .map((line) => line.slice(0, 26)),
  );

const KINDS: Readonly<Record<string, (texts: readonly string[]) => Promise<Sharp>>> = {
  clean: (texts) => Promise.resolve(sharp(drawn(texts, '#fdf8ee'))),
  compressed: async (texts) => sharp(await sharp(drawn(texts, '#fdf8ee')).jpeg({ quality: 25 }).toBuffer()),
  small: async (texts) =>
    sharp(
      await sharp(drawn(texts, '#fdf8ee'))
        .resize({ width: WIDTH / 2 })
        .jpeg({ quality: 70 })
        .toBuffer(),
    ),
  'on a photograph': async (texts) => {
    const text = drawn(texts, 'none', '#fff');
    const { height = 0 } = await sharp(text).metadata();
    const noise = await sharp({
      create: {
        width: WIDTH,
        height,
        channels: 3,
        background: '#356',
        noise: { type: 'gaussian', mean: 90, sigma: 40 },
      },
    })
      .blur(3)
      .png()
      .toBuffer();
    return sharp(
      await sharp(noise)
        .composite([{ input: text }])
        .jpeg({ quality: 80 })
        .toBuffer(),
    );
  },
  rotated: async (texts) =>
    sharp(await sharp(drawn(texts, '#fdf8ee')).rotate(6, { background: '#fdf8ee' }).png().toBuffer()),
  long: (texts) => Promise.resolve(sharp(drawn([...texts, ...texts, ...texts, ...texts], '#fdf8ee'))),
};

for (const [kind, made] of Object.entries(KINDS)) {
  let [right, all, ms] = [0, 0, 0];
  for (const texts of lines) {
    const bytes = await (await made(texts)).png().toBuffer();
    const wanted = kind === 'long' ? [...texts, ...texts, ...texts, ...texts] : texts;
    const begun = performance.now();
    const read = (await readTextLines('bench.png', bytes)).map(({ text }) => text);
    ms += performance.now() - begun;
    const [a, b] = [wanted.join(''), read.join('')].map((text) => text.replace(/\s+/g, ''));
    right += common(a ?? '', b ?? '');
    all += (a ?? '').length;
  }
  const accuracy = ((right / all) * 100).toFixed(1);
  console.log(
    `${kind.padEnd(16)} ${accuracy} % of ${all} characters, ${(ms / lines.length / 1000).toFixed(2)} s a picture`,
  );
}

function drawn(texts: readonly string[], ground: string, ink = '#222'): Buffer {
  const rows = texts.map(
    (text, at) =>
      `<text x="50" y="${80 + at * 70}" font-size="${SIZE}" font-family="sans-serif" fill="${ink}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`,
  );
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${100 + texts.length * 70}"><rect width="100%" height="100%" fill="${ground}"/>${rows.join('')}</svg>`,
  );
}

/** Returns the length of the longest common subsequence. */
function common(a: string, b: string): number {
  let row = new Uint32Array(b.length + 1);
  for (const char of a) {
    const next = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1)
      next[j] = char === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}
