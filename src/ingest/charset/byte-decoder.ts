export type ByteDecoder = (bytes: Uint8Array) => string;

/** Where Node's own decoder departs from the WHATWG tables: UHC, HKSCS, and 0x80–0x9f of windows-1252. */
const BY_ICONV: Readonly<Record<string, string>> = {
  'euc-kr': 'cp949',
  big5: 'big5',
  'windows-1252': 'win1252',
};

/** A decoder that puts U+FFFD where the bytes do not fit. `encoding` is a name of the WHATWG table. */
export async function byteDecoder(encoding: string): Promise<ByteDecoder> {
  const name = BY_ICONV[encoding];
  if (name === undefined) {
    // Node's gbk lacks the euro sign and more; gb18030 is the same and complete.
    const decoder = new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding);
    return (bytes) => decoder.decode(bytes);
  }
  const { default: iconv } = await import('iconv-lite');
  return (bytes) => iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
}
