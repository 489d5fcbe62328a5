import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../src/ingest/bytes/sha256-of.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import { outline, readAll, readOne } from './read-all.ts';
import { inFolderOf } from './temp-folder.ts';

const PAGE = '<!doctype html><title>Kettle</title><p>Boils water — 1.7 l';

describe('a file', () => {
  it('is read as a page, under the name it was given', async () => {
    await inFolderOf({ 'shop/page.html': PAGE });
    const hashed = { sha256: sha256Of(Buffer.from(PAGE)) };
    for (const name of ['shop/page.html', './shop/page.html', 'shop//page.html']) {
      expect(await readOne(name)).toEqual({ kind: 'html', uri: name, text: PAGE, encoding: 'utf-8', hashed });
    }
  });

  it('keeps an absolute path', async () => {
    const folder = await inFolderOf({ 'page.html': PAGE });
    expect((await readOne(join(folder, 'page.html'))).uri).toBe(join(folder, 'page.html'));
  });

  it('may have any extension, or none', async () => {
    await inFolderOf({ 'page.php': PAGE, page: PAGE, 'page.txt': PAGE });
    expect(outline(await readAll(['page.php', 'page', 'page.txt']))).toEqual([
      ['page.php', 'html'],
      ['page', 'html'],
      ['page.txt', 'html'],
    ]);
  });

  it('is unpacked by its content, whatever its name', async () => {
    const packed = gzipSync(PAGE);
    await inFolderOf({ 'a.html.gz': packed, 'b.html': packed, 'c.html.gz': PAGE });
    const texts = (await readAll(['a.html.gz', 'b.html', 'c.html.gz'])).map(({ text }) => text);
    expect(texts).toEqual([PAGE, PAGE, PAGE]);
  });

  it('may be a gzip of several members', async () => {
    await inFolderOf({ 'a.html.gz': Buffer.concat([gzipSync('<p>one'), gzipSync('<p>two')]) });
    expect((await readOne('a.html.gz')).text).toBe('<p>one<p>two');
  });
});

describe('what cannot be read', () => {
  const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, 0x20), { level: 9 });
  const cases: [string, string | Uint8Array, string][] = [
    ['empty.html', '', 'input-empty'],
    ['blank.html', ' \n\t ', 'input-empty'],
    ['empty.html.gz', gzipSync(''), 'input-empty'],
    ['mark-only.html', Buffer.from([0xef, 0xbb, 0xbf]), 'input-empty'],
    ['nul.html', `<p>a${'\0'.repeat(20)}b`, 'input-not-text'],
    ['nul.html.gz', gzipSync(`<p>a${'\0'.repeat(20)}b`), 'input-not-text'],
    ['late-nuls.html', `${'x'.repeat(9000)}${'\0'.repeat(100)}`, 'input-not-text'],
    ['manual.html', '%PDF-1.7\n1 0 obj', 'input-not-text'],
    ['photo.html', Buffer.from('ffd8ffe0112233', 'hex'), 'input-not-text'],
    ['archive.html', Buffer.from('504b03041400', 'hex'), 'input-not-text'],
    ['cut.html.gz', gzipSync(PAGE.repeat(50)).subarray(0, 60), 'archive-damaged'],
    ['no-end.html.gz', gzipSync(PAGE).subarray(0, -4), 'archive-damaged'],
    [
      'broken.html.gz',
      Buffer.concat([Buffer.from('1f8b0800', 'hex'), Buffer.from('garbage!')]),
      'archive-damaged',
    ],
    ['bomb.html.gz', bomb, 'archive-too-dense'],
    ['empty.jsonl', '', 'input-empty'],
    ['nul.jsonl', '\0\0\0\0\0', 'input-not-text'],
    ['page.csv', '<!doctype html><p>x', 'input-unreadable'],
    ['note.csv', 'Nothing but words. And words!', 'input-unreadable'],
  ];

  it.each(cases)('%s', async (name, content, code) => {
    await inFolderOf({ [name]: content });
    const read = await readOne(name);
    expect([read.uri, read.error?.code]).toEqual([name, code]);
    expect(read.error?.message).toContain(name);
  });

  it.each(['none.html', 'none/none.html', 'none/', '', 'a\0b', '*.none', 'none/**', '['])(
    'missing: %j',
    async (name) => {
      await inFolderOf({ 'page.html': PAGE });
      expect(outline(await readAll([name]))).toEqual([[name, 'input-missing']]);
    },
  );

  it('a path through a file is missing', async () => {
    await inFolderOf({ 'page.html': PAGE });
    expect((await readOne('page.html/other.html')).error?.code).toBe('input-missing');
  });

  it.skipIf(process.getuid?.() === 0)('permission is said to be denied', async () => {
    await inFolderOf({ 'page.html': PAGE });
    await chmod('page.html', 0);
    expect((await readOne('page.html')).error?.message).toContain('permission denied');
  });

  it('does not stop the rest, and the order stays', async () => {
    await inFolderOf({ 'a.html': PAGE, 'b.html': '', 'd.html': PAGE });
    expect(outline(await readAll(['d.html', 'b.html', 'c.html', 'a.html', 'd.html']))).toEqual([
      ['d.html', 'html'],
      ['b.html', 'input-empty'],
      ['c.html', 'input-missing'],
      ['a.html', 'html'],
      ['d.html', 'html'],
    ]);
  });
});

