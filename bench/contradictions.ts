// Inserts contradictions into honest listings and counts how many are found, and the alarms on unchanged
// pages:
//   node dist/bench/contradictions.js [FOLDER of real pages]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkExtraction } from '../src/app/check/check-extraction.ts';
import { loadRules } from '../src/app/rules/load-rules.ts';
import type { RuleBook } from '../src/app/rules/rule-book.ts';
import { extractPage } from '../src/extract/extract-page.ts';
import { decodePage } from '../src/ingest/charset/decode-page.ts';
import type { Finding } from '../src/model/report/finding.ts';
import { KINDS, type Kind } from './contradiction-kinds.ts';
import { fieldChanges } from './field-changes.ts';
import { listedPages } from './listed-changes.ts';

const LAWS = ['cn', 'eu', 'uk', 'us', 'jp', 'icc'];
const FIXTURES = 'fixtures/pages';
/**
 * Contradictions of real pages that a reader confirmed, one JSON object per line: page, rule, quote and
 * reason.
 */
const JUDGED = 'test/real/contradictions.jsonl';
const { book } = await loadRules([], true, (error) => console.error(error.message));
const RULES = new Set(
  book.compiled.rules.flatMap(({ id, family }) => (family === 'contradiction' ? [id] : [])),
);

function contradictions(html: string, rules: RuleBook): Finding[] {
  const report = checkExtraction(extractPage({ html }), { uri: 'bench' }, rules, {
    laws: LAWS,
    asOf: '2026-11-24',
    lang: 'en',
    selects: (id) => RULES.has(id),
    selectionKey: 'contradictions',
  });
  return report.findings.filter((one) => one.family === 'contradiction' && one.outcome !== 'error');
}

interface Tally {
  made: number;
  found: number;
  alarms: number;
  held: number;
  heldFound: number;
}
const tallies = new Map<string, Tally>();
const verbose = process.argv.includes('--verbose');

function count(
  name: string,
  before: Finding[],
  after: Finding[],
  words: readonly string[],
  held = false,
  alarms = 0,
) {
  const tally = tallies.get(name) ?? { made: 0, found: 0, alarms: 0, held: 0, heldFound: 0 };
  tallies.set(name, tally);
  const known = new Set(before.map((one) => one.fingerprint));
  const hit = after.some((one) => !known.has(one.fingerprint) && isAt(one, words));
  tally.made += 1;
  tally.found += Number(hit);
  tally.alarms += alarms;
  if (held) {
    tally.held += 1;
    tally.heldFound += Number(hit);
  }
  return hit;
}

/** Returns true if one side of the finding lies in a changed statement. */
function isAt(finding: Finding, words: readonly string[]): boolean {
  const quotes = [finding.quote, ...(finding.evidence ?? []).map((one) => one.quote)];
  return quotes.some(
    (quote) => quote !== '' && words.some((one) => one.includes(quote) || quote.includes(one)),
  );
}

const honest = readdirSync(FIXTURES)
  .filter((name) => name.includes('honest'))
  .map((name) => ({ name, html: readFileSync(join(FIXTURES, name, 'page.html'), 'utf8') }));

for (const kind of KINDS) {
  for (const { name, html } of [neutral(kind.lang), ...honest.filter((page) => fits(page.name, kind))]) {
    const page = extractPage({ html });
    const { price, listPrice } = page.listing;
    const fill = (text: string) => fillPrices(text, price?.amount, listPrice?.amount);
    const [good, bad] = [fill(kind.honest), fill(kind.changed)];
    if (good === undefined || bad === undefined) continue;
    const before = contradictions(html, book);
    const plain = contradictions(insert(html, kind.first, good), book);
    const after = contradictions(insert(html, kind.first, bad), book);
    const known = new Set(before.map((one) => one.fingerprint));
    const alarms = plain.filter((one) => !known.has(one.fingerprint) && isAt(one, [good, kind.first]));
    // The page itself states another value, so it would contradict the agreeing pair. Such pages are skipped.
    if (alarms.length > 0 && name !== 'neutral') continue;
    const hit = count(kind.name, plain, after, [bad, kind.first], kind.held, alarms.length);
    if (verbose && !hit)
      console.log(`missed ${kind.name} (${kind.lang}${kind.held ? ', held' : ''}) in ${name}`);
    if (verbose) for (const one of alarms) console.log(`alarm ${kind.name} in ${name}: ${one.message}`);
  }
}
for (const { name, html } of honest) {
  const before = contradictions(html, book);
  for (const { kind, changed, words } of fieldChanges(html, extractPage({ html }))) {
    const hit = count(kind, before, contradictions(changed, book), words);
    if (verbose && !hit) console.log(`missed ${kind} in ${name}: ${words.join(' / ')}`);
  }
}

const listedTally = { tuned: [0, 0], held: [0, 0] } as Record<'tuned' | 'held', [number, number]>;
let listedAlarms = 0;
for (const { name, html, held, changes } of listedPages('fixtures/contradictions')) {
  const before = contradictions(html, book);
  listedAlarms += before.length;
  if (verbose)
    for (const one of before)
      console.log(
        held ? `alarm in a page held back: ${one.ruleId}` : `alarm in ${name}: ${one.ruleId} ${one.message}`,
      );
  for (const { kind, from, to } of changes) {
    const words = [to.replace(/<[^>]*>/g, ' ').trim(), ...to.split(/<[^>]*>/).filter((part) => part !== '')];
    const after = contradictions(
      html.replace(from, () => to),
      book,
    );
    const hit = count(kind, before, after, words, held);
    const side = listedTally[held ? 'held' : 'tuned'];
    side[0] += 1;
    side[1] += Number(hit);
    if (verbose && !hit && !held) console.log(`missed ${kind} in ${name}: ${from} -> ${to}`);
    if (process.argv.includes('--where') && hit && !held) {
      const known = new Set(before.map((one) => one.fingerprint));
      for (const one of after.filter((it) => !known.has(it.fingerprint)))
        console.log(`found ${kind} in ${name}: ${one.outcome} ${one.message}`);
    }
  }
}

