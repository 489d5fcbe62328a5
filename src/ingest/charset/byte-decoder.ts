// Creates decoders for character encodings.

export type ByteDecoder = (bytes: Uint8Array) => string;

/**
 * Encodings for which Node's decoder differs from the WHATWG tables: UHC, HKSCS, and 0x80–0x9f of
 * windows-1252.
 */
const BY_ICONV: Readonly<Record<string, string>> = {
  'euc-kr': 'cp949',
  big5: 'big5',
  'windows-1252': 'win1252',
};

/** Returns a decoder for a WHATWG encoding. Invalid bytes become U+FFFD. */
export async function byteDecoder(encoding: string): Promise<ByteDecoder> {
  const name = BY_ICONV[encoding];
  if (name === undefined) {
    // Node's gbk lacks some characters, such as the euro sign; gb18030 is a complete superset.
    const decoder = new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding);
    return (bytes) => decoder.decode(bytes);
  }
  const { default: iconv } = await import('iconv-lite');
  return (bytes) => iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
}
