// Puts contradictions into titles and texts of real shops: a value that occurs twice is changed at one place.
//   node dist/bench/seeded-texts.js TEXTS.jsonl [--half even|odd] [--seed WORDS,…] [--verbose]
// Misses in odd rows are counted but never printed: they measure what was tuned on the even rows.
import { readFileSync } from 'node:fs';
import { loadRules } from '../src/app/rules/load-rules.ts';
import { isFound } from './seeded/contradictions-of.ts';
import type { SourceSpan } from './seeded/places.ts';
import { randomOf } from './seeded/random.ts';
import { rowFindings } from './seeded/row-findings.ts';
import { Tally } from './seeded/tally.ts';
import { textSeeds } from './seeded/text-seeds.ts';

interface Text {
  id: string;
  lang: string;
  title: string;
  text: string;
}

const [file = ''] = process.argv.slice(2);
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const half = option('half');
const seeds = option('seed')?.split(',') ?? ['0.9.0'];
const verbose = process.argv.includes('--verbose');
const { book } = await loadRules([], true, (error) => console.error(error.message));
const ofRow = rowFindings(book);
const findings = ({ id, lang, title, text }: Text) => ofRow({ id, title, description: text }, lang);

const LINE = /[^\n]+/g;
const LABELLED = /^\s*[^:：]{2,40}[:：]/u;

/** Returns the title and the lines of the text, with offsets in "title\ntext". */
function spansOf({ title, text }: Text): SourceSpan[] {
  return [...`${title}\n${text}`.matchAll(LINE)].map(({ 0: line, index }) => ({
    place: index < title.length ? 'title' : LABELLED.test(line) && line.length < 120 ? 'table' : 'prose',
    text: line,
    start: index,
    end: index + line.length,
    before: '',
  }));
}

const tallies = { kind: new Tally(), place: new Tally(), language: new Tally(), half: new Tally() };
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((row) => JSON.parse(row) as Text);
for (const [at, row] of rows.entries()) {
  const own = at % 2 === 0 ? 'even' : 'odd';
  if (half !== undefined && own !== half) continue;
  const spans = spansOf(row);
  const changes = seeds.flatMap((seed) => textSeeds(spans, row.lang, randomOf(`${seed} ${row.id}`)));
  if (changes.length === 0) continue;
  const before = await findings(row);
  const whole = `${row.title}\n${row.text}`;
  for (const one of changes) {
    const changed = whole.slice(0, one.start) + one.to + whole.slice(one.end);
    const end = row.title.length + (one.start < row.title.length ? one.to.length - one.from.length : 0);
    const after = await findings({ ...row, title: changed.slice(0, end), text: changed.slice(end + 1) });
    const found = isFound(one, before, after);
    tallies.kind.add(one.kind, found);
    tallies.place.add(`${one.place} / ${one.other}`, found);
    tallies.place.add('all', found);
    tallies.language.add(row.lang, found);
    tallies.half.add(own, found);
    if (verbose && !found && own === 'even')
      console.log(
        `missed ${row.id} ${one.kind} ${one.place}/${one.other}: ${one.from} -> ${one.to} [${row.title.slice(0, 80)}] [${whole.slice(Math.max(0, one.start - 60), one.end + 40).replace(/\s+/g, ' ')}] ${one.others.slice(0, 2).join(' | ')}`,
      );
  }
}
for (const [title, tally] of Object.entries(tallies)) {
  console.log(`\n${`by ${title}`.padEnd(34)}  made  found  rate`);
  for (const line of tally.rows()) console.log(line);
}