function keyOf(page: string, rule: string, quote: string): string {
  return [page, rule, quote].join('\n');
}

function keyOfJudged(row: string): string {
  const { page, rule, quote } = JSON.parse(row) as Record<'page' | 'rule' | 'quote', string>;
  return keyOf(page, rule, quote);
}

/** Returns a page without any other statements. */
function neutral(lang: Kind['lang']) {
  const [title, list, button] =
    lang === 'zh' ? ['山泉系列 A12', '¥', '加入购物车'] : ['Meadow A12', '£', 'Add to basket'];
  const html = `<html lang="${lang}"><body><main><h1>${title}</h1><div class="product-price"><span class="price">${list}80.00</span> <del class="old-price">${list}100.00</del></div><button>${button}</button></main></body></html>`;
  return { name: 'neutral', html };
}

function fits(name: string, kind: Kind): boolean {
  return kind.lang === 'zh' ? name.startsWith('zh') : name.startsWith('en');
}

/**
 * Fills placeholders with amounts derived from the page's prices: `{8}` is eight tenths of the price of two.
 */
function fillPrices(text: string, price?: number, list?: number): string | undefined {
  if (!text.includes('{')) return text;
  if (price === undefined) return undefined;
  const mark = '£';
  if (/\{pct\}|\{wrong\}|Save/.test(text)) {
    if (list === undefined || list <= price) return undefined;
    const off = Math.round((1 - price / list) * 100);
    return text
      .replace('{pct}', `-${off}%`)
      .replace('{wrong}', `-${Math.min(95, off + 25)}%`)
      .replace('{20}', mark + (list - price).toFixed(2))
      .replace('{55}', mark + (list - price + 0.3 * list).toFixed(2));
  }
  return text
    .replace('{8}', mark + (price * 1.6).toFixed(2))
    .replace('{30}', mark + (price * 2.6).toFixed(2))
    .replace('{2.5}', mark + (price * 0.25).toFixed(2))
    .replace('{7}', mark + (price * 0.7).toFixed(2));
}

/** Inserts both statements after the title. */
function insert(html: string, first: string, second: string): string {
  const at = titleEnd(html);
  return `${html.slice(0, at)}<p>${first}</p><p>${second}</p>${html.slice(at)}`;
}

function titleEnd(html: string): number {
  const name = extractPage({ html }).evidence['name']?.find((one) => one.source === 'visible')?.quote;
  const at = name === undefined ? -1 : html.indexOf(name, html.indexOf('<body'));
  if (at >= 0) return html.indexOf('>', html.indexOf('</', at)) + 1;
  const heading = html.lastIndexOf('</h1>');
  if (heading >= 0) return heading + 5;
  const add = html.search(/<dl|<button/);
  return add < 0 ? html.indexOf('</body>') : add;
}

console.log('kind                 made found  rate  held found  alarms');
let [made, found] = [0, 0];
for (const [name, tally] of [...tallies].sort()) {
  made += tally.made;
  found += tally.found;
  console.log(
    `${name.padEnd(20)} ${String(tally.made).padStart(4)} ${String(tally.found).padStart(5)}  ${(tally.found / tally.made).toFixed(2)}  ${String(tally.held).padStart(4)} ${String(tally.heldFound).padStart(5)}  ${tally.alarms}`,
  );
}
const low = [...tallies].filter(([, tally]) => tally.found / tally.made < 0.8).map(([name]) => name);
console.log(`${tallies.size} kinds, ${made} changes, found ${(found / made).toFixed(3)} (at least 0.9)`);
for (const [side, [all, hits]] of Object.entries(listedTally))
  console.log(`listed pages, ${side}: ${all} changes, found ${(hits / all).toFixed(3)}`);
console.log(`listed pages as they are: ${listedAlarms} alarms`);
console.log(`kinds under 0.8: ${low.join(', ') || 'none'}`);

const folder = process.argv[2];
if (folder !== undefined && existsSync(folder)) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  const judged = new Set(readFileSync(JUDGED, 'utf8').trim().split('\n').map(keyOfJudged));
  let [right, other] = [0, 0];
  for (const name of names) {
    const { text } = await decodePage(readFileSync(join(folder, name)));
    for (const one of contradictions(text, book)) {
      const isRight = judged.has(keyOf(name, one.ruleId, one.quote));
      right += Number(isRight);
      other += Number(!isRight);
      if (verbose || !isRight)
        console.log(`${isRight ? 'judged true' : 'not judged'}: ${name} ${one.ruleId} ${one.message}`);
    }
  }
  const share = (count: number) => (count / names.length).toFixed(3);
  console.log(
    `${names.length} real pages, ${right + other} findings: ${right} judged true (${JUDGED}), ${other} others, ${share(other)} a page (at most 0.05)`,
  );
}
