// Tables of docs/accuracy.md on the accuracy of single fields.
import type { Listing } from '../../src/model/listing/listing.ts';
import { F1 } from './f1.ts';
import { isKept, leaveOut, type LeftOut } from './left-out.ts';
import { FIELDS } from './notes.ts';
import { RANKED, type Sample } from './samples.ts';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')}\n`;
}

function scoreOf(results: readonly LeftOut[], isMeasured: (sample: Sample) => boolean): F1 {
  const score = new F1();
  for (const { sample, pool, answer } of results)
    if (isMeasured(sample)) score.add(pool.wanted !== null, answer?.right);
  return score;
}

const isPage = ({ kind }: Sample) => kind === 'page';
/** Pages noted after the hand-made weights; only their notes include GTINs. */
const isNewer = (sample: Sample) => isPage(sample) && sample.note.gtin !== undefined;

/** Returns the table by field: with markup, without, with the markup hidden, and for another build. */
export function byField(
  results: ReadonlyMap<string, LeftOut[]>,
  earlier: ReadonlyMap<string, Listing> | undefined,
): string {
  const head = ['field', 'all', 'with markup', 'without', 'markup hidden'];
  const rows = [...results].map(([field, found]) => [
    field,
    scoreOf(found, isPage).toString(),
    scoreOf(found, (one) => isPage(one) && one.hasMarkup).toString(),
    scoreOf(found, (one) => isPage(one) && !one.hasMarkup).toString(),
    scoreOf(found, ({ kind }) => kind === 'hidden').toString(),
    ...(earlier
      ? [
          earlierScore(field, found, earlier, isPage).toString(),
          scoreOf(found, isNewer).toString(),
          earlierScore(field, found, earlier, isNewer).toString(),
        ]
      : []),
  ]);
  return table(earlier ? [...head, 'hand weights', 'new pages', 'hand weights, new pages'] : head, rows);
}

function earlierScore(
  field: string,
  found: readonly LeftOut[],
  earlier: ReadonlyMap<string, Listing>,
  isMeasured: (sample: Sample) => boolean,
): F1 {
  const { got, same } = FIELDS[RANKED[field]!]!;
  const score = new F1();
  for (const { sample, pool } of found) {
    if (!isMeasured(sample)) continue;
    const listing = earlier.get(sample.file);
    const value = listing && got(listing);
    const isAnswered = value !== undefined && value !== null;
    score.add(
      pool.wanted !== null,
      isAnswered ? pool.wanted !== null && same(pool.wanted, value) : undefined,
    );
  }
  return score;
}

const LANGUAGES: Record<string, (language: string) => boolean> = {
  English: (one) => one === 'en',
  'German, French, Spanish, Italian': (one) => /^(?:de|fr|es|it)$/.test(one),
  'Chinese, Japanese, Korean': (one) => /^(?:zh|ja|ko)$/.test(one),
  others: (one) => !/^(?:en|de|fr|es|it|zh|ja|ko)$/.test(one),
};
const SPLIT = ['price', 'availability', 'sku', 'brand', 'seller'];

export function byLanguage(results: ReadonlyMap<string, LeftOut[]>): string {
  const rows = Object.entries(LANGUAGES).map(([name, isOf]) => [
    name,
    ...SPLIT.map((field) =>
      scoreOf(
        results.get(field) ?? [],
        (one) => isPage(one) && isOf(one.language.slice(0, 2).toLowerCase()),
      ).toString(),
    ),
  ]);
  return table(['language of the page', ...SPLIT], rows);
}

const SHARES = [0.25, 0.5, 0.75, 1];
const MORE_SHOPS = 100;

/** Returns the accuracy by the number of shops in the fit, with an extrapolation to more shops. */
export function learningCurve(samples: readonly Sample[], fields: readonly string[]): string {
  const pages = samples.filter(isPage);
  const shops = SHARES.map(
    (share) =>
      new Set(pages.filter(({ merchant }) => isKept(merchant, share)).map((one) => one.merchant)).size,
  );
  const scores = fields.map((field) =>
    SHARES.map((share) => scoreOf(leaveOut(samples, field, new Map(), { share }), isPage).value),
  );
  const rows = SHARES.map((_, i) => [`${shops[i]}`, ...scores.map((of) => of[i]!.toFixed(3))]);
  const next = shops.at(-1)! + MORE_SHOPS;
  rows.push([`${next} (foretold)`, ...scores.map((of) => foretell(shops, of, next).toFixed(3))]);
  return table(['shops', ...fields], rows);
}

/** Extrapolates: errors fall with a power of the number of shops, so a line is fitted to the logarithms. */
function foretell(shops: readonly number[], scores: readonly number[], next: number): number {
  const xs = shops.map(Math.log);
  const ys = scores.map((score) => Math.log(Math.max(1 - score, 0.001)));
  const mean = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / of.length;
  const [x, y] = [mean(xs), mean(ys)];
  const slope =
    xs.reduce((sum, one, i) => sum + (one - x) * (ys[i]! - y), 0) /
    xs.reduce((sum, one) => sum + (one - x) ** 2, 0);
  return 1 - Math.exp(y + Math.min(slope, 0) * (Math.log(next) - x));
}
