import { describe, expect, it } from 'vitest';
import type { DeskRequest } from '../../src/model/serve/desk-request.ts';
import { deskApp } from '../../src/serve/desk-app.ts';

const TOKEN = 'a-token-that-nobody-guesses';
const HOST = '127.0.0.1:4173';

function desk(now: () => number = () => 0, followsBrowser = false) {
  const asked: DeskRequest[] = [];
  const app = deskApp({
    token: TOKEN,
    port: () => 4173,
    version: '1',
    assets: { page: (wanted) => `<!doctype html>${wanted.join()}`, script: '', style: '' },
    followsBrowser,
    answer: (request) => {
      asked.push(request);
      return Promise.resolve({ type: 'application/json', body: '{"reports":[]}' });
    },
    today: () => '2026-11-24',
    now,
  });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(`http://${HOST}${path}`, {
      method: 'POST',
      headers: { Host: HOST, 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`http://${HOST}${path}`, { headers: { Host: HOST, ...headers } });
  return { app, asked, post, get };
}

describe('who may ask', () => {
  const BODY = { text: 'tea' };
  it.each([
    { name: 'with the token in the address', path: `/t/${TOKEN}/v1/check`, headers: {}, status: 200 },
    {
      name: 'with the token as a header',
      path: '/v1/check',
      headers: { Authorization: `Bearer ${TOKEN}` },
      status: 200,
    },
    {
      name: 'from the page itself',
      path: `/t/${TOKEN}/v1/check`,
      headers: { Origin: `http://${HOST}` },
      status: 200,
    },
    { name: 'without a token', path: '/v1/check', headers: {}, status: 403 },
    { name: 'with another token', path: '/t/another/v1/check', headers: {}, status: 403 },
    {
      name: 'from another origin',
      path: `/t/${TOKEN}/v1/check`,
      headers: { Origin: 'https://shop.example' },
      status: 403,
    },
    { name: 'from a sandboxed page', path: `/t/${TOKEN}/v1/check`, headers: { Origin: 'null' }, status: 403 },
    {
      name: 'across sites',
      path: `/t/${TOKEN}/v1/check`,
      headers: { 'Sec-Fetch-Site': 'cross-site' },
      status: 403,
    },
    { name: 'by another name', path: `/t/${TOKEN}/v1/check`, headers: { Host: 'shop.example' }, status: 403 },
  ])('$name', async ({ path, headers, status }) => {
    const { post, asked } = desk();
    expect((await post(path, BODY, headers)).status).toBe(status);
    expect(asked).toHaveLength(status === 200 ? 1 : 0);
  });

  it('the page is not shown without the token', async () => {
    const { get } = desk();
    expect((await get('/')).status).toBe(404);
    expect((await get('/t/another/')).status).toBe(403);
    expect((await get('/openapi.json')).status).toBe(403);
    expect((await get(`/t/${TOKEN}/`)).status).toBe(200);
  });

  it('the address without its slash leads to the page', async () => {
    const { get } = desk();
    const answer = await get(`/t/${TOKEN}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`/t/${TOKEN}/`);
    expect((await get('/t/another')).status).toBe(403);
  });

  it.each([
    { follows: true, query: '', wanted: ',zh,zh,en' },
    { follows: true, query: '?lang=en', wanted: 'en,zh,zh,en' },
    { follows: false, query: '', wanted: ',' },
  ])('the page is in the language asked for, then the browser’s: %j', async ({ follows, query, wanted }) => {
    const { get } = desk(() => 0, follows);
    const page = await get(`/t/${TOKEN}/${query}`, { 'Accept-Language': 'zh-CN, zh;q=0.9,en;q=0.8' });
    expect(await page.text()).toBe(`<!doctype html>${wanted}`);
  });

  it('every answer forbids what the page does not need', async () => {
    const { get } = desk();
    const { headers } = await get(`/t/${TOKEN}/`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('limits', () => {
  const PATH = `/t/${TOKEN}/v1/check`;
  it('a body that is too large', async () => {
    const { post } = desk();
    const base64 = 'A'.repeat(25 * 1024 * 1024);
    expect((await post(PATH, { file: { name: 'a.pdf', base64 } })).status).toBe(413);
  });

  it('too many requests, until time has passed', async () => {
    let now = 0;
    const { post } = desk(() => now);
    const statuses: number[] = [];
    for (let n = 0; n < 90; n += 1) statuses.push((await post(PATH, { text: 'tea' })).status);
    expect(statuses.slice(0, 80).every((status) => status === 200)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    now += 1000;
    expect((await post(PATH, { text: 'tea' })).status).toBe(200);
  });

  it.each([
    ['no JSON', 'nothing'],
    ['an unknown field', { text: 'tea', shell: 'rm' }],
    ['an address that is no web address', { url: 'file:///etc/passwd' }],
    ['a date that is none', { text: 'tea', asOf: 'yesterday' }],
  ])('%s', async (_, body) => {
    const { post, asked } = desk();
    expect((await post(PATH, body)).status).toBe(400);
    expect(asked).toEqual([]);
  });
});

describe('a request that is refused says why and what to do', () => {
  const PATH = `/t/${TOKEN}/v1/check`;
  const ask = async (path: string, init: RequestInit, lang = 'en') => {
    const headers = { Host: HOST, 'Accept-Language': lang, ...init.headers };
    const { app, asked } = desk();
    const answer = await app.request(`http://${HOST}${path}`, { ...init, headers });
    const { error } = (await answer.json()) as { error: { code: string; message: string; hint: string } };
    expect(asked).toEqual([]);
    return { status: answer.status, allow: answer.headers.get('allow'), ...error };
  };
  const JSON_TYPE = { 'Content-Type': 'application/json' };

  it.each([
    ['no type', 415, { method: 'POST', body: '{}', headers: { 'Content-Type': 'text/plain' } }, 'text/plain'],
    [
      'a form',
      415,
      { method: 'POST', body: 'a=1', headers: { 'Content-Type': 'multipart/form-data' } },
      'multipart',
    ],
    [
      'another JSON',
      415,
      { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json5' } },
      'json5',
    ],
    ['broken JSON', 400, { method: 'POST', body: '{"text": ', headers: JSON_TYPE }, 'no JSON'],
    ['an empty body', 400, { method: 'POST', body: '', headers: JSON_TYPE }, 'no JSON'],
    ['a number', 400, { method: 'POST', body: '{"text": 5}', headers: JSON_TYPE }, 'text: it must be text'],
    [
      'a strange field',
      400,
      { method: 'POST', body: '{"shell": 5}', headers: JSON_TYPE },
      'shell: there is no such',
    ],
    ['GET', 405, {}, 'does not take GET'],
  ])('%s: %i', async (_, status, init, wanted) => {
    const answer = await ask(PATH, init);
    expect(answer.status).toBe(status);
    expect(answer.message).toContain(wanted);
    expect(answer.hint).not.toBe('');
    if (status === 405) expect(answer.allow).toBe('POST');
  });

  it('in Chinese by header or parameter', async () => {
    const init = { method: 'POST', body: '{"text": 5}', headers: JSON_TYPE };
    expect((await ask(PATH, init, 'zh-CN,en;q=0.8')).message).toBe('请求内容不符合要求：text: 应为文字');
    expect((await ask(`${PATH}?lang=zh`, init)).hint).toContain('/openapi.json');
    expect((await ask('/v1/check', init, 'zh')).message).toBe('请求没有令牌，或者令牌不对。');
    expect((await ask('/nowhere', {}, 'zh')).message).toBe('/nowhere 处没有内容。');
    expect((await ask('/v1/check', init, 'fr,en;q=0.5,zh;q=0.3')).message).toMatch(
      /^The request has no token/,
    );
  });
});

it('describes itself in OpenAPI 3.1', async () => {
  const { get } = desk();
  const api = (await (await get(`/t/${TOKEN}/openapi.json`)).json()) as { openapi: string; paths: object };
  expect(api.openapi).toBe('3.1.0');
  expect(Object.keys(api.paths)).toEqual(['/v1/check', '/v1/extract', '/v1/explain']);
  expect(JSON.stringify(api)).toContain('"fingerprint"');
});
