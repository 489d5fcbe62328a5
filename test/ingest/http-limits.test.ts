import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readInputs, type ReadOptions } from '../../src/ingest/read-inputs.ts';
import { retryWait } from '../../src/ingest/http/retry-after.ts';
import { withMinimumSpeed } from '../../src/ingest/http/minimum-speed.ts';
import { listRows, outline, plainRows, readAll, readOne, streamOf, rowsOf } from './read-all.ts';
import { page, redirect, serve, type Handler } from './test-server.ts';

const LOCAL: ReadOptions = { allowPrivate: true, timeoutMs: 3000 };
const TEXT = '<p>kettle';

afterEach(() => vi.restoreAllMocks());

/** Sends a byte now and then and never ends. */
const drip: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('x'), 20);
  response.on('close', () => {
    clearInterval(timer);
  });
};

describe('time', () => {
  it.each<[string, Handler]>([
    ['a server that drips', drip],
    ['a server that says nothing', () => undefined],
    ['a body that never begins', (_request, response) => void response.writeHead(200).flushHeaders()],
  ])('%s', async (_what, handler) => {
    const origin = await serve(handler);
    const read = await readOne(origin, { ...LOCAL, timeoutMs: 300 });
    expect(read.error?.code).toBe('timeout');
    expect(read.error?.message).toContain('within 0.3 seconds');
  });

  it('runs on over the hops of a redirect', async () => {
    const origin = await serve((request, response) => {
      setTimeout(() => {
        redirect(`${request.url ?? ''}x`)(request, response);
      }, 80);
    });
    expect((await readOne(origin, { ...LOCAL, timeoutMs: 300 })).error?.code).toBe('timeout');
  });

  it('a catalogue that drips ends with the error', async () => {
    const origin = await serve({
      '/list.jsonl': (_request, response) => {
        response.write('{"id":1}\n');
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => {
          clearInterval(timer);
        });
      },
    });
    const read = await readOne(`${origin}/list.jsonl`, { ...LOCAL, timeoutMs: 300 });
    expect(plainRows(read.rows)).toEqual([{ id: 1 }, [2, 'timeout']]);
  });

  it('a catalogue read slowly is not slow to come', async () => {
    const chunks = withMinimumSpeed(streamOf('a', 'b', 'c'), 50, {
      isOver: () => false,
      timeout: () => new Error('too slow'),
      broken: () => new Error('broken'),
    });
    const seen = [];
    for await (const chunk of chunks) {
      seen.push(String(Buffer.from(chunk)));
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  it('an abort ends the wait', async () => {
    const origin = await serve(drip);
    const reason = new Error('stopped by hand');
    const abort = new AbortController();
    setTimeout(() => {
      abort.abort(reason);
    }, 50);
    await expect(readOne(origin, { ...LOCAL, signal: abort.signal })).rejects.toBe(reason);
  });

  it('leaving early breaks off what is under way', async () => {
    let open = 0;
    const origin = await serve((request, response) => {
      if (request.url === '/0') {
        page(TEXT)(request, response);
        return;
      }
      open++;
      response.on('close', () => open--);
    });
    for await (const { uri } of readInputs(
      [0, 1, 2].map((id) => `${origin}/${id}`),
      LOCAL,
    )) {
      expect(uri).toBe(`${origin}/0`);
      break;
    }
    await expect.poll(() => open).toBe(0);
  });
});

describe('size', () => {
  it('of what is announced', async () => {
    const origin = await serve(page('x'.repeat(2000)));
    expect((await readOne(origin, { ...LOCAL, maxBytes: 1000 })).error?.code).toBe('input-too-large');
  });

  it('of what is sent unannounced', async () => {
    let sent = 0;
    const origin = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000))) sent += 10_000;
      };
      response.on('drain', more);
      more();
    });
    expect((await readOne(origin, { ...LOCAL, maxBytes: 100_000 })).error?.code).toBe('input-too-large');
    expect(sent).toBeLessThan(100_000_000);
  });

  it('of what it unpacks to', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, 0x20));
    const origin = await serve({
      '/coded': page(bomb, { 'content-encoding': 'gzip' }),
      '/twice': page(gzipSync(bomb), { 'content-encoding': 'gzip, gzip' }),
      '/file.gz': page(bomb, { 'content-type': 'application/gzip' }),
    });
    const read = await readAll([`${origin}/coded`, `${origin}/twice`, `${origin}/file.gz`], LOCAL);
    expect(outline(read).map(([, code]) => code)).toEqual(Array(3).fill('archive-too-dense'));
  });

  it('of headers', async () => {
    const origin = await serve(page(TEXT, { 'x-long': 'x'.repeat(100_000) }));
    expect((await readOne(origin, LOCAL)).error?.code).toBe('network');
  });
});

