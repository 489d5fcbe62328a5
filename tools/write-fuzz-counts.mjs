// Writes the counts of a fuzzing run into docs/reliability.md: npm run fuzz | node tools/write-fuzz-counts.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = join(import.meta.dirname, '..', 'docs', 'reliability.md');
const LINE = /^(\w+): (\d+) inputs, (\d+) throws, (\d+) hangs, (\d+) differences$/gm;

const rows = [...readFileSync(0, 'utf8').matchAll(LINE)].map(
  ([, reader, ...counts]) => `| ${[reader, ...counts].join(' | ')} |`,
);
const head = ['| reader | inputs | throws | hangs | differences |', '| --- | ---: | ---: | ---: | ---: |'];
const text = readFileSync(page, 'utf8');
const start = text.indexOf('| reader');
if (start < 0 || rows.length === 0) throw new Error('no counts, or no table for them');
writeFileSync(page, `${text.slice(0, start)}${[...head, ...rows].join('\n')}\n`);
