import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { extractDocument } from '../../src/documents/extract-document.ts';
import { textBlocks } from '../../src/documents/read-picture.ts';
import { stripesOf, type ReadRun } from '../../src/documents/read-text-lines.ts';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import { placedDraft } from '../../src/extract/draft/placed-draft.ts';
import { AppError } from '../../src/model/error/app-error.ts';
import type { Extraction } from '../../src/model/listing/extraction.ts';
import { DRAFT_FOLDER, DRAFTS } from '../support/drafts.ts';
import { draftLines } from '../support/draft-forms.ts';
import { HAS_FONT, pictureOf } from '../support/draft-picture.ts';

const book = loadShippedRules();
if (!HAS_FONT) console.warn('skipped: no font for Chinese here; no picture was read');

/** A picture alone seldom says what kind of goods it shows: that is given, as the listing around it would. */
async function check(extraction: Extraction, category?: string) {
  await resolveLanguage(extraction.listing);
  const options = { laws: ['cn'], asOf: '2026-11-24', lang: 'zh' } as const;
  return checkExtraction(extraction, { uri: 'a.png' }, book, {
    ...options,
    ...(category === undefined ? {} : { category }),
  });
}

const said = ({ findings }: Awaited<ReturnType<typeof check>>) =>
  findings.map(({ ruleId, quote }) => `${ruleId} ${quote.replace(/\s+/g, '')}`).sort();

describe.skipIf(!HAS_FONT)('a draft as a picture', () => {
  it.each(DRAFTS)('%s: what it says is found, with the box it stands in', async (name) => {
    const markdown = readFileSync(join(DRAFT_FOLDER, `${name}.md`), 'utf8');
    const bytes = await pictureOf(draftLines(markdown));
    const draft = await check(extractMarkdown(markdown));
    const document = await extractDocument({ uri: 'a.png', form: 'picture', bytes }, 1 << 20);
    const picture = await check(document, draft.category?.id);
    const wanted = new Set(said(draft));
    const found = said(picture);
    const lost = [...wanted].filter((one) => !found.includes(one));
    if (lost.length > 0) console.warn(`${name}: not found in the picture: ${lost.join('; ')}`);
    expect(lost.length / wanted.size).toBeLessThanOrEqual(0.25);
    for (const { where } of picture.findings) {
      expect(where.role).toBe('image-text');
      expect(where.box?.width).toBeGreaterThan(20);
    }
  });
});

const run = (text: string, y: number, confidence: number): ReadRun => ({
  text,
  x: 40,
  y: -y,
  width: text.length * 30,
  height: 30,
  confidence,
});

describe('what is read with doubt', () => {
  it('is to be reviewed, whatever its words are', async () => {
    const outcome = async (confidence: number) => {
      const { findings } = await check(
        placedDraft(textBlocks([run('每天一杯，治疗高血压', 40, confidence)], 'a.png')),
      );
      return findings.find(({ quote }) => quote.includes('治疗'));
    };
    expect(await outcome(0.99)).toMatchObject({ outcome: 'violation' });
    expect(await outcome(0.7)).toMatchObject({ outcome: 'review', reasonCode: 'picture-unclear' });
  });

  it('contradicts nothing', async () => {
    const contradictions = async (confidence: number) => {
      const runs = [
        run('羊毛针织衫', 40, 0.99),
        run('净重：2千克', 140, 0.99),
        run('净重：3千克', 240, confidence),
      ];
      const { findings } = await check(placedDraft(textBlocks(runs, 'a.png')));
      return findings.filter(({ family }) => family === 'contradiction').length;
    };
    expect(await contradictions(0.7)).toBe(0);
    expect(await contradictions(0.99)).toBeGreaterThan(0);
  });
});

it('reads a long picture in stripes that together answer for all of it once', () => {
  for (const height of [300, 1400, 1401, 5000, 12345]) {
    const stripes = stripesOf(height);
    expect(stripes[0]?.from).toBe(0);
    expect(stripes.at(-1)?.to).toBe(Infinity);
    for (const [at, { top, height: part, from, to }] of stripes.entries()) {
      expect(top + part).toBeLessThanOrEqual(height);
      expect(from).toBeGreaterThanOrEqual(top);
      if (at > 0) expect(from).toBe(stripes[at - 1]?.to);
      if (to !== Infinity) expect(to).toBeLessThan(top + part);
    }
  }
});

it('a damaged picture says so', async () => {
  const bytes = Buffer.from('\x89PNG and no more', 'latin1');
  const failed = extractDocument({ uri: 'a.png', form: 'picture', bytes }, 1 << 20);
  await expect(failed).rejects.toSatisfy(
    (error) => error instanceof AppError && error.code === 'input-unreadable',
  );
});
