// Finds contradictions in a page, and checks whether a contradiction that was put in is found.
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import type { RuleBook } from '../../src/app/rules/rule-book.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import { foldWords, type Seed } from './seed.ts';

/** Returns the contradictions of a page, under the given laws or those of its market. */
export async function contradictionsOf(
  page: { html: string; url?: string; file: string },
  book: RuleBook,
  laws: readonly string[] | 'auto',
): Promise<Finding[]> {
  const rules = new Set(
    book.compiled.rules.flatMap(({ id, family }) => (family === 'contradiction' ? [id] : [])),
  );
  const extraction = extractPage({ html: page.html, ...(page.url === undefined ? {} : { url: page.url }) });
  await resolveLanguage(extraction.listing);
  const report = checkExtraction(extraction, { uri: page.file }, book, {
    laws,
    asOf: '2026-11-28',
    lang: 'en',
    selects: (id) => rules.has(id),
    selectionKey: 'contradictions',
  });
  return report.findings.filter(({ outcome }) => outcome !== 'error');
}

/** Returns true if a new finding quotes the changed words and another place with the original value. */
export function isFound(seed: Seed, before: readonly Finding[], after: readonly Finding[]): boolean {
  const known = new Set(before.map(keyOf));
  return after.some((finding) => !known.has(keyOf(finding)) && quotesBoth(finding, seed));
}

function keyOf({ ruleId, quote, evidence = [] }: Finding): string {
  return [ruleId, quote, ...evidence.map((one) => one.quote)].join('\n');
}

function quotesBoth({ quote, evidence = [] }: Finding, { to, others }: Seed): boolean {
  const sides = [quote, ...evidence.map((one) => one.quote)];
  const changed = sides.filter((side) => touches(side, to));
  const rest = sides.filter((side) => !touches(side, to));
  if (changed.length === 0 || rest.length === 0) return false;
  return others.length === 0 || rest.some((side) => others.some((other) => touches(side, other)));
}

/** Returns true if the quote contains the words, or a part of them. */
export function touches(side: string, words: string): boolean {
  const [a, b] = [foldWords(side), foldWords(words)];
  return (
    a !== '' && b !== '' && (a.includes(b) || (b.includes(a) && a.length > 1) || sameFigure(side, words))
  );
}

/** Returns true if the digits are equal: "1 299,00" and "1299.00". */
function sameFigure(a: string, b: string): boolean {
  const digits = (text: string) => text.replace(/[.,]0{1,2}(?!\d)/, '').replace(/\D/g, '');
  const [x, y] = [digits(a), digits(b)];
  return x.length > 1 && x === y;
}
