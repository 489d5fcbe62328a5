import { describe, expect, it } from 'vitest';
import { isRefused } from '../../src/ingest/http/address-policy.ts';
import { createHttpReader } from '../../src/ingest/http/http-reader.ts';
import { vettedLookup } from '../../src/ingest/http/vetted-lookup.ts';
import { settingsFrom } from '../../src/ingest/bytes/limits.ts';
import type { ReadOptions } from '../../src/ingest/read-inputs.ts';
import { readOne } from './read-all.ts';
import { page, redirect, serve } from './test-server.ts';

const PUBLIC = ['8.8.8.8', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001::200e', '::ffff:8.8.8.8'];
const PRIVATE = [
  ...['127.0.0.1', '127.9.9.9', '10.0.0.1', '172.16.0.1', '192.168.1.1', '100.64.0.1', '0.0.0.0', '0.1.2.3'],
  ...['224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1', '240.0.0.1', '192.88.99.1'],
  ...['::1', '::', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', 'fec0::1', '2001:db8::1'],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:7f00:1', '::127.0.0.1', '::7f00:1', '64:ff9b::7f00:1'],
  ...['64:ff9b::808:808', '64:ff9b:1::1', '2002:7f00:1::', '2001::1', '100::1', '4000::1', '[::1]'],
];
const METADATA = [
  ...['169.254.169.254', '169.254.170.2', '169.254.0.1', '100.100.100.200', '192.0.0.192'],
  ...['fd00:ec2::254', 'fd20:ce::254', '::ffff:169.254.169.254', '::ffff:a9fe:a9fe', '64:ff9b::a9fe:a9fe'],
  ...['2002:a9fe:a9fe::1', '::a9fe:a9fe', '[::ffff:a9fe:a9fe]'],
];

describe('addresses', () => {
  it.each(PUBLIC)('%s is public', (address) => {
    expect([isRefused(address, false), isRefused(address, true)]).toEqual([false, false]);
  });

  it.each(PRIVATE)('%s is private', (address) => {
    expect([isRefused(address, false), isRefused(address, true)]).toEqual([true, false]);
  });

  it.each(METADATA)('%s is refused even so', (address) => {
    expect([isRefused(address, false), isRefused(address, true)]).toEqual([true, true]);
  });

  it.each(['', 'localhost', '1.2.3', 'a:b', '8.8.8.8/8'])('%j is none', (address) => {
    expect(isRefused(address, true)).toBe(true);
  });
});

describe('an address given', () => {
  const FORMS = [
    ...[
      '127.0.0.1',
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '0177.0.0.1',
      '127.1',
      '127.0.0.1.',
      '１２７.0.0.1',
    ],
    ...[
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[0:0:0:0:0:0:0:1]',
      '[64:ff9b::7f00:1]',
      '0',
      '192.168.0.1',
      '[fd00::1]',
    ],
  ];
  it.each(FORMS)('http://%s is refused unless allowed', async (host) => {
    const read = await readOne(`http://${host}/`, { timeoutMs: 2000 });
    expect([read.uri, read.error?.code]).toEqual([`http://${host}/`, 'address-refused']);
  });

  it('a name that leads home is refused too', async () => {
    const read = await readOne('http://localhost:9/', { timeoutMs: 2000 });
    expect(read.error?.code).toBe('address-refused');
    expect(['127.0.0.1', '::1']).toContain(read.error?.params['address']);
  });

  it.each([
    '169.254.169.254',
    '[::ffff:169.254.169.254]',
    '2852039166',
    '100.100.100.200',
    '[fd00:ec2::254]',
  ])('http://%s is refused even if private ones are allowed', async (host) => {
    const read = await readOne(`http://${host}/latest/meta-data/`, { allowPrivate: true, timeoutMs: 2000 });
    expect(read.error?.code).toBe('address-refused');
  });
});

describe('a redirect', () => {
  const targets = [
    'http://169.254.169.254/latest/',
    'http://0xa9fea9fe/',
    '//169.254.169.254/',
    'http://[::ffff:a9fe:a9fe]/',
  ];

  it.each(targets)('to %s is refused, always', async (target) => {
    const origin = await serve({ '/a': redirect('/b'), '/b': redirect(target) });
    const read = await readOne(`${origin}/a`, { allowPrivate: true, timeoutMs: 2000 });
    expect([read.uri, read.error?.code]).toEqual([`${origin}/a`, 'address-refused']);
    expect(read.error?.message).toContain(`${origin}/a was not fetched`);
  });

  it('is judged like the first address', async () => {
    let asked = 0;
    const origin = await serve((request, response) => {
      asked++;
      (request.url === '/a' ? redirect('http://inside.example/') : page('secret'))(request, response);
    });
    const port = new URL(origin).port;
    const names: Record<string, string> = {
      'shop.example': '127.0.0.1',
      'inside.example': '169.254.169.254',
    };
    const result = await openWith({ allowPrivate: true }, names, `http://shop.example:${port}/a`);
    expect([result.kind, asked]).toEqual(['failure', 1]);
    expect(result).toMatchObject({
      error: { code: 'address-refused', params: { address: '169.254.169.254' } },
    });
  });
});

describe('names', () => {
  it('are connected to where they were vetted', async () => {
    const origin = await serve(page('<p>shop'));
    const url = `http://shop.example:${new URL(origin).port}/`;
    const result = await openWith({ allowPrivate: true }, { 'shop.example': '127.0.0.1' }, url);
    expect(result).toMatchObject({ kind: 'html', uri: url, text: '<p>shop' });
  });

  it('that change their address between two lookups gain nothing', async () => {
    const origin = await serve(page('<p>shop', { connection: 'close' }));
    const url = `http://rebind.example:${new URL(origin).port}/`;
    let lookups = 0;
    const reader = createHttpReader(settingsFrom({ allowPrivate: true, timeoutMs: 2000 }), () => {
      lookups++;
      return Promise.resolve([{ address: lookups === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }]);
    });
    const first = await reader.open(url);
    expect([first.result.kind, lookups]).toEqual(['html', 1]); // The socket took the very answer that was vetted.
    const second = await reader.open(url);
    await reader.close();
    expect([second.result, lookups]).toMatchObject([{ error: { code: 'address-refused' } }, 2]);
  });

  it('with one bad address among good ones are refused', async () => {
    const addresses = [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    const lookup = vettedLookup(false, () => Promise.resolve(addresses));
    const answer = await new Promise((resolve) => {
      lookup('shop.example', { all: true }, (error, found) => {
        resolve(error ?? found);
      });
    });
    expect(answer).toMatchObject({ name: 'AddressRefused', address: '10.0.0.1' });
  });

  it.each([
    [true, [{ address: '93.184.216.34', family: 4 }]],
    [false, '93.184.216.34'],
  ])('answer as the socket asks: all = %j', async (all, expected) => {
    const lookup = vettedLookup(false, () => Promise.resolve([{ address: '93.184.216.34', family: 4 }]));
    const answer = await new Promise((resolve) => {
      lookup('shop.example', { all }, (_error, found) => {
        resolve(found);
      });
    });
    expect(answer).toEqual(expected);
  });

  it('with no address are not known', async () => {
    const result = await openWith({}, {}, 'http://shop.example/');
    expect(result).toMatchObject({
      error: { code: 'network', params: { detail: { detail: 'hostUnknown' } } },
    });
  });

  it('whose lookup hangs run into the deadline', async () => {
    const reader = createHttpReader(settingsFrom({ timeoutMs: 200 }), () => new Promise(() => undefined));
    const { result } = await reader.open('http://shop.example/');
    await reader.close();
    expect(result).toMatchObject({ error: { code: 'timeout' } });
  });
});

async function openWith(options: ReadOptions, names: Record<string, string>, url: string) {
  const reader = createHttpReader(settingsFrom({ timeoutMs: 2000, ...options }), (host) => {
    const address = names[host];
    return Promise.resolve(address === undefined ? [] : [{ address, family: 4 }]);
  });
  const { result } = await reader.open(url);
  await reader.close();
  return result;
}
