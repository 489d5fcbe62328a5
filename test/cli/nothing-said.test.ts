// What a report says where it could say little: no text, no law, no rule that concerns the listing.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { jsonLines } from '../support/run-bin.ts';
import { NO_WORKER, runHere } from '../support/run-command.ts';

const check = async (text: string, ...args: string[]) => {
  const ran = await runHere(['check', '--text', text, '--format', 'jsonl', '--no-config', ...args]);
  const [report] = jsonLines<Report>(ran.stdout);
  return { ...ran, report };
};

describe('a draft of which no market can be told', () => {
  const CURES = 'This ring cures gout. Hand made of copper.';
  it('is not passed: the report and stderr say that no law was asked, and how to name it', async () => {
    const { status, stderr, report } = await check(CURES);
    expect(status).toBe(3);
    expect(report).toMatchObject({ state: 'partly-rated', notRated: { reason: 'market-unknown' } });
    expect(report?.score).toMatchObject({ grade: null, truth: null });
    expect(report?.notRated?.advice).toContain('--law');
    expect(stderr).toMatch(/^error: 1 draft\(s\) \(for example --text\) name no market[^\n]*\n {2}Name the law: --law uk/);
  }); // prettier-ignore

  it('is not passed where nothing is found', async () => {
    const { status, stderr, report } = await check('A copper ring, made by hand.');
    expect(report).toMatchObject({ state: 'not-rated', notRated: { reason: 'market-unknown' } });
    expect(status).toBe(3);
    expect(stderr).not.toContain('Nothing could be rated');
  });

  it.each([
    ['its law is named', CURES, ['--law', 'uk'], 1],
    ['the Code is accepted', CURES, ['--law', 'icc'], 0],
    ['anything is accepted', CURES, ['--fail-on', 'none'], 0],
    ['it has a currency', `${CURES} £9`, [], 1],
    ['its language is of one country', '这枚铜戒指手工制作，净重3克。', [], 0],
  ])('is judged where %s', async (_, text, args, expected) => {
    expect((await check(text, ...args)).status).toBe(expected);
  });

  it('is told once of many', async () => {
    const cwd = await inFolderOf({ 'a.txt': `Ring\n\n${CURES}`, 'b.txt': `Band\n\n${CURES}` });
    const { stderr, stdout } = await runHere(['check', 'a.txt', 'b.txt', '--lang', 'zh'], { cwd });
    expect(stderr.match(/草稿/gu)).toHaveLength(1);
    expect(stderr).toContain('2 份草稿（例如 a.txt）');
    expect(stdout).toContain('--law');
  });
});

describe('a run of chosen rules', () => {
  const ONLY = ['--law', 'uk', '--only', 'contradiction/*'];
  it.each([
    ['none concerns the draft', 'Paper lantern\n\nFolds flat.', 'not-rated', 'not-concerned'],
    ['some do and find nothing', 'Copper ring\n\nWas £20, now £10, save 50%.', 'rated', undefined],
  ])('is clean where %s', async (_, text, state, reason) => {
    const { status, stderr, report } = await check(text, ...ONLY);
    expect([status, stderr]).toEqual([0, '']);
    expect([report?.state, report?.notRated?.reason]).toEqual([state, reason]);
  });

  it('is not clean where the law has none of them', async () => {
    const { status, report } = await check(
      'Copper ring\n\nMade by hand.',
      '--law',
      'us',
      '--only',
      'cosmetics/special-registration',
    );
    expect(report?.notRated?.reason).toBe('too-little-checked');
    expect(status).toBe(3);
  });

  it('is clean for rows', async () => {
    const cwd = await inFolderOf({
      'a.csv': 'id,title,description,price\n1,Copper ring,Made by hand.,9 GBP\n',
    });
    const args = ['check', 'a.csv', '--only', 'contradiction/*', ...NO_WORKER];
    expect((await runHere(args, { cwd })).status).toBe(0);
  });
});

describe('a row without text', () => {
  it('is said to have none, not to be in an unknown language', async () => {
    const cwd = await inFolderOf({
      'a.csv': 'id,title,description,price\n1,Copper ring,By hand.,9 GBP\n2,,,abc\n',
    });
    const stdout = (await runHere(['check', 'a.csv', ...NO_WORKER], { cwd })).stdout.replace(/\s+/g, ' ');
    expect(stdout).toContain('partly checked: no text to check');
    expect(stdout).toMatch(/\d+ found no text to read/);
    expect(stdout).not.toMatch(/words (?:of|in) the language/);
  });

  it('is told from words that rules do not know', async () => {
    const { stdout } = await runHere(['check', '--text', 'Teekanne\n\nGlas, 1 l. Preis: 10 €']);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/\d+ have no words in the language of its text \(de\)/);
  });
});

describe('citations in a Chinese report', () => {
  it('have a space between a statute and an article in Latin letters', async () => {
    const args = ['check', '--text', 'Cures gout. £9', '--law', 'uk', '--lang', 'zh'];
    const text = (await runHere(args)).stdout.replace(/\s+/g, ' ');
    expect(text).not.toMatch(/[》\p{Script=Han}](?:arts?\.|Sch\.|reg)/u);
    expect(text).not.toContain('not checked');
    const own = (await runHere(['check', '--text', '全网第一的茶', '--law', 'cn', '--lang', 'zh'])).stdout;
    expect(own).toMatch(/》第/);
  });
});
