import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { plainExtraction } from '../../src/app/check/plain-extraction.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import type { Extraction } from '../../src/model/listing/extraction.ts';
import { jurisdictionOf } from '../../src/model/rule/jurisdiction-of.ts';
import { hash } from '../../src/text/memory/hash.ts';
import { quotesIn, shippedVocabulary } from '../support/shipped-scanner.ts';
import { book } from '../support/source-rules.ts';

const SPACED_JOINTS = ['. ', ', ', '\n', ' | ', '<br>', ' ✅ ', ' • '];
const CHINESE_JOINTS = ['。', '，', '\n', '|', '<br>', '✅', '】【'];
const LANGUAGES: Record<string, { joints: string[]; name: string }> = {
  zh: { joints: CHINESE_JOINTS, name: '甲款' },
  ja: { joints: CHINESE_JOINTS, name: 'モデル甲' },
  ...Object.fromEntries(
    ['en', 'de', 'fr', 'es', 'it', 'nl'].map((lang) => [lang, { joints: SPACED_JOINTS, name: 'Model 1' }]),
  ),
};
const ALL_LAWS = ['cn', 'uk', 'us', 'eu', 'de', 'fr', 'jp', 'icc'];

/**
 * Joined to a claim by a comma, "Test on wallpaper" would read as its proof, "Does not …" as a list of
 * denials, and "…?" makes a question of both.
 */
const LOOKED_UP = /test|report|stud|检测|报告|研究|\bnot\b|[?？]/iu;

interface Statement {
  lang: string;
  laws: string[];
  text: string;
}
type Way = (text: string, statement: Statement) => Extraction;

const layout = new ColumnLayout(['title', 'description'], book.columns);
const nameIn = (lang: string) => LANGUAGES[lang]?.name ?? '';
const row: Way = (description, { lang }) => {
  const extraction = extractRow({ row: 1, record: { title: nameIn(lang), description } }, layout);
  extraction.listing.inLanguage = lang;
  return extraction;
};
const text: Way = (description, { lang }) =>
  plainExtraction({ name: nameIn(lang), inLanguage: lang, description }, 'feed');
const page: Way = (html, { lang }) =>
  extractPage({
    html: `<html lang="${lang}"><head><title>${nameIn(lang)}</title></head><body><main><h1>${nameIn(lang)}</h1>${html}</main></body></html>`,
  });

/** Rule, outcome and words of each finding on statements. */
function findingsOf(extraction: Extraction, laws: string[]): string[] {
  const options = { laws, asOf: '2026-11-24', lang: 'en' as const };
  return checkExtraction(extraction, { uri: 'x' }, book, options)
    .findings.filter(({ family }) => family === 'statement')
    .map(({ ruleId, outcome, quote }) => `${ruleId} ${outcome} ${quote}`)
    .sort();
}

const statements: Statement[] = book.compiled.rules
  .filter((rule) => rule.forbids ?? rule.substantiates)
  .flatMap((rule) =>
    rule.examples
      .filter(
        ({ expect: outcome, description, name, listing, html, landing, category, asOf }) =>
          (outcome === 'violation' || outcome === 'review') &&
          description !== undefined &&
          [name, listing, html, landing, category, asOf].every((one) => one === undefined),
      )
      .map(({ lang = 'zh', description = '', law }) => ({
        lang,
        laws: law ?? [
          ...new Set(rule.laws.map((one) => jurisdictionOf(typeof one === 'string' ? one : one.id))),
        ],
        text: description.replace(/[.。]$/u, ''),
      })),
  );

/** Honest sentences that raise nothing and that no rule looks up elsewhere: no proof, no disclaimer, no fact. */
function plainSentences(lang: string): string[] {
  const quotes = quotesIn(shippedVocabulary(lang));
  return readdirSync('test/cases')
    .filter((name) => name.startsWith('honest'))
    .flatMap((name) => readFileSync(`test/cases/${name}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as { lang: string; text: string })
    .filter((one) => one.lang === lang)
    .flatMap((one) => one.text.split(/(?<=[.。!！?？\n])\s*/u))
    .map((sentence) => sentence.replace(/[.。!！\n]+$/u, ''))
    .filter(
      (sentence) =>
        sentence.length >= (lang === 'zh' || lang === 'ja' ? 10 : 25) &&
        !/[<>&\d*†※]/u.test(sentence) &&
        !LOOKED_UP.test(sentence) &&
        quotes(sentence).length === 0 &&
        findingsOf(text(sentence, { lang, laws: [], text: '' }), ALL_LAWS).length === 0,
    );
}

/**
 * How often each statement is tried, each time between other sentences. Some hundred rounds find what one
 * does not: `LOCALITY_ROUNDS=200 npx vitest run test/claims/locality.test.ts`.
 */
const ROUNDS = Number(process.env['LOCALITY_ROUNDS'] ?? 1);

/** The sentence for a place beside a statement. It stays the same when statements or other sentences come and go. */
function pick(plain: readonly Hashed[], statement: Statement, place: string): string {
  const wanted = numberOf(`${place} ${statement.text}`);
  const apart = (one: Hashed) => (one.number ^ wanted) >>> 0;
  const [first, ...rest] = plain;
  return rest.reduce((best, one) => (apart(one) < apart(best) ? one : best), first as Hashed).sentence;
}

interface Hashed {
  sentence: string;
  number: number;
}

const numberOf = (text: string) => Number.parseInt(hash(text).slice(0, 8), 16);
const hashed = (sentence: string): Hashed => ({ sentence, number: numberOf(sentence) });

describe('a statement is judged by itself', () => {
  for (const [lang, { joints }] of Object.entries(LANGUAGES)) {
    const own = statements.filter((one) => one.lang === lang);
    const plain = plainSentences(lang).map(hashed);
    it(`${lang}: ${own.length} statements`, () => {
      const changed: string[] = [];
      const tries = own.flatMap((statement) =>
        Array.from({ length: ROUNDS }, (_, round) => ({ statement, round })),
      );
      tries.forEach(({ statement, round }) => {
        const before = pick(plain, statement, `before ${round}`);
        const behind = pick(plain, statement, `behind ${round}`);
        const judged = new Map<string, string[]>();
        /** The same words are judged once, however many joints they are tried with. */
        const byItself = (way: Way, alone: string) => {
          const name = `${way.name} ${alone}`;
          const known = judged.get(name) ?? findingsOf(way(alone, statement), statement.laws);
          judged.set(name, known);
          return known;
        };
        const compare = (way: Way, alone: string, around: string) => {
          const expected = byItself(way, alone);
          const found = findingsOf(way(around, statement), statement.laws);
          if (String(found) !== String(expected))
            changed.push(
              `${JSON.stringify(around)}\n    alone: ${expected.join('; ')}\n    within: ${found.join('; ')}`,
            );
        };
        for (const joint of joints)
          compare(row, statement.text, [before, statement.text, behind].join(joint));
        compare(text, statement.text, [before, statement.text, behind].join('\n'));
        const item = (one: string) => `<li>${one}</li>`;
        compare(
          row,
          `<ul>${item(statement.text)}</ul>`,
          `<ul>${[before, statement.text, behind].map(item).join('')}</ul>`,
        );
        const paragraph = (one: string) => `<p>${one}</p>`;
        compare(page, paragraph(statement.text), [before, statement.text, behind].map(paragraph).join(''));
        compare(page, paragraph(statement.text), paragraph([before, statement.text, behind].join(joints[1])));
        compare(page, paragraph(statement.text), paragraph([before, statement.text, behind].join(joints[0])));
      });
      expect(changed).toEqual([]);
    }, 600_000);
  }
});
