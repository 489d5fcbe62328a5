import { describe, expect, it } from 'vitest';
import { followRedirects } from '../../src/ingest/http/follow-redirects.ts';
import type { HttpClient, HttpResponse } from '../../src/ingest/http/http-client.ts';
import { runBin } from '../support/run-bin.ts';
import { folderOf } from './folder.ts';

const response = (statusCode: number, location?: string) =>
  ({
    statusCode,
    headers: location === undefined ? {} : { location },
    body: { on: () => undefined, destroy: () => undefined, dump: () => Promise.resolve() },
  }) as unknown as HttpResponse;

/** Answers by address. */
const clientOf = (answers: Readonly<Record<string, HttpResponse>>) =>
  ({ get: ({ href }: URL) => Promise.resolve(answers[href] ?? response(404)) }) as unknown as HttpClient;

describe('addresses', () => {
  const { signal } = new AbortController();

  it('a redirect from https to http is not followed', async () => {
    const client = clientOf({ 'https://a.example/': response(302, 'http://a.example/x') });
    await expect(followRedirects('https://a.example/', client, false, signal)).rejects.toMatchObject({
      code: 'redirect-insecure',
    });
  });

  it.each(['https://b.example/', '/x'])('a redirect from http to %s is', async (target) => {
    const client = clientOf({ 'http://a.example/': response(302, target) });
    const { url } = await followRedirects('http://a.example/', client, false, signal);
    expect(url.href).toBe(new URL(target, 'http://a.example/').href);
  });

  it.each(['argument', 'list'])('a password in one is printed nowhere: %s', async (way) => {
    const address = 'http://ann:secret@127.0.0.1:1/p';
    const cwd = folderOf({ 'urls.txt': `${address}\n` });
    const { stdout, stderr, status } = await runBin(['check', way === 'list' ? '@urls.txt' : address], {
      cwd,
    });
    expect(stderr).toContain('http://127.0.0.1:1/p');
    expect(`${stdout}${stderr}`).not.toMatch(/secret|ann:/);
    expect(status).toBe(3);
  });

  it('168.63.129.16 is refused, with --allow-private too', async () => {
    const { stderr, status } = await runBin(['check', 'http://168.63.129.16/', '--allow-private']);
    expect(stderr).toContain('168.63.129.16');
    expect(status).toBe(3);
  });
});

describe('small things', () => {
  it('a day that no calendar has is refused', async () => {
    const { status, stderr } = await runBin(['check', 'fixtures/pages', '--as-of', '2026-02-30']);
    expect(stderr).toContain('2026-02-30');
    expect(status).toBe(2);
  });
});