describe('another try', () => {
  function busyThen(times: number, status: number, headers: Record<string, string>) {
    const asked: (string | undefined)[] = [];
    const handler: Handler = (request, response) => {
      asked.push(request.url);
      if (asked.length > times) page(TEXT)(request, response);
      else response.writeHead(status, headers).end('busy');
    };
    return { handler, asked };
  }

  it.each([429, 503])('after %i, when it asks for it', async (status) => {
    const { handler } = busyThen(1, status, { 'retry-after': '1' });
    const waits = vi.spyOn(globalThis, 'setTimeout');
    const read = await readOne(await serve(handler), LOCAL);
    expect(read.text).toBe(TEXT);
    expect(waits.mock.calls.map(([, ms]) => ms)).toContain(1000);
  });

  it('after a while, when it says nothing', async () => {
    const { handler } = busyThen(1, 503, {});
    const waits = vi.spyOn(globalThis, 'setTimeout');
    expect((await readOne(await serve(handler), LOCAL)).text).toBe(TEXT);
    expect(waits.mock.calls.map(([, ms]) => ms)).toContain(1000);
  });

  it('three in all', async () => {
    const { handler, asked } = busyThen(99, 429, { 'retry-after': '0' });
    const read = await readOne(await serve(handler), LOCAL);
    expect([read.error?.code, read.error?.params['status'], asked.length]).toEqual(['http-status', 429, 3]);
  });

  it('not where the pause alone takes longer than all may take together', async () => {
    const { handler, asked } = busyThen(1, 429, { 'retry-after': '1' });
    const read = await readOne(await serve(handler), { ...LOCAL, timeoutMs: 500 });
    expect([read.error?.code, asked.length]).toEqual(['http-status', 1]);
  });

  it.each([404, 500, 502])('not after %i', async (status) => {
    const { handler, asked } = busyThen(99, status, { 'retry-after': '0' });
    expect((await readOne(await serve(handler), LOCAL)).error?.code).toBe('http-status');
    expect(asked.length).toBe(1);
  });

  it.each([
    ['before an answer', (socket: Socket) => socket.resetAndDestroy()],
    [
      'in the middle of one',
      (socket: Socket) => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n<p>half', () =>
          socket.resetAndDestroy(),
        );
      },
    ],
  ])('once when the connection is dropped %s', async (_when, drop) => {
    let asked = 0;
    const handler: Handler = (request, response) => {
      asked++;
      if (asked === 1) drop(request.socket);
      else page(TEXT)(request, response);
    };
    expect((await readOne(await serve(handler), LOCAL)).text).toBe(TEXT);
    expect(asked).toBe(2);
  });

  it('no more than once', async () => {
    let asked = 0;
    const origin = await serve((request) => {
      asked++;
      request.socket.resetAndDestroy();
    });
    const read = await readOne(origin, LOCAL);
    expect([read.error?.code, asked]).toEqual(['network', 2]);
  });

  it('an abort ends the pause before it', async () => {
    const { handler } = busyThen(99, 429, { 'retry-after': '1' });
    const origin = await serve(handler);
    await expect(readOne(origin, { ...LOCAL, signal: AbortSignal.timeout(100) })).rejects.toThrow();
  });

  it.each<[string | undefined, number, number]>([
    [undefined, 1, 1000],
    [undefined, 2, 2000],
    ['5', 1, 5000],
    [' 0 ', 2, 0],
    ['86400', 1, 60_000],
    ['Thu, 01 Jan 2026 00:00:07 GMT', 1, 7000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 1, 0],
    ['Fri, 02 Jan 2026 00:00:00 GMT', 1, 60_000],
    ['soon', 1, 1000],
    ['-3', 1, 0],
    ['', 2, 2000],
  ])('Retry-After: %s on try %i waits %i ms', (header, attempt, ms) => {
    expect(retryWait(header, attempt, Date.UTC(2026, 0, 1))).toBe(ms);
  });
});

describe('requests to one host', () => {
  async function most(hosts: number, options: ReadOptions): Promise<number> {
    let now = 0;
    let peak = 0;
    const handler: Handler = (request, response) => {
      peak = Math.max(peak, ++now);
      setTimeout(() => {
        now--;
        page(TEXT)(request, response);
      }, 30);
    };
    const origins: string[] = [];
    for (let i = 0; i < hosts; i++) origins.push(await serve(handler));
    const inputs = Array.from({ length: 12 }, (_, id) => `${origins[id % hosts] ?? ''}/${id}`);
    expect((await readAll(inputs, { ...LOCAL, ...options })).map(({ uri }) => uri)).toEqual(inputs);
    return peak;
  }

  it('are two at a time', async () => {
    expect(await most(1, {})).toBe(2);
  });

  it('as many as were asked for', async () => {
    expect(await most(1, { perHost: 1 })).toBe(1);
    expect(await most(1, { perHost: 5 })).toBe(5);
  });

  it('are counted for each host by itself', async () => {
    expect(await most(3, {})).toBe(6);
  });

  it('do not run far ahead of the reader', async () => {
    let asked = 0;
    const origin = await serve((request, response) => {
      asked++;
      page(TEXT)(request, response);
    });
    const inputs = Array.from({ length: 40 }, (_, id) => `${origin}/${id}`);
    for await (const { uri } of readInputs(inputs, { ...LOCAL, perHost: 10 })) {
      if (uri !== inputs[0]) break;
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(asked).toBeLessThanOrEqual(8);
    }
  });

  it('catalogues keep their place, and nothing waits for ever', async () => {
    const origin = await serve(page('{"id":1}\n', { 'content-type': 'application/x-ndjson' }));
    const inputs = Array.from({ length: 10 }, (_, id) => `${origin}/${id}`);
    let rows = 0;
    for await (const document of readInputs(inputs, { ...LOCAL, perHost: 1 })) {
      if (document.kind === 'catalogue') rows += (await listRows(rowsOf(document))).length;
    }
    expect(rows).toBe(10);
  });
});
