// Resolves the addresses of a listing's pictures to files, data URLs or web URLs.
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Where a picture can be read. */
export type PicturePlace =
  | { kind: 'file'; path: string }
  | { kind: 'data'; bytes: Buffer; name: string }
  | { kind: 'url'; url: string }
  /** A file that does not exist, or one outside the listing's folder, which is never read. */
  | { kind: 'absent' | 'outside'; path: string };

/** Where a listing comes from; addresses are resolved against it. */
export interface ListingOrigin {
  /** The folder of its file, for a listing from a file. */
  folder?: string;
  /** Its URL, for a fetched page. */
  url?: string;
  /** A catalogue row. "/a.jpg" is then a path on this machine; on a page it is a path of its shop. */
  isRow?: boolean;
}

/** Minimum number of bytes of an inline picture. A smaller one is a placeholder for the real one. */
const LEAST_DATA = 1500;
const DATA = /^data:(image\/(?:png|jpe?g|webp|gif|avif));base64,([\w+/=%\s]+)$/i;
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
const DRIVE = /^[a-z]:[\\/]/i;

/**
 * Returns the best of several addresses of one picture: a file first, then inline data, then a URL. Undefined
 * where none is a picture.
 */
export async function locatePicture(
  addresses: readonly string[],
  origin: ListingOrigin,
): Promise<PicturePlace | undefined> {
  const found: PicturePlace[] = [];
  for (const address of addresses) {
    const place = await placeOf(address, origin);
    if (place?.kind === 'file') return place;
    if (place !== undefined) found.push(place);
  }
  for (const kind of ['data', 'url', 'outside', 'absent'] as const) {
    const place = found.find((one) => one.kind === kind);
    if (place !== undefined) return place;
  }
  return undefined;
}

async function placeOf(
  address: string,
  { folder, url, isRow }: ListingOrigin,
): Promise<PicturePlace | undefined> {
  if (/^data:/i.test(address)) return dataOf(address);
  if (DRIVE.test(address)) return { kind: 'outside', path: address };
  if (/^https?:/i.test(address) || url !== undefined) return addressOf(address, url);
  if (address.startsWith('//')) return addressOf(`https:${address}`, undefined);
  if (/^file:/i.test(address)) return { kind: 'outside', path: address };
  if (SCHEME.test(address) || folder === undefined) return undefined;
  if (address.startsWith('/'))
    return isRow === true ? { kind: 'outside', path: address } : { kind: 'url', url: address };
  return fileOf(address.replaceAll('\\', '/'), folder);
}

function dataOf(address: string): PicturePlace | undefined {
  const [, type, base64 = ''] = DATA.exec(address) ?? [];
  if (type === undefined) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length < LEAST_DATA ? undefined : { kind: 'data', bytes, name: `data:${type.toLowerCase()}` };
}

function addressOf(address: string, base: string | undefined): PicturePlace | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { protocol, href } = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? { kind: 'url', url: href } : undefined;
}

/** Returns a file beside the listing. A listing must not make the tool read files elsewhere. */
async function fileOf(address: string, folder: string): Promise<PicturePlace> {
  const plain = address.split(/[?#]/, 1)[0] ?? '';
  const names = [...new Set([address, plain, decoded(plain)])];
  for (const name of names) {
    const path = join(folder, name);
    if (isOutside(folder, path)) return { kind: 'outside', path };
    if (await isFile(path)) return { kind: 'file', path };
  }
  return { kind: 'absent', path: join(folder, plain) };
}

const isOutside = (folder: string, path: string) => /^\.\.(?:[\\/]|$)/.test(relative(folder, path));

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false; // The file does not exist, or its name is invalid.
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
