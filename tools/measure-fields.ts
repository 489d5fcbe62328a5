// Measures the rankers of single fields on shops that were left out of their fit, and writes the tables of
// docs/accuracy.md:
//   node dist/tools/measure-fields.js PAGES_FOLDER MORE_PAGES_FOLDER [--before EXTRACTED.jsonl] [--write]
// EXTRACTED are listings that another build extracted from the same pages (`extract --format jsonl`), for
// comparison.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { byField, byLanguage, learningCurve } from './fields/accuracy-tables.ts';
import { readEarlier } from './fields/earlier.ts';
import { leaveOut, type LeftOut } from './fields/left-out.ts';
import { readAll } from './fields/read-all.ts';
import { RANKED, type Sample } from './fields/samples.ts';

const DOC = 'docs/accuracy.md';
const BEGIN = '<!-- fields: written by tools/measure-fields.ts -->';
const END = '<!-- /fields -->';

const { values: flags, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' }, write: { type: 'boolean', default: false } },
});

const samples = await readAll(folders);
const prices = new Map<Sample, number>();
const results = new Map<string, LeftOut[]>();
for (const field of Object.keys(RANKED)) results.set(field, leaveOut(samples, field, prices));
const earlier = flags.before === undefined ? undefined : readEarlier(flags.before);
const tables = [
  byField(results, earlier),
  byLanguage(results),
  learningCurve(samples, ['price', 'sku', 'availability', 'brand']),
].join('\n');

if (flags.write) {
  const doc = readFileSync(DOC, 'utf8');
  const from = doc.indexOf(BEGIN);
  const to = doc.indexOf(END);
  if (from < 0 || to < from) throw new Error(`${DOC} has no place for the tables: ${BEGIN} … ${END}`);
  writeFileSync(DOC, `${doc.slice(0, from)}${BEGIN}\n\n${tables}\n${doc.slice(to)}`);
} else {
  console.log(tables);
}
