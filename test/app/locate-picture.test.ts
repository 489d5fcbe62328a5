import { expect, it } from 'vitest';
import { locatePicture, type ListingOrigin } from '../../src/app/pictures/locate-picture.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';

const FILES = { 'shop/a b.png': 'x', 'shop/c?v=1.png': 'x', 'd.png': 'x' };
const FILE: ListingOrigin = { folder: 'shop' };
const ROW: ListingOrigin = { ...FILE, isRow: true };
const FETCHED: ListingOrigin = { url: 'https://shop.example/goods/tea' };
const LARGE = Buffer.alloc(2000, 'x').toString('base64');

it.each<[string, ListingOrigin, string[], object | undefined]>([
  ['a name in percent signs', FILE, ['./a%20b.png'], { kind: 'file', path: 'shop/a b.png' }],
  ['a question mark in a name', FILE, ['c?v=1.png'], { kind: 'file', path: 'shop/c?v=1.png' }],
  ['a question behind a name', FILE, ['a b.png?v=2#x'], { kind: 'file', path: 'shop/a b.png' }],
  ['backslashes', FILE, ['.\\a b.png'], { kind: 'file', path: 'shop/a b.png' }],
  ['a way out of the folder', FILE, ['../d.png'], { kind: 'outside', path: 'd.png' }],
  ['a hidden way out', FILE, ['..%2fd.png'], { kind: 'outside', path: 'd.png' }],
  ['a drive', ROW, ['C:\\pictures\\a.png'], { kind: 'outside', path: 'C:\\pictures\\a.png' }],
  ['a file by its address', ROW, ['file:///d.png'], { kind: 'outside', path: 'file:///d.png' }],
  ['the root, in a row', ROW, ['/d.png'], { kind: 'outside', path: '/d.png' }],
  ['the root of a shop', FILE, ['/d.png'], { kind: 'url', url: '/d.png' }],
  ['what is not there', FILE, ['e.png'], { kind: 'absent', path: 'shop/e.png' }],
  ['no zero byte', FILE, ['e%00.png'], { kind: 'absent', path: 'shop/e%00.png' }],
  [
    'a file rather than an address',
    FILE,
    ['//cdn.example/a.png', 'a b.png'],
    { kind: 'file', path: 'shop/a b.png' },
  ],
  [
    'an address without a scheme',
    FILE,
    ['//cdn.example/a.png'],
    { kind: 'url', url: 'https://cdn.example/a.png' },
  ],
  [
    'a picture in the page',
    FILE,
    [`data:image/png;base64,${LARGE}`],
    { kind: 'data', name: 'data:image/png' },
  ],
  ['the picture that holds the place', FILE, ['data:image/gif;base64,R0lGODlhAQABAAAAACw='], undefined],
  ['a fetched page', FETCHED, ['../a.png'], { kind: 'url', url: 'https://shop.example/a.png' }],
  ['a file, asked for by a fetched page', FETCHED, ['file:///etc/a.png'], undefined],
  ['a script', FETCHED, ['javascript:x'], undefined],
  ['a listing without a folder', {}, ['a.png'], undefined],
])('%s', async (_, origin, addresses, wanted) => {
  await inFolderOf(FILES);
  const found = await locatePicture(addresses, origin);
  if (wanted === undefined) expect(found).toBeUndefined();
  else expect(found).toMatchObject(wanted);
});
