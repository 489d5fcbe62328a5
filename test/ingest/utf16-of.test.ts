import { describe, expect, it } from 'vitest';
import { utf16Of } from '../../src/ingest/charset/utf16-of.ts';

const wide = (text: string) => Buffer.from(text, 'utf16le');
const swapped = (text: string) => wide(text).swap16();

describe('UTF-16', () => {
  it.each([
    ['a mark', wide('\ufeff茶'), 'utf-16le'],
    ['a mark, big end first', swapped('\ufeff茶'), 'utf-16be'],
    ['a tag', wide('<p>茶'), 'utf-16le'],
    ['headings', wide('名称,价格\r\n茶,9\r\n'), 'utf-16le'],
    ['headings, big end first', swapped('名称,价格\r\n茶,9\r\n'), 'utf-16be'],
    ['Latin words', wide('Name;Preis'), 'utf-16le'],
    ['half a pair at the end', wide('a,🍵').subarray(0, -1), 'utf-16le'],
  ])('by %s', (_what, bytes, order) => {
    expect(utf16Of(bytes)).toBe(order);
  });

  it.each([
    ['UTF-8', Buffer.from('名称,价格')],
    ['a stray zero byte', Buffer.from('<p>tea\0 and more</p>')],
    ['zero bytes in pairs', Buffer.from([0x41, 0, 0, 0, 0x43, 0])],
    ['numbers of a binary file', Buffer.from([7, 0, 3, 0, 0x41, 0, 1, 0])],
    ['nothing', Buffer.alloc(0)],
  ])('not %s', (_what, bytes) => {
    expect(utf16Of(bytes)).toBeUndefined();
  });
});
