import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';
import { readDeclared } from '../../src/ingest/charset/declared-charset.ts';
import { pageFromBytes } from '../../src/ingest/document/page-from-bytes.ts';
import { frameLines } from '../../src/ingest/rows/frame-lines.ts';
import { openRows } from '../../src/ingest/rows/open-rows.ts';
import { AppError } from '../../src/model/error/app-error.ts';
import { listRows, rowsOf, streamOf } from './read-all.ts';

const anyBytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
const markup = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      '<meta ',
      'charset=gbk',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      'é',
      '壶',
      ' ',
      '\n',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('whatever the bytes', () => {
  it('decoding gives text in a known encoding', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, fc.option(fc.string(), { nil: undefined }), async (bytes, charset) => {
        const { text, encoding } = await decodePage(bytes, { charset });
        expect(typeof text).toBe('string');
        expect(() => new TextDecoder(encoding)).not.toThrow();
      }),
    );
  });

  it('reading a page fails with an AppError or not at all', async () => {
    const packed = anyBytes.map((bytes) => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), bytes]));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          anyBytes,
          packed,
          anyBytes.map((bytes) => gzipSync(bytes)),
        ),
        async (bytes) => {
          const outcome = await pageFromBytes('page', bytes, 100_000).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(AppError);
        },
      ),
    );
  });

  it('reading rows fails with an AppError or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBytes, { maxLength: 5 }), async (chunks) => {
        const settings = { maxBytes: 100, signal: undefined, countHeadings: undefined };
        const outcome = await openRows('list', streamOf(...chunks), settings).catch(
          (error: unknown) => error,
        );
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(AppError);
        else await listRows(rowsOf(outcome as Awaited<ReturnType<typeof openRows>>));
      }),
    );
  });

  it('declarations are read without a throw', () => {
    fc.assert(
      fc.property(markup, (page) => {
        for (const charset of readDeclared(page).charsets) expect(charset).toBe('gbk');
      }),
    );
  });
});

describe('round trips', () => {
  it('UTF-8 comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        fc.pre(!/^[\ufeff<]|[\0\x1b]/.test(text) && !text.startsWith('\ufeff'));
        expect(await decodePage(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', mixed: false });
      }),
    );
  });

  it('a declared encoding decodes what was written in it', async () => {
    const words = fc.array(
      fc.constantFrom('电热水壶', '不锈钢', '三分钟', '退换货', '￥126', 'kettle', '国家级'),
      {
        minLength: 3,
        maxLength: 30,
      },
    );
    await fc.assert(
      fc.asyncProperty(words, async (found) => {
        const text = `<meta charset=gb2312><p>${found.join('，')}</p>`;
        expect((await decodePage(iconv.encode(text, 'gbk'))).text).toBe(text);
      }),
    );
  });

  it('lines are the same however the stream is cut', async () => {
    const lines = fc.array(fc.string({ maxLength: 12 }).map((line) => line.replaceAll('\n', ' ')));
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (texts, size) => {
        const bytes = Buffer.from(texts.join('\n'));
        const chunks = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        const found: [number, string][] = [];
        for await (const frame of frameLines(streamOf(...chunks) as AsyncIterable<Buffer>, 'list', 1000)) {
          if (Array.isArray(frame)) throw new Error('no line is too long');
          for (let i = 0; i < frame.bounds.length; i += 2) {
            const line = Buffer.from(frame.bytes.subarray(frame.bounds[i], frame.bounds[i + 1])).toString();
            found.push([frame.first + i / 2, line.replace('\n', '')]);
          }
        }
        const expected = texts.flatMap((text, at) => (text === '' ? [] : [[at + 1, text]]));
        expect(found.filter(([, line]) => line !== '')).toEqual(expected);
      }),
    );
  });
});
