import iconv from 'iconv-lite';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../src/ingest/bytes/sha256-of.ts';
import { outline, plainRows, readAll, readOne, streamOf } from './read-all.ts';
import { inFolderOf } from './temp-folder.ts';

describe('standard input', () => {
  it('is a page unless said otherwise', async () => {
    const read = await readOne('-', { stdin: streamOf('<p>ket', 'tle') });
    const hashed = { sha256: sha256Of(Buffer.from('<p>kettle')) };
    expect(read).toEqual({ kind: 'html', uri: '-', text: '<p>kettle', encoding: 'utf-8', hashed });
  });

  it('may be packed, and in any encoding', async () => {
    const text = '<p>这款电热水壶采用不锈钢材质';
    const read = await readOne('-', {
      stdin: streamOf(gzipSync(iconv.encode(text, 'gbk'))),
      stdinAs: 'html',
    });
    expect(read.text).toBe(text);
  });

  it('may be a catalogue, packed or not', async () => {
    const lines = '{"id":1}\nx\n{"id":2}';
    for (const stdin of [streamOf(lines), streamOf(gzipSync(lines)), streamOf(...lines)]) {
      const read = await readOne('-', { stdin, stdinAs: 'catalogue' });
      expect(plainRows(read.rows)).toEqual([{ id: 1 }, [2, 'row-invalid'], { id: 2 }]);
    }
  });

  it.each(['html', 'catalogue'] as const)('may turn out empty: %s', async (stdinAs) => {
    expect((await readOne('-', { stdin: streamOf(), stdinAs })).error?.code).toBe('input-empty');
  });

  it('has the limit of any page', async () => {
    const stdin = streamOf('x'.repeat(600), 'x'.repeat(600));
    expect((await readOne('-', { stdin, maxBytes: 1000 })).error?.code).toBe('input-too-large');
  });

  it('is read once, in its turn', async () => {
    await inFolderOf({ 'a.html': '<p>a' });
    const read = await readAll(['a.html', '-', 'a.html', '-'], { stdin: streamOf('<p>in') });
    expect(outline(read)).toEqual([
      ['a.html', 'html'],
      ['-', 'html'],
      ['a.html', 'html'],
      ['-', 'input-unreadable'],
    ]);
  });

  it('that breaks is a failure', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      throw new Error('pipe broke');
    }
    for (const stdinAs of ['html', 'catalogue'] as const) {
      const read = await readOne('-', { stdin: broken(), stdinAs });
      expect(read.error?.message).toContain('pipe broke');
    }
  });

  it('that never comes does not outlast the signal', async () => {
    async function* silent(): AsyncGenerator<Uint8Array> {
      await new Promise(() => undefined);
      yield Buffer.from('');
    }
    await expect(readOne('-', { stdin: silent(), signal: AbortSignal.timeout(50) })).rejects.toThrow(
      /timeout|abort/i,
    );
  });
});
