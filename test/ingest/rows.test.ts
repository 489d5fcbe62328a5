import iconv from 'iconv-lite';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openRows } from '../../src/ingest/rows/open-rows.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import { listRows, plainRows, readOne, rowsOf, streamOf } from './read-all.ts';
import { inFolderOf } from './temp-folder.ts';

const settings = { maxBytes: 1000, signal: undefined, countHeadings: undefined };

async function read(...chunks: (Uint8Array | string)[]) {
  const opened = await openRows('list.jsonl', streamOf(...chunks), settings);
  return { encoding: opened.encoding, rows: plainRows(await listRows(rowsOf(opened))) };
}

describe('rows', () => {
  it.each([
    ['ended by a line feed', '{"id":1}\n{"id":2}\n'],
    ['with none at the end', '{"id":1}\n{"id":2}'],
    ['with carriage returns', '{"id":1}\r\n{"id":2}\r\n'],
    ['with a byte order mark', '\ufeff{"id":1}\n{"id":2}\n'],
    ['with blank lines', '\n{"id":1}\n  \n{"id":2}\n\n'],
  ])('%s', async (_how, text) => {
    expect((await read(text)).rows).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it('of another encoding than the file are read in it', async () => {
    const head = '编号,标题\n1,保温杯 不锈钢 大容量\n2,';
    const bytes = Buffer.concat([Buffer.from(head), iconv.encode('枸杞茶 明目养肝 三十袋', 'gbk')]);
    const rows = plainRows(await listRows(rowsOf(await openRows('list.csv', streamOf(bytes), settings))));
    expect(rows).toEqual([
      { 编号: '1', 标题: '保温杯 不锈钢 大容量' },
      { 编号: '2', 标题: '枸杞茶 明目养肝 三十袋' },
    ]);
  });

  it('are numbered by line', async () => {
    const rows = rowsOf(await openRows('list.jsonl', streamOf('\n{"id":1}\n\nx\n'), settings));
    expect((await listRows(rows)).map(({ row }) => row)).toEqual([2, 4]);
  });

  it('tell the line of the file they begin at, after rows of several lines and in chunks of any size', async () => {
    const text =
      'title,text\nPot,"one\ntwo\r\n\nthree"\n\nPan,plain\nLid,"a\nb"\nCup,"open\nTin,last\nBox,one,two\n';
    const bytes = Buffer.from(text);
    for (let size = 1; size <= bytes.length; size += size < 9 ? 1 : 7) {
      const chunks = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      const rows = await listRows(rowsOf(await openRows('list.csv', streamOf(...chunks), settings)));
      expect(
        rows.map((one) =>
          'error' in one ? [one.row, one.error.where?.line] : [one.row, one.line ?? one.row],
        ),
      ).toEqual([
        [2, 2],
        [4, 7],
        [5, 8],
        [6, 10],
        [7, 11],
        [8, 12],
      ]);
    }
  });

  it('are put together from chunks of any size', async () => {
    const text = '{"name":"电热水壶"}\n{"name":"kettle"}\r\n\n{"name":"bouilloire électrique"}';
    const bytes = Buffer.from(text);
    const whole = (await read(bytes)).rows;
    expect(whole).toHaveLength(3);
    for (let size = 1; size < bytes.length; size++) {
      const chunks = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      expect((await read(...chunks)).rows).toEqual(whole);
    }
  });

  it('that are bad are reported with their number, and the rest goes on', async () => {
    const { rows } = await read('{"id":1}\n{"id":\n[1]\nnull\n7\n"x"\n{"id":2}\n');
    expect(rows).toEqual([
      { id: 1 },
      [2, 'row-invalid'],
      [3, 'row-invalid'],
      [4, 'row-invalid'],
      [5, 'row-invalid'],
      [6, 'row-invalid'],
      { id: 2 },
    ]);
  });

  it('that are bad say where', async () => {
    const rows = rowsOf(await openRows('list.jsonl', streamOf('{"id":1}\n{bad\n'), settings));
    const [, bad] = await listRows(rows);
    if (!bad || !('error' in bad)) throw new Error('no error');
    expect(bad.error.where).toEqual({ file: 'list.jsonl', line: 2 });
    expect(bad.error.message).toContain('list.jsonl, row 2');
    expect(bad.error.message.length).toBeLessThan(300);
  });

  it('that are too long are left out, and not kept', async () => {
    const { rows } = await read('{"id":1}\n', `{"x":"${'y'.repeat(900)}`, 'y'.repeat(900), '"}\n{"id":2}\n');
    expect(rows).toEqual([{ id: 1 }, [2, 'row-invalid'], { id: 2 }]);
  });

  it('of nothing but blank lines are an empty catalogue', async () => {
    expect((await read('\n\n \n')).rows).toEqual([[1, 'input-empty']]);
  });

  it('do not trip over a __proto__ of their own', async () => {
    const { rows } = await read('{"__proto__":{"polluted":1},"id":1}\n');
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('the encoding of a catalogue', () => {
  const row = { name: '全网销量第一的电热水壶', text: '采用不锈钢材质，支持七天无理由退换货。' };
  const lines = `${JSON.stringify(row)}\n${JSON.stringify(row)}\n`;

  it.each([
    ['utf-8', Buffer.from(lines)],
    ['gb18030', iconv.encode(lines, 'gb18030')],
    ['utf-16le', iconv.encode(lines, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(lines, 'utf-16be', { addBOM: true })],
  ])('%s', async (encoding, bytes) => {
    expect(await read(bytes)).toEqual({ encoding, rows: [row, row] });
    expect((await read(bytes.subarray(0, 55), bytes.subarray(55))).rows).toEqual([row, row]);
  });

  it.each(['utf-16le', 'utf-16be'])('%s without a mark is told by its zero bytes', async (encoding) => {
    const bytes = iconv.encode(lines, encoding, { addBOM: false });
    expect(await read(bytes)).toEqual({ encoding, rows: [row, row] });
    const sheet = iconv.encode('SKU,商品标题\r\n1,陶瓷杯\r\n', encoding, { addBOM: false });
    expect(await read(sheet)).toEqual({ encoding, rows: [{ SKU: '1', 商品标题: '陶瓷杯' }] });
  });

  it('may show late', async () => {
    const { rows } = await read('{"id":1}\n', iconv.encode(lines, 'gb18030'));
    expect(rows).toEqual([{ id: 1 }, row, row]);
  });
});

describe('a packed catalogue', () => {
  const lines = Array.from({ length: 2000 }, (_, id) => JSON.stringify({ id, salt: Math.sin(id) })).join(
    '\n',
  );

  it('is unpacked as it is read', async () => {
    await inFolderOf({ 'list.jsonl.gz': gzipSync(lines) });
    const found = await readOne('list.jsonl.gz');
    expect(found).toMatchObject({ kind: 'catalogue', uri: 'list.jsonl.gz', encoding: 'utf-8' });
    expect(found.rows).toHaveLength(2000);
  });

  it('that is cut off gives the rows before the cut, then says so', async () => {
    const packed = gzipSync(lines);
    await inFolderOf({ 'list.jsonl.gz': packed.subarray(0, packed.length / 2) });
    const rows = plainRows((await readOne('list.jsonl.gz')).rows);
    expect(rows.length).toBeGreaterThan(500);
    expect(rows[0]).toMatchObject({ id: 0 });
    expect(rows.at(-1)).toEqual([rows.length, 'archive-damaged']);
  });

  it('that is cut off at once is a failure', async () => {
    await inFolderOf({ 'list.jsonl.gz': gzipSync(lines).subarray(0, 12) });
    expect((await readOne('list.jsonl.gz')).error?.code).toBe('archive-damaged');
  });

  it('that unpacks without measure is cut off', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('{"id":1}\n'), Buffer.alloc(8 * 1024 * 1024, 0x0a)]), {
      level: 9,
    });
    await inFolderOf({ 'list.jsonl.gz': bomb });
    const rows = plainRows((await readOne('list.jsonl.gz')).rows);
    expect(rows[0]).toEqual({ id: 1 });
    expect(rows.at(-1)).toEqual([expect.any(Number), 'archive-too-dense']);
  });
});

describe('streaming', () => {
  it('reads no further than it is asked', async () => {
    let sent = 0;
    async function* endless() {
      for (;;) {
        sent++;
        await Promise.resolve();
        yield Buffer.from('{"id":1}\n'.repeat(100));
      }
    }
    for await (const document of readInputs(['-'], { stdinAs: 'catalogue', stdin: endless() })) {
      if (document.kind !== 'catalogue') throw new Error('no catalogue');
      let seen = 0;
      for await (const row of rowsOf(document)) {
        expect(row.row).toBe(++seen);
        if (seen === 1000) break;
      }
    }
    expect(sent).toBeLessThan(20);
  });

  it('lets go of a catalogue whose rows nobody read', async () => {
    await inFolderOf({ 'a.jsonl': '{"id":1}\n', 'b.jsonl': '{"id":2}\n' });
    const uris = [];
    for await (const { uri } of readInputs(['a.jsonl', 'b.jsonl'])) uris.push(uri);
    expect(uris).toEqual(['a.jsonl', 'b.jsonl']);
  });

  it('keeps memory flat', async () => {
    const line = `${JSON.stringify({ id: 1, text: 'kettle '.repeat(100) })}\n`.repeat(300);
    async function* long() {
      for (let i = 0; i < 300; i++) {
        await Promise.resolve();
        yield Buffer.from(line);
      }
    }
    const rows = rowsOf(await openRows('-', long(), { ...settings, maxBytes: 10_000 }));
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = new Map<number, number>();
    for await (const { row } of rows)
      if (row === 10_000 || row === 90_000) {
        collect();
        heap.set(row, process.memoryUsage().heapUsed);
      }
    // The rows between hold 56 MB.
    expect((heap.get(90_000) as number) - (heap.get(10_000) as number)).toBeLessThan(5_000_000);
  });

  it('stops at the signal', async () => {
    const abort = new AbortController();
    async function* endless() {
      for (;;) {
        await Promise.resolve();
        yield Buffer.from('{"id":1}\n');
      }
    }
    const rows = rowsOf(await openRows('-', endless(), { ...settings, signal: abort.signal }));
    const reading = (async () => {
      for await (const { row } of rows) if (row === 10) abort.abort(new Error('stopped'));
    })();
    await expect(reading).rejects.toThrow('stopped');
  });
});
