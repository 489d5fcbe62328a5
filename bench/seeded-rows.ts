// Puts contradictions into catalogue rows of nine platforms and counts how many are found, and the alarms on
// unchanged rows:
//   node dist/bench/seeded-rows.js [WILD.jsonl of whole titles and texts]
// Or counts the ones found in rows that somebody else wrote, one JSON object per line with id, platform,
// language, columns and contradiction ({kind, a, b} or null):
//   node dist/bench/seeded-rows.js --rows ROWS.jsonl [--half even|odd] [--verbose]
import { readFileSync } from 'node:fs';
import { loadRules } from '../src/app/rules/load-rules.ts';
import type { Finding } from '../src/model/report/finding.ts';
import { touches } from './seeded/contradictions-of.ts';
import { readRows, type WrittenRow } from './seeded/read-rows.ts';
import { rowFindings } from './seeded/row-findings.ts';
import { GOODS, PLATFORMS, type Platform } from './seeded/row-seeds.ts';
import { Tally } from './seeded/tally.ts';

const { book } = await loadRules([], true, (error) => console.error(error.message));
const findings = rowFindings(book);

async function contradictions(record: Record<string, string>, lang: string): Promise<string[]> {
  return (await findings(record, lang)).map(({ ruleId, quote, message }) => `${ruleId} ${quote} ${message}`);
}

const byKind = new Tally();
const byPlatform = new Tally();

async function seed(
  platform: Platform,
  kind: string,
  good: Record<string, string>,
  bad: Record<string, string>,
  lang: string,
) {
  const before = new Set(await contradictions(good, lang));
  const found = (await contradictions(bad, lang)).some((one) => !before.has(one));
  byKind.add(kind, found);
  byPlatform.add(platform.name, found);
  if (!found && process.argv.includes('--verbose'))
    console.log(`missed ${kind} ${platform.name} ${JSON.stringify(bad)}`);
}

/** Returns true if the finding quotes both sides of the contradiction. */
function isFound({ contradiction }: WrittenRow, { quote, evidence = [] }: Finding): boolean {
  const sides = [quote, ...evidence.map((one) => one.quote)];
  return (
    contradiction !== null &&
    sides.some((side) => touches(side, contradiction.a)) &&
    sides.some((side) => touches(side, contradiction.b))
  );
}

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const written = option('rows');
if (written === undefined) await seedGoods();
else await countWritten(readRows(written, option('half')));

async function countWritten(all: readonly WrittenRow[]) {
  let [sound, wrong] = [0, 0];
  for (const row of all) {
    const found = await findings(row.columns, row.language);
    const others = found.filter((one) => !isFound(row, one));
    if (row.contradiction === null) {
      sound += 1;
      wrong += Number(found.length > 0);
    } else {
      byKind.add(row.contradiction.kind, others.length < found.length);
      byPlatform.add(row.platform, others.length < found.length);
      byPlatform.add('all', others.length < found.length);
    }
    if (!process.argv.includes('--verbose')) continue;
    if (row.contradiction !== null && others.length === found.length)
      console.log(`missed ${row.id} ${JSON.stringify(row.contradiction)}`);
    for (const { ruleId, message } of others) console.log(`said besides ${row.id} ${ruleId} ${message}`);
  }
  printTallies();
  console.log(`\n${sound} rows without a contradiction: ${wrong} with a finding`);
}

async function seedGoods() {
  let [rows, alarms] = [0, 0];
  for (const platform of PLATFORMS) {
    for (const { lang, title, text, changes } of GOODS) {
      const record: Record<string, string> = {
        [platform.id]: 'A12',
        [platform.title]: title,
        [platform.description]: text,
        [platform.price]: '30.00',
        ...platform.more,
      };
      rows += 1;
      alarms += (await contradictions(record, lang)).length;
      for (const [kind, from, to] of changes)
        await seed(platform, kind, record, { ...record, [platform.title]: title.replace(from, to) }, lang);
      const cells = [
        ['gtin', platform.gtin, '4006381333931', '4006381333934'],
        ['sale price', platform.salePrice, '25.00', '45.00'],
        ['list price', platform.listPrice, '40.00', '20.00'],
      ] as const;
      for (const [kind, column, sound, wrong] of cells)
        if (column !== undefined)
          await seed(platform, kind, { ...record, [column]: sound }, { ...record, [column]: wrong }, lang);
    }
  }
  printTallies();
  console.log(`\n${rows} rows as they are: ${alarms} findings`);
}

function printTallies() {
  for (const [title, tally] of Object.entries({ kind: byKind, platform: byPlatform })) {
    console.log(`\n${`by ${title}`.padEnd(34)}  made  found  rate`);
    for (const row of tally.rows()) console.log(row);
  }
}

const wild = process.argv[2];
if (wild !== undefined && wild.endsWith('.jsonl')) {
  const texts = readFileSync(wild, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as { id: string; lang: string; title: string; text: string });
  let found = 0;
  for (const { id, lang, title, text } of texts)
    for (const one of await contradictions({ id, title, description: text }, lang)) {
      found += 1;
      console.log(`${id} ${one}`);
    }
  console.log(`${texts.length} rows of real titles and texts: ${found} findings`);
}
