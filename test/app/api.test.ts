import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AppError,
  checkCatalogue,
  checkHtml,
  checkListing,
  extractListing,
  loadRules,
  type CheckSettings,
  type Report,
} from '../../src/index.ts';
import { schemaCheck } from '../support/schemas.ts';

const AS_OF = { asOf: '2026-11-24' };

describe('the library', () => {
  it('checks a page', async () => {
    const report = await checkHtml(
      { html: '<html lang="zh"><h1>净水器</h1><p>国家级品质</p></html>', url: 'https://shop.example.cn/1' },
      AS_OF,
    );
    expect(report.laws).toEqual(['cn']);
    expect(report.findings.map((finding) => finding.quote)).toContain('国家级');
  });

  it('checks a listing given as fields', async () => {
    const report = await checkListing(
      { name: 'Kettle', description: 'It boils.', inLanguage: 'en' },
      { ...AS_OF, laws: ['uk'] },
    );
    expect(report.counts.violation).toBe(0);
  });

  it('takes a few words in no language that shows for English, however often the name stands there', async () => {
    const report = await checkListing(
      { name: 'Copper bracelet', description: 'Cures arthritis.' },
      { ...AS_OF, laws: ['uk'] },
    );
    expect(report.listing.inLanguage).toBe('en');
    expect(report.counts.violation).toBe(1);
  });

  it.each([
    ['it', ['eu', 'it']],
    ['us-ny', ['us', 'us-ny']],
    ['mx', ['mx', 'icc']],
  ])('a choice of %s brings the laws beside it: %j', async (law, laws) => {
    const report = await checkListing({ name: 'Kettle', description: 'Boils.' }, { ...AS_OF, laws: [law] });
    expect(report.laws).toEqual(laws);
  });

  it('checks a catalogue row by row, in order', async () => {
    const reports: Report[] = [];
    const rows = Array.from({ length: 50 }, (_, i) => ({
      id: `r${i}`,
      name: '净水器',
      description: i % 2 ? '好用' : '国家级品质',
      inLanguage: 'zh',
    }));
    for await (const report of checkCatalogue(rows, { ...AS_OF, laws: ['cn'], uri: 'feed' }))
      reports.push(report);
    expect(reports.map((report) => report.id)).toEqual(rows.map((row) => row.id));
    expect(reports.map((report) => report.input.row)).toEqual(rows.map((_, i) => i + 1));
    expect(reports.filter((report) => report.counts.violation > 0)).toHaveLength(25);
  });

  it('gives every quote as the listing writes it', async () => {
    const words = fc.constantFrom(
      '国家级',
      '国*家*级',
      '國家級',
      '最 佳',
      '治疗失眠',
      ' ',
      '，',
      '。',
      '好用',
      'ＮＯ．１',
      '🔥',
      '\u200b',
    );
    const validate = schemaCheck('report');
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 30 }), async (parts) => {
        const description = parts.join('');
        const report = await checkListing({ inLanguage: 'zh', description }, { ...AS_OF, laws: ['cn'] });
        validate(report);
        for (const { quote, where } of [...report.findings, ...report.claims]) {
          if (where.start !== undefined) expect(description.slice(where.start, where.end)).toBe(quote);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on any page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (html) => {
        await checkHtml({ html }, AS_OF);
        await extractListing({ html });
      }),
      { numRuns: 60 },
    );
  });
});

