import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../src/ingest/bytes/sha256-of.ts';
import { readInputs, type ReadOptions } from '../../src/ingest/read-inputs.ts';
import { outline, plainRows, readAll, readOne, rowsOf } from './read-all.ts';
import { inFolderOf } from './temp-folder.ts';
import { page, redirect, serve } from './test-server.ts';

const LOCAL: ReadOptions = { allowPrivate: true, timeoutMs: 3000 };
const TEXT = '<title>Kettle</title><p>Boils water — 1.7 l';

describe('a page by its address', () => {
  it('is read under its final address, with what the headers say', async () => {
    const origin = await serve({ '/a?b=1': page(TEXT, { 'content-language': 'en-GB' }) });
    expect(await readOne(`${origin}/a?b=1#part`, LOCAL)).toEqual({
      kind: 'html',
      uri: `${origin}/a?b=1`,
      httpUrl: `${origin}/a?b=1`,
      contentLanguage: 'en-GB',
      text: TEXT,
      encoding: 'utf-8',
      hashed: {
        sha256: sha256Of(Buffer.from(TEXT)),
        fetchedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      },
    });
  });

  it('is asked for as by a reader who says who it is', async () => {
    let sent: Record<string, unknown> = {};
    const origin = await serve((request, response) => {
      sent = request.headers;
      page(TEXT)(request, response);
    });
    await readOne(origin, LOCAL);
    expect(sent['user-agent']).toMatch(/^claimcheck\/\d+\.\d+\.\d+ \(\+product listing checker\)$/);
    expect(sent['accept-language']).toContain('en');
    expect(sent['accept-encoding']).toContain('gzip, br, deflate');
    expect(sent).not.toHaveProperty('if-none-match');
    expect(sent).not.toHaveProperty('cookie');
    await readOne(origin, { ...LOCAL, userAgent: 'inspector/1' });
    expect(sent['user-agent']).toBe('inspector/1');
  });

  it.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['GZIP, br', brotliCompressSync(gzipSync(TEXT))],
    ['identity', Buffer.from(TEXT)],
  ])('may be coded as %s', async (coding, body) => {
    const origin = await serve(page(body, { 'content-encoding': coding }));
    expect((await readOne(origin, LOCAL)).text).toBe(TEXT);
  });

  it('may itself be a packed file', async () => {
    const origin = await serve({
      '/a.html.gz': page(gzipSync(TEXT), { 'content-type': 'application/gzip' }),
    });
    expect((await readOne(`${origin}/a.html.gz`, LOCAL)).text).toBe(TEXT);
  });

  it.each([
    'text/html',
    'text/html;charset=GBK',
    'application/xhtml+xml; charset="gb2312"',
    'text/html; charset=utf-8',
  ])('is decoded by its bytes and its header: %s', async (type) => {
    const text = '<p>这款电热水壶采用不锈钢材质';
    const origin = await serve(page(iconv.encode(text, 'gbk'), { 'content-type': type }));
    expect((await readOne(origin, LOCAL)).text).toBe(text);
  });

  it('may come without a type', async () => {
    const origin = await serve((_request, response) => response.end(TEXT));
    expect((await readOne(origin, LOCAL)).text).toBe(TEXT);
  });
});

