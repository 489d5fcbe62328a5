import { describe, expect, it } from 'vitest';
import { answerDesk } from '../../src/app/desk/answer-desk.ts';
import { nodeDesk } from '../../src/app/desk/node-desk.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import type { DeskCheck } from '../../src/model/serve/desk-request.ts';
import type { Report } from '../../src/model/report/report.ts';
import { docxOf, draftLines } from '../support/draft-forms.ts';

const tools = nodeDesk(loadShippedRules());
const DRAFT = '# 玉竹茶\n\n- 每天一杯，治疗高血压。\n';
const base64 = (bytes: string | Buffer) => Buffer.from(bytes).toString('base64');

async function check(body: DeskCheck): Promise<Report[]> {
  const answer = await answerDesk(
    { what: 'check', body: { laws: ['cn'], ...body }, today: '2026-11-24' },
    tools,
  );
  if ('error' in answer) throw new Error(answer.error.code);
  return (JSON.parse(answer.body) as { reports: Report[] }).reports;
}

describe('one request', () => {
  const CSV = 'id,title,description\n1,玉竹茶,治疗高血压\n2,绿茶,新茶上市\n';
  it.each([
    { name: 'a text', body: { text: DRAFT, form: 'markdown' }, listings: 1 },
    { name: 'a page', body: { text: '<h1>玉竹茶</h1><p>治疗高血压</p>', form: 'html' }, listings: 1 },
    {
      name: 'a Word file',
      body: { file: { name: 'a.docx', base64: base64(docxOf(draftLines(DRAFT))) } },
      listings: 1,
    },
    { name: 'a catalogue', body: { file: { name: 'a.csv', base64: base64(CSV) } }, listings: 2 },
    {
      name: 'a saved page',
      body: { file: { name: 'a.html', base64: base64('<h1>玉竹茶</h1><p>治疗高血压</p>') } },
      listings: 1,
    },
  ] as const)('$name', async ({ body, listings }) => {
    const reports = await check(body);
    expect(reports).toHaveLength(listings);
    expect(reports[0]?.findings.some(({ quote }) => quote.includes('治疗'))).toBe(true);
  });

  it('a finding that is set aside lowers the score no longer', async () => {
    const [before] = await check({ text: DRAFT });
    const ignores = (before?.findings ?? []).map(({ ruleId, quote }) => ({
      rule: ruleId,
      quote,
      reason: 'known',
    }));
    const [after] = await check({ text: DRAFT, ignores });
    expect(before?.score.value).toBeLessThan(100);
    expect(after?.score.value).toBe(100);
    expect(after?.findings.every(({ suppression }) => suppression?.reason === 'known')).toBe(true);
  });

  it('the market of the menu brings the laws beside it', async () => {
    const [report] = await check({ text: '# Crema\n\nCura la artritis en tres días.\n', laws: ['es'] });
    expect(report?.laws).toEqual(['eu', 'es']);
    expect(report?.counts.violation).toBeGreaterThan(0);
  });

  it('says where only the ICC Code judges what is said', async () => {
    const [report] = await check({ text: '# 黑糖薑茶\n\n連喝一週就能治好糖尿病。\n', laws: ['hk'] });
    expect(report?.laws).toEqual(['hk', 'icc']);
    expect(report?.lawsBecause).toMatch(/Hong Kong.*ICC Code alone/);
    expect(report?.findings.map(({ ruleId }) => ruleId)).toContain('health/treats-disease');
  });

  const POT = 'Teapot of clay, 500 ml\n\nMaterial: clay\nThe pot holds 250 ml.\n';
  const SHEET =
    '# Teapot of clay\n\n| Capacity | 500 ml |\n|---|---|\n| Material | clay |\n\nCapacity: 250 ml\n';
  it.each([
    { name: 'pot.txt', text: POT },
    { name: 'pot.md', text: SHEET },
    { name: 'pot.html', text: '<h1>Teapot, 500 ml</h1><p>The pot holds 250 ml.</p>' },
  ])('a pasted text has the findings of the file $name', async ({ name, text }) => {
    const found = (reports: Report[]) =>
      reports.flatMap(({ findings }) => findings.map(({ ruleId, where }) => [ruleId, where]));
    const pasted = found(await check({ text, laws: ['uk'] }));
    expect(pasted).not.toEqual([]);
    expect(found(await check({ file: { name, base64: base64(text) }, laws: ['uk'] }))).toEqual(pasted);
  });

  it('a table of a document stays a table', async () => {
    const file = { name: 'pot.docx', base64: base64(docxOf(draftLines(SHEET))) };
    const answer = await answerDesk({ what: 'extract', body: { file }, today: '2026-11-24' }, tools);
    const { listings } = JSON.parse('body' in answer ? answer.body : '') as { listings: { text: string }[] };
    const [{ text } = { text: '' }] = listings;
    expect(text).toBe('# Teapot of clay\n\n| Capacity | 500 ml |\n| Material | clay |\n\nCapacity: 250 ml\n');
    const rules = ([report]: Report[]) => report?.findings.map(({ ruleId }) => ruleId);
    const ofFile = rules(await check({ file, laws: ['uk'] }));
    expect(ofFile).not.toEqual([]);
    expect(rules(await check({ text, laws: ['uk'] }))).toEqual(ofFile);
  });

  it('a report to keep', async () => {
    const ask = (format: 'html' | 'markdown') =>
      answerDesk(
        { what: 'check', body: { text: DRAFT, laws: ['cn'], lang: 'zh', format }, today: '2026-11-24' },
        tools,
      );
    const html = await ask('html');
    expect('body' in html && html.body).toMatch(/^<!doctype html>/i);
    expect(await ask('markdown')).toMatchObject({ type: 'text/markdown; charset=utf-8' });
  });

  it('what a document says, as a draft to go on writing', async () => {
    const body = { file: { name: 'a.docx', base64: base64(docxOf(draftLines(DRAFT))) } };
    const answer = await answerDesk({ what: 'extract', body, today: '2026-11-24' }, tools);
    expect('body' in answer && answer.body).toContain('# 玉竹茶\\n\\n每天一杯，治疗高血压。\\n');
  });

  describe('the day decides whether a sale price is in effect', () => {
    const CSV =
      'id,title,price,sale_price,sale_price_effective_date\n1,Green tea,12 GBP,9 GBP,2026-11-20/2026-11-30\n';
    const body = { file: { name: 'a.csv', base64: base64(CSV) } };
    it.each([
      { asOf: undefined, price: 9 },
      { asOf: '2026-12-24', price: 12 },
      { asOf: '2026-11-01', price: 12 },
    ])('as of $asOf: $price', async ({ asOf, price }) => {
      const dated = { ...body, ...(asOf === undefined ? {} : { asOf }) };
      const [report] = await check(dated);
      expect(report?.listing.price?.amount).toBe(price);
      const answer = await answerDesk({ what: 'extract', body: dated, today: '2026-11-24' }, tools);
      expect('body' in answer && JSON.parse(answer.body)).toMatchObject({
        listings: [{ listing: { price: { amount: price } } }],
      });
    });
  });

  it('explains a rule', async () => {
    const answer = await answerDesk(
      { what: 'explain', body: { rule: 'health/treats-disease', lang: 'zh' } },
      tools,
    );
    expect('body' in answer && JSON.parse(answer.body)).toMatchObject({ id: 'health/treats-disease' });
  });
});

describe('what cannot be answered says why', () => {
  it.each([
    [{ text: ' ' }, 'input-empty'],
    [{}, 'input-empty'],
    [{ text: 'tea', laws: ['xx'] }, 'jurisdiction-unknown'],
    [{ text: 'tea', category: 'nothing' }, 'category-unknown'],
    [{ url: 'http://127.0.0.1:1/' }, 'address-refused'],
    [{ url: 'http://169.254.169.254/latest' }, 'address-refused'],
    [{ file: { name: 'a.pdf', base64: base64('%PDF-1.7 nothing') } }, 'input-unreadable'],
  ])('%j', async (body, code) => {
    await expect(check(body)).rejects.toThrow(code);
  });
});