/** What a caller without types may pass. */
const settings = (given: unknown) => given as CheckSettings;
const codeOf = async (run: () => Promise<unknown>): Promise<string> => {
  try {
    await run();
    return 'nothing';
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${error.message}` : String(error);
  }
};

describe('the options', () => {
  const listing = { name: 'Kettle', description: 'It boils.' };

  it.each([
    ['no settings', undefined, /^option-invalid: .*settings.*asOf/],
    ['no day', {}, /^option-invalid: .*asOf.*YYYY-MM-DD/],
    ['a day in words', { asOf: 'tomorrow' }, /^option-invalid: .*asOf.*YYYY-MM-DD/],
    ['a day that is none', { asOf: '2026-02-31' }, /^option-invalid: .*asOf/],
    ['a law that is not there', { ...AS_OF, laws: ['xx'] }, /^jurisdiction-unknown: .*xx.*there are: .*cn/],
    ['a law by itself', { ...AS_OF, laws: 'eu' }, /^option-invalid: .*laws.*list/],
    ['no law', { ...AS_OF, laws: [] }, /^option-invalid: .*laws/],
    ['a language that it does not speak', { ...AS_OF, lang: 'fr' }, /^option-invalid: .*lang.*zh/],
    ['a category that is not there', { ...AS_OF, category: 'air' }, /^category-unknown: .*air.*food/],
    ['rules of another kind', { ...AS_OF, rules: {} }, /^option-invalid: .*rules.*loadRules/],
    ['a name that it does not know', { ...AS_OF, law: ['eu'] }, /^option-invalid: .*law.*there are: .*laws/],
    ['a list of rules', { ...AS_OF, selects: ['a/b'] }, /^option-invalid: .*selects.*function/],
  ])('are refused: %s', async (_, given, message) => {
    expect(await codeOf(() => checkListing(listing, settings(given)))).toMatch(message);
    expect(await codeOf(() => checkHtml({ html: '' }, settings(given)))).toMatch(message);
    expect(await codeOf(() => checkCatalogue([], settings(given)).next())).toMatch(message);
  });

  it('left undefined are as if they were not given', async () => {
    const given = settings({ ...AS_OF, laws: undefined, lang: undefined, category: undefined });
    expect(await checkListing(listing, given)).toEqual(await checkListing(listing, AS_OF));
  });

  it('may not stand without what is to be checked', async () => {
    expect(await codeOf(() => checkHtml(settings('<h1>x</h1>') as never, AS_OF))).toMatch(
      /^option-invalid: .*html/,
    );
    expect(await codeOf(() => extractListing({} as never))).toMatch(/^option-invalid: .*html/);
    expect(await codeOf(() => checkListing('Kettle' as never, AS_OF))).toMatch(/^option-invalid: .*listing/);
    expect(await codeOf(() => checkCatalogue(['Kettle'] as never, AS_OF).next())).toMatch(/record 1/);
    expect(await codeOf(() => loadRules('rules' as never))).toMatch(/^option-invalid: .*folders/);
    expect(await codeOf(() => loadRules(['no-such-folder']))).toMatch(/^rules-missing: .*no-such-folder/);
  });

  it('choose rules anew at each call', async () => {
    const cure = { name: 'Bracelet', description: 'Cures arthritis.', inLanguage: 'en' };
    const rulesOf = async (selects?: (id: string) => boolean) => {
      const given = { ...AS_OF, laws: ['uk'], ...(selects === undefined ? {} : { selects }) };
      return (await checkListing(cure, given)).findings.map(({ ruleId }) => ruleId);
    };
    const all = await rulesOf();
    expect(all.length).toBeGreaterThan(0);
    expect(await rulesOf(() => false)).toEqual([]);
    expect(await rulesOf((id) => id === all[0])).toEqual([all[0]]);
    expect(await rulesOf()).toEqual(all);
  });
});

describe('what the library gives', () => {
  it('of a page is plain data, each value with its place', async () => {
    const html = '<html lang="en"><h1>Kettle</h1>\n<p>€ 7.90</p><button>Add to cart</button></html>';
    const read = await extractListing({ html });
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
    expect(read.listing.price).toEqual({ amount: 7.9, currency: 'EUR' });
    expect(read.evidence['price']?.[0]).toMatchObject({ quote: '€ 7.90', line: 2 });
  });

  it('of rules takes folders of the user', async () => {
    const rules = await loadRules([mkdtempSync(join(tmpdir(), 'claimcheck-own-'))]);
    const report = await checkListing(
      { name: 'Bracelet', description: 'Cures arthritis.' },
      { ...AS_OF, laws: ['uk'], rules },
    );
    expect(report.counts.violation).toBeGreaterThan(0);
    expect(rules.byId.has('food/treats-disease')).toBe(true);
  });
});
