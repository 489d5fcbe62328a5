// Checks whether memory stays constant. It checks the pages of a folder repeatedly in one process and prints
// the peak of each thousand:
//   node --expose-gc dist/bench/memory.js FOLDER [PAGES]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkExtraction } from '../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../src/app/listing/resolve-language.ts';
import { loadShippedRules } from '../src/app/rules/shipped-rules.ts';
import { keepListingsYoung } from '../src/cli/process/heap-settings.ts';
import { extractPage } from '../src/extract/extract-page.ts';
import { decodePage } from '../src/ingest/charset/decode-page.ts';

keepListingsYoung();
const [folder = 'fixtures/pages', wanted = '5000'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => join(folder, name))
  .sort();
const book = loadShippedRules();
const peaks: number[] = [];
let peak = 0;
/**
 * Findings kept during the run, as the reports of a catalogue are. Their strings must not keep whole pages
 * alive.
 */
const kept: unknown[] = [];

for (let done = 1; done <= Number(wanted); done += 1) {
  const path = files[done % files.length] as string;
  const { text } = await decodePage(readFileSync(path));
  const extraction = extractPage({ html: text });
  await resolveLanguage(extraction.listing);
  const report = checkExtraction(extraction, { uri: path }, book, {
    laws: 'auto',
    asOf: '2026-11-24',
    lang: 'en',
  });
  kept[done % 200] = report.findings;
  if (done % 50 === 0) {
    globalThis.gc?.();
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  if (done % 1000 === 0) {
    peaks.push(peak);
    console.log(
      `pages ${done - 999}–${done}: heap peak ${(peak / 2 ** 20).toFixed(1)} MB, resident ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`,
    );
    peak = 0;
  }
}
const [, second = NaN] = peaks;
console.log(
  `last thousand ÷ second thousand: ${((peaks.at(-1) ?? NaN) / second).toFixed(3)}   (at most 1.1)`,
);
