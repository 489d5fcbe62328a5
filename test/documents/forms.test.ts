import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { extractDocument } from '../../src/documents/extract-document.ts';
import { foldRadicals } from '../../src/text/characters/radicals.ts';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import { AppError } from '../../src/model/error/app-error.ts';
import type { Extraction } from '../../src/model/listing/extraction.ts';
import { DRAFT_FOLDER, DRAFTS } from '../support/drafts.ts';
import { docxOf, draftLines, pdfOf } from '../support/draft-forms.ts';
import { zipOf } from '../support/xlsx.ts';

const LIMIT = 1 << 20;
const book = loadShippedRules();
const source = (name: string) => readFileSync(join(DRAFT_FOLDER, `${name}.md`), 'utf8');
const docx = (name: string) =>
  extractDocument({ uri: 'a.docx', form: 'docx', bytes: docxOf(draftLines(source(name))) }, LIMIT);
const pdf = (name: string) =>
  extractDocument({ uri: 'a.pdf', form: 'pdf', bytes: pdfOf(draftLines(source(name))) }, LIMIT);

async function check(extraction: Extraction) {
  await resolveLanguage(extraction.listing);
  return checkExtraction(extraction, { uri: 'draft' }, book, {
    laws: ['cn'],
    asOf: '2026-11-24',
    lang: 'zh',
  });
}

const sorted = ({ findings }: Awaited<ReturnType<typeof check>>) =>
  findings.map(({ ruleId, outcome, quote }) => `${outcome} ${ruleId} ${quote}`).sort();

describe('a draft says the same in every form', () => {
  it.each(DRAFTS)('%s', async (name) => {
    const markdown = sorted(await check(extractMarkdown(source(name))));
    expect(markdown.length).toBeGreaterThan(1);
    expect(sorted(await check(await docx(name)))).toEqual(markdown);
    expect(sorted(await check(await pdf(name)))).toEqual(markdown);
  });
});

describe('a finding says where it stands', () => {
  it('in a Word file: paragraph, or table and cell', async () => {
    const { findings } = await check(await docx('food'));
    const at = (quote: string) => findings.find((one) => one.quote === quote)?.where;
    expect(at('缓解咽炎')).toMatchObject({ paragraph: 3, role: 'description' });
    expect(at('治疗便秘')).toMatchObject({ table: 1, cell: 'B4', role: 'specification' });
    expect(at('全网销量第一')).toMatchObject({ paragraph: 1, role: 'title' });
  });

  it('in a PDF file: page and line, also of a paragraph that goes on', async () => {
    const { findings, listing } = await check(await pdf('food'));
    const at = (quote: string) => findings.find((one) => one.quote === quote)?.where;
    expect(listing.name).toBe('云岭深山野生蜂蜜 500g 全网销量第一');
    expect(at('缓解咽炎')).toMatchObject({ pageNumber: 1, line: 3 });
    expect(at('拥有最终解释权')).toMatchObject({ pageNumber: 2, line: 1 });
  });
});

it('says that a draft is not asked what only a live page must show', async () => {
  const report = await check(await docx('phone'));
  expect(report.notes[0]).toContain('草稿');
  expect(report.findings.filter(({ family }) => family === 'omission')).toEqual([]);
});

it('writes radicals as the characters they stand for', () => {
  expect(foldRadicals('⽂⾎⻅⻄')).toBe('文血见西');
});

describe('what is no such file', () => {
  const dense = zipOf({ 'word/document.xml': `<a>${' '.repeat(3 * LIMIT)}</a>` });
  it.each([
    {
      name: 'a damaged archive',
      form: 'docx',
      bytes: Buffer.from('PK\x03\x04 and no more'),
      code: 'archive-damaged',
    },
    { name: 'an archive that fills the memory', form: 'docx', bytes: dense, code: 'input-too-large' },
    { name: 'another archive', form: 'docx', bytes: zipOf({ a: 'b' }), code: 'input-unreadable' },
    { name: 'an empty document', form: 'docx', bytes: docxOf([]), code: 'input-empty' },
    { name: 'a damaged PDF', form: 'pdf', bytes: Buffer.from('%PDF-1.7 nothing'), code: 'input-unreadable' },
  ] as const)('$name', async ({ form, bytes, code }) => {
    const failed = extractDocument({ uri: `a.${form}`, form, bytes }, LIMIT);
    await expect(failed).rejects.toSatisfy((error) => error instanceof AppError && error.code === code);
  });
});