describe('size', () => {
  it('holds for the file and for what it unpacks to', async () => {
    await inFolderOf({
      'a.html': 'x'.repeat(1001),
      'b.html.gz': gzipSync('x'.repeat(1001)),
      'c.html': 'x'.repeat(1000),
    });
    const read = await readAll(['a.html', 'b.html.gz', 'c.html'], { maxBytes: 1000 });
    expect(outline(read).map(([, what]) => what)).toEqual(['input-too-large', 'input-too-large', 'html']);
    expect(read[0]?.error?.message).toBe('a.html is larger than the limit of 1000 bytes.');
  });

  it('stops at a file without end', async () => {
    expect((await readOne('/dev/zero', { maxBytes: 200_000 })).error?.code).toBe('input-too-large');
  });

  it('names the ratio where that is what was broken', async () => {
    await inFolderOf({ 'a.html.gz': gzipSync(Buffer.alloc(6 * 1024 * 1024, 0x20)) });
    expect((await readOne('a.html.gz')).error?.message).toContain('more than 250 times its size');
  });

  it('forgives one stray NUL deep in a page', async () => {
    await inFolderOf({ 'a.html': `<p>${'x'.repeat(9000)}\0${'x'.repeat(9000)}` });
    expect((await readOne('a.html')).kind).toBe('html');
  });
});

