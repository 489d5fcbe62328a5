import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openRows } from '../../src/ingest/rows/open-rows.ts';
import { listRows, plainRows, readOne, rowsOf, streamOf } from './read-all.ts';
import { inFolderOf } from './temp-folder.ts';

const settings = { maxBytes: 4 * 1024 * 1024, signal: undefined, countHeadings: undefined };
const read = async (...chunks: (Uint8Array | string)[]) =>
  plainRows(await listRows(rowsOf(await openRows('list', streamOf(...chunks), settings))));

describe('hostile tables', () => {
  it('a quotation mark that is never closed costs its row', async () => {
    const rows = await read('id,name\n1,"a\n2,b\n3,"c ""d"" e"\n4,"x\ny"\n');
    expect(rows).toEqual([
      [2, 'row-invalid'],
      { id: '2', name: 'b' },
      { id: '3', name: 'c "d" e' },
      { id: '4', name: 'x\ny' },
    ]);
  });

  it('a cell beyond the limit is left out, and not kept', async () => {
    const big = 'y'.repeat(1024 * 1024);
    const rows = await read('id,name\n1,', ...Array.from({ length: 8 }, () => big), '\n2,b\n');
    expect(rows).toEqual([[2, 'row-invalid'], { id: '2', name: 'b' }]);
  });

  it('a hundred thousand columns are refused', async () => {
    const wide = Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',');
    await expect(read(`${wide}\n1\n`)).rejects.toMatchObject({ code: 'input-unreadable' });
  });

  it('cells too many are reported with their column', async () => {
    const rows = await listRows(rowsOf(await openRows('list', streamOf('id,name\n1,a,b\n'), settings)));
    expect(rows[0]).toMatchObject({ error: { code: 'row-invalid', where: { line: 2, column: 3 } } });
  });
});

describe('hostile feeds', () => {
  it('expands no entity of its own', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const rows = await read(`<?xml version="1.0"?>${bomb}<rss><item><title>&b;&c;</title></item></rss>`);
    expect(rows).toEqual([{ title: '&b;&c;' }]);
  });

  it('stops where elements are nested without end', async () => {
    const rows = await read(`<rss><item>${'<a>'.repeat(100_000)}`);
    expect(rows).toEqual([[1, 'row-invalid']]);
  });

  it('an element that is not closed costs its row', async () => {
    const rows = await read(
      '<rss><item><title>a</item><item><title>b &amp; c &nbsp;</title><link href="x"/></item></rss>',
    );
    expect(rows).toEqual([[1, 'row-invalid'], { title: 'b & c', link: 'x' }]);
  });
});

describe('hostile archives', () => {
  it('a packed table that unpacks without measure is cut off', async () => {
    const bomb = gzipSync(`id,name\n1,a\n${`2,${'b'.repeat(1000)}\n`.repeat(22_000)}`, { level: 9 });
    await inFolderOf({ 'a.csv.gz': bomb, 'b.xlsx': 'PK\x03\x04nothing' });
    const rows = plainRows((await readOne('a.csv.gz')).rows);
    expect(rows[0]).toEqual({ id: '1', name: 'a' });
    expect((await readOne('b.xlsx')).error?.code).toBe('archive-damaged');
  });
});
