// Puts contradictions into saved pages and counts how many are found. Also lists the findings on unchanged
// pages.
//   node dist/bench/seeded-contradictions.js DATA_FOLDER [--half tune|newly|hold] [--deal WORDS,…] [--newly WORD] [--laws uk,eu] [--seed WORDS,…] [--only TEXT] [--verbose]
// DATA_FOLDER holds `pages` and `more-pages`, each with a manifest beside it. Each word of `--deal` splits
// the shops into `tune` and `hold`; with several, `hold` has the shops that are in it each time. `--newly
// WORD` splits `hold` once more; with `--verbose`, misses in `newly` are printed too.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { loadRules } from '../src/app/rules/load-rules.ts';
import { contradictionsOf, isFound } from './seeded/contradictions-of.ts';
import { markupSeeds } from './seeded/markup-seeds.ts';
import { savedPages } from './seeded/pages.ts';
import { sourceSpans } from './seeded/places.ts';
import { randomOf } from './seeded/random.ts';
import { Tally } from './seeded/tally.ts';
import { textSeeds } from './seeded/text-seeds.ts';

/** Changed with each release, so that tuning for one choice of contradictions does not help with the next. */
const SEED = '0.9.0';
const JUDGED = 'test/real/judgements.jsonl';

const [data = ''] = process.argv.slice(2);
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const laws = option('laws')?.split(',') ?? 'auto';
const half = option('half');
const only = option('only') ?? '';
const verbose = process.argv.includes('--verbose');
const seeds = option('seed')?.split(',') ?? [SEED];
const deals = option('deal')?.split(',') ?? [''];

const { book } = await loadRules([], true, (error) => console.error(error.message));
const verdicts = new Map(
  (existsSync(JUDGED) ? readFileSync(JUDGED, 'utf8').trim().split('\n') : []).map((row) => {
    const { file, ruleId, words, verdict } = JSON.parse(row) as Record<string, string>;
    return [`${file} ${ruleId} ${words}`, verdict ?? ''];
  }),
);
const byKind = new Tally();
const byPlace = new Tally();
const byLanguage = new Tally();
const byHalf = new Tally();
const alarms: string[] = [];
const counts: Record<string, number> = {};
let pages = 0;

for (const page of await savedPages(data, ['pages', 'more-pages'], deals, option('newly'))) {
  if ((half !== undefined && page.half !== half) || !page.file.includes(only)) continue;
  pages += 1;
  const before = await contradictionsOf(page, book, laws);
  for (const { ruleId, quote, outcome, message, evidence = [] } of before) {
    const words = createHash('sha256').update(quote).digest('hex').slice(0, 8);
    const verdict = verdicts.get(`${page.file} ${ruleId} ${words}`) ?? 'unjudged';
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    const sides = evidence.map((one) => `${one.source}:${one.quote.slice(0, 60)}`).join(' | ');
    alarms.push(`${verdict} ${page.half} ${page.file} ${ruleId} ${words} ${outcome} ${message} [${sides}]`);
  }
  if (!page.isProduct) continue;
  const spans = sourceSpans(page.html);
  const changes = seeds.flatMap((seed) => {
    const random = randomOf(`${seed} ${page.file}`);
    return [...markupSeeds(page.html, spans, random), ...textSeeds(spans, page.lang, random)];
  });
  for (const one of changes) {
    const html = page.html.slice(0, one.start) + one.to + page.html.slice(one.end);
    const after = await contradictionsOf({ ...page, html }, book, laws);
    const found = isFound(one, before, after);
    byKind.add(one.kind, found);
    byPlace.add(`${one.place} / ${one.other}`, found);
    byLanguage.add(page.lang, found);
    byHalf.add(page.half, found);
    if (['json-ld', 'microdata', 'meta'].includes(one.place)) byPlace.add('markup / page, all', found);
    byPlace.add('all', found);
    if (verbose && page.half !== 'hold' && !found)
      console.log(
        `missed ${page.half} ${page.file} ${one.kind} ${one.place}/${one.other}: ${one.from} -> ${one.to} [${html.slice(Math.max(0, one.start - 50), one.end + 30).replace(/\s+/g, ' ')}] ${one.others.slice(0, 2).join(' | ')}`,
      );
  }
}

for (const [title, tally] of Object.entries({
  kind: byKind,
  place: byPlace,
  language: byLanguage,
  half: byHalf,
})) {
  console.log(`\n${`by ${title}`.padEnd(34)}  made  found  rate`);
  for (const row of tally.rows()) console.log(row);
}
console.log(`\n${pages} pages as they are: ${alarms.length} findings, ${JSON.stringify(counts)}`);
for (const alarm of alarms) console.log(alarm);