describe('a folder', () => {
  const files = {
    'shop/b.html': PAGE,
    'shop/a.htm': PAGE,
    'shop/B.html': PAGE,
    'shop/c.xhtml': PAGE,
    'shop/d.html.gz': gzipSync(PAGE),
    'shop/é.html': PAGE,
    'shop/10.html': PAGE,
    'shop/9.html': PAGE,
    'shop/deep/er/z.html': PAGE,
    'shop/rows.jsonl': '{"id":1}\n',
    'shop/rows.ndjson.gz': gzipSync('{"id":1}\n'),
    'shop/photo.png': 'x',
    'shop/readme.md': 'x',
    'shop/.hidden/h.html': PAGE,
    'shop/node_modules/m.html': PAGE,
  };
  const expected = [
    '10.html',
    '9.html',
    'B.html',
    'a.htm',
    'b.html',
    'c.xhtml',
    'd.html.gz',
    'deep/er/z.html',
    'rows.jsonl',
    'rows.ndjson.gz',
    'é.html',
  ];

  it('is read through, by name', async () => {
    await inFolderOf(files);
    for (const given of ['shop', 'shop/', './shop']) {
      const prefix = given.endsWith('/') ? given : `${given}/`;
      expect((await readAll([given])).map(({ uri }) => uri)).toEqual(expected.map((name) => prefix + name));
    }
  });

  it('tells of drafts and documents that it does not read', async () => {
    await inFolderOf({ ...files, 'shop/deep/tea.docx': 'x', 'shop/tea.json': '[]' });
    const told: [string, readonly string[]][] = [];
    await readAll(['shop'], { onUnread: (...one) => told.push(one) });
    expect(told).toEqual([['shop', ['shop/deep/tea.docx', 'shop/readme.md']]]);
  });

  it('has exports in JSON, XML and text, and other files of such names', async () => {
    await inFolderOf({
      ...files,
      'shop/goods.json': '[{"title":"Tin","price":"9 EUR","sku":"T1"}]',
      'shop/feed.xml':
        '<rss xmlns:g="x"><item><g:title>Tin</g:title><g:price>9 EUR</g:price><g:id>1</g:id></item></rss>',
      'shop/late.xml.gz': gzipSync('<feed><item><title>Tin</title><price>9</price><id>1</id></item></feed>'),
      'shop/list.txt': 'sku\ttitle\tprice\nT1\tTin\t9 EUR\n',
      'shop/terms.txt': 'The price of a tin, its title and sku are on the label.',
      'shop/page.json': '{\n  "title": "Tin",\n  "price": "9 EUR",\n  "sku": "T1"\n}',
      'shop/package.json': '{"name":"shop","version":"1.0.0","scripts":{"build":"x"}}',
      'shop/report.json': '[{"schemaVersion":1,"title":"Tin","price":{"amount":9},"sku":"T1"}]',
      'shop/sitemap.xml': '<urlset><url><loc>https://shop.example/</loc></url></urlset>',
    });
    const names = new Set(['title', 'price', 'sku', 'id']);
    const read = await readAll(['shop'], {
      countHeadings: (cells) => cells.filter((cell) => names.has(cell)).length,
    });
    const exports = ['shop/feed.xml', 'shop/goods.json', 'shop/late.xml.gz', 'shop/list.txt'];
    const known = new Set(expected.map((name) => `shop/${name}`));
    expect(read.map(({ uri }) => uri).filter((uri) => !known.has(uri))).toEqual(exports);
  });

  it('of drafts alone says that they are read when named', async () => {
    await inFolderOf({ 'shop/tea.txt': 'x', 'shop/photo.png': 'x' });
    expect(outline(await readAll(['shop']))).toEqual([['shop', 'folder-unread']]);
  });

  it('without a page or catalogue is empty', async () => {
    await inFolderOf({ 'shop/photo.png': 'x' });
    expect(outline(await readAll(['shop']))).toEqual([['shop', 'input-empty']]);
  });

  it('is not left through a link, and does not go round in circles', async () => {
    await inFolderOf({ 'shop/a.html': PAGE, 'other/b.html': PAGE });
    await symlink('../other', 'shop/folder-link');
    await symlink('..', 'shop/circle');
    await symlink('../other/b.html', 'shop/b.html');
    await symlink('nowhere', 'shop/c.html');
    expect(outline(await readAll(['shop']))).toEqual([
      ['shop/a.html', 'html'],
      ['shop/b.html', 'html'],
      ['shop/c.html', 'input-missing'],
    ]);
  });

  it('may have a name that looks like a pattern', async () => {
    await inFolderOf({ 'shop[1]/a.html': PAGE, 'what?.html': PAGE });
    expect(outline(await readAll(['shop[1]', 'what?.html']))).toEqual([
      ['shop[1]/a.html', 'html'],
      ['what?.html', 'html'],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('that is closed is one failure among the rest', async () => {
    await inFolderOf({ 'shop/a.html': PAGE, 'shop/z.html': PAGE });
    await mkdir('shop/m', { mode: 0 });
    expect(outline(await readAll(['shop'])).map(([, what]) => what)).toEqual([
      'html',
      'input-unreadable',
      'html',
    ]);
  });
});

describe('a glob', () => {
  const files = {
    'p/b.html': PAGE,
    'p/a.html': PAGE,
    'p/q/c.html': PAGE,
    'p/photo.png': 'x',
    'p/list.txt': PAGE,
  };

  it.each([
    ['p/*.html', ['p/a.html', 'p/b.html']],
    ['./p/*.html', ['./p/a.html', './p/b.html']],
    ['p/**/*.html', ['p/a.html', 'p/b.html', 'p/q/c.html']],
    ['p/**', ['p/a.html', 'p/b.html', 'p/q/c.html']],
    ['p/*', ['p/a.html', 'p/b.html']],
    ['p/{b,a}.html', ['p/a.html', 'p/b.html']],
    ['p/[ab].html', ['p/a.html', 'p/b.html']],
    ['p/*.txt', ['p/list.txt']],
  ])('%s', async (pattern, expected) => {
    await inFolderOf(files);
    expect((await readAll([pattern])).map(({ uri }) => uri)).toEqual(expected);
  });

  it('may be absolute', async () => {
    const folder = await inFolderOf(files);
    expect((await readAll([`${folder}/p/*.html`])).map(({ uri }) => uri)).toEqual([
      `${folder}/p/a.html`,
      `${folder}/p/b.html`,
    ]);
  });

  it('may lead upwards', async () => {
    const folder = await inFolderOf(files);
    process.chdir(join(folder, 'p/q'));
    expect((await readAll(['../*.html'])).map(({ uri }) => uri)).toEqual(['../a.html', '../b.html']);
  });
});

describe('the reader', () => {
  it('gives nothing for nothing', async () => {
    expect(await readAll([])).toEqual([]);
  });

  it('can be left early', async () => {
    await inFolderOf({ 'a.html': PAGE, 'b.jsonl': '{}\n', 'c.html': PAGE });
    for await (const document of readInputs(['a.html', 'b.jsonl', 'c.html'])) {
      expect(document.uri).toBe('a.html');
      break;
    }
  });

  it('throws the reason of an aborted signal', async () => {
    await inFolderOf({ 'a.html': PAGE });
    const reason = new Error('stopped by hand');
    await expect(readAll(['a.html'], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