describe('what an address may lead to instead', () => {
  const cases: [string, Parameters<typeof serve>[0], string][] = [
    ['404', (_, response) => response.writeHead(404).end(TEXT), 'http-status'],
    ['500', (_, response) => response.writeHead(500).end(TEXT), 'http-status'],
    ['a redirect to nowhere', (_, response) => response.writeHead(302).end(), 'http-status'],
    ['an image', page('x', { 'content-type': 'image/png' }), 'input-not-text'],
    ['an svg', page('<svg>', { 'content-type': 'image/svg+xml' }), 'input-not-text'],
    ['a pdf', page('x', { 'content-type': 'application/pdf' }), 'input-not-text'],
    ['json', page('{}', { 'content-type': 'application/json' }), 'input-not-text'],
    ['a pdf said to be html', page('%PDF-1.4 x'), 'input-not-text'],
    ['bytes', page('\0\0b', { 'content-type': 'application/octet-stream' }), 'input-not-text'],
    ['nothing', page(''), 'input-empty'],
    ['no content', (_, response) => response.writeHead(204).end(), 'input-empty'],
    ['an unknown coding', page('x', { 'content-encoding': 'compress' }), 'input-not-text'],
    ['coding upon coding', page('x', { 'content-encoding': 'gzip, gzip, gzip' }), 'input-not-text'],
    ['a coding it does not have', page('x', { 'content-encoding': 'gzip' }), 'archive-damaged'],
    [
      'a body cut off inside its coding',
      page(gzipSync(TEXT).subarray(0, 30), { 'content-encoding': 'gzip' }),
      'archive-damaged',
    ],
  ];

  it.each(cases)('%s', async (_what, handler, code) => {
    const origin = await serve(handler);
    const read = await readOne(`${origin}/a`, LOCAL);
    expect([read.uri, read.error?.code]).toEqual([`${origin}/a`, code]);
  });

  it('names the status', async () => {
    const origin = await serve({});
    expect((await readOne(`${origin}/a`, LOCAL)).error?.message).toBe(`${origin}/a answered 404.`);
  });

  it('nobody there', async () => {
    const read = await readOne('http://127.0.0.1:1/', LOCAL);
    expect([read.error?.code, read.error?.params['detail']]).toEqual(['network', { detail: 'refused' }]);
  });

  it.each(['ftp://shop.example/', 'file:///etc/passwd', 'http://', 'https://a b/', 'gopher://x'])(
    '%s',
    async (url) => {
      expect(outline(await readAll([url], LOCAL))).toEqual([[url, 'url-invalid']]);
    },
  );
});

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('%i is followed', async (status) => {
    const origin = await serve({ '/a': redirect('/b', status), '/b': page(TEXT) });
    expect(await readOne(`${origin}/a`, LOCAL)).toMatchObject({ uri: `${origin}/b`, text: TEXT });
  });

  it('to another server, and by an address relative to the hop', async () => {
    const shop = await serve({ '/x/b': redirect('c'), '/x/c': page(TEXT) });
    const origin = await serve({ '/a': redirect(`${shop}/x/b`) });
    expect((await readOne(`${origin}/a`, LOCAL)).uri).toBe(`${shop}/x/c`);
  });

  it('in a circle', async () => {
    const origin = await serve({ '/a': redirect('/b'), '/b': redirect('/a#again') });
    const read = await readOne(`${origin}/a`, LOCAL);
    expect([read.error?.code, read.error?.params['hops']]).toEqual(['redirect-loop', 2]);
  });

  it('without end', async () => {
    let asked = 0;
    const origin = await serve((request, response) => {
      asked++;
      redirect(`/${asked}`)(request, response);
    });
    expect((await readOne(origin, LOCAL)).error?.code).toBe('redirect-loop');
    expect(asked).toBe(11);
  });

  it('ten are allowed', async () => {
    const origin = await serve((request, response) => {
      const at = Number((request.url ?? '/').slice(1));
      (at === 10 ? page(TEXT) : redirect(`/${at + 1}`))(request, response);
    });
    expect((await readOne(`${origin}/0`, LOCAL)).text).toBe(TEXT);
  });

  it.each(['ftp://shop.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'http://['])(
    'to %s',
    async (target) => {
      const origin = await serve({ '/a': redirect(target) });
      expect(outline(await readAll([`${origin}/a`], LOCAL))).toEqual([[`${origin}/a`, 'url-invalid']]);
    },
  );

  it('do not carry a name and password on, nor print them', async () => {
    let authorized: string | undefined;
    const origin = await serve((request, response) => {
      authorized = request.headers.authorization;
      page(TEXT)(request, response);
    });
    const read = await readOne(origin.replace('http://', 'http://user:secret@'), LOCAL);
    expect(read.uri).toBe(`${origin}/`);
    expect(authorized).toBeUndefined();
  });
});

describe('a catalogue by its address', () => {
  const lines = '{"id":1}\nx\n{"id":2}\n';

  it.each([
    ['/list.jsonl', 'text/plain', {}, lines],
    ['/list.ndjson', 'application/json', {}, lines],
    ['/list.jsonl.gz', 'application/gzip', {}, gzipSync(lines)],
    ['/export?id=1', 'application/x-ndjson; charset=utf-8', {}, lines],
    ['/export?id=2', 'application/x-ndjson', { 'content-encoding': 'gzip' }, gzipSync(lines)],
    ['/export?id=3', 'application/jsonl', { 'content-encoding': 'br' }, brotliCompressSync(lines)],
  ])('%s as %s', async (path, type, headers, body) => {
    const origin = await serve({ [path]: page(body, { 'content-type': type, ...headers }) });
    const read = await readOne(origin + path, LOCAL);
    expect(read).toMatchObject({
      kind: 'catalogue',
      uri: origin + path,
      httpUrl: origin + path,
      encoding: 'utf-8',
    });
    expect(plainRows(read.rows)).toEqual([{ id: 1 }, [2, 'row-invalid'], { id: 2 }]);
  });

  it('that breaks off keeps the rows it gave', async () => {
    const origin = await serve({
      '/list.jsonl': (_request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"id":1}\n{"id":2}\n');
        setTimeout(() => response.destroy(), 50);
      },
    });
    const read = await readOne(`${origin}/list.jsonl`, LOCAL);
    expect(plainRows(read.rows)).toEqual([{ id: 1 }, { id: 2 }, [3, 'network']]);
  });

  it('is let go of when the reader moves on', async () => {
    let closed = 0;
    const origin = await serve((request, response) => {
      response.on('close', () => closed++);
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      for (let i = 0; i < 50_000; i++) response.write('{"id":1,"text":"a long catalogue"}\n');
    });
    for await (const document of readInputs(
      [1, 2, 3, 4].map((id) => `${origin}/${id}`),
      { ...LOCAL, perHost: 1 },
    )) {
      if (document.kind !== 'catalogue') throw new Error(`got ${document.kind}`);
      for await (const { row } of rowsOf(document)) if (row === 2) break;
    }
    await expect.poll(() => closed).toBe(4);
  });
});

describe('order', () => {
  it('is that of the inputs, whichever answers first', async () => {
    await inFolderOf({ 'f.html': TEXT });
    const origin = await serve((request, response) => {
      const wait = Number(request.url?.slice(1));
      setTimeout(() => {
        page(`<p>${wait}`)(request, response);
      }, wait);
    });
    const inputs = [`${origin}/120`, 'f.html', `${origin}/10`, `${origin}/60`, 'f.html', `${origin}/0`];
    const read = await readAll(inputs, { ...LOCAL, perHost: 4 });
    expect(read.map(({ uri }) => uri)).toEqual(inputs);
  });
});
