// Expands the inputs of the command line: addresses, files, folders, patterns, lists and standard input.
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AppError } from '../model/error/app-error.ts';
import type { ReadOptions } from './bytes/read-options.ts';
import { countEndings } from './local/count-endings.ts';
import { fileError } from './local/file-error.ts';
import { listFolder } from './local/list-folder.ts';
import { STDIN } from './local/open-stdin.ts';
import { reportUnread, type UnreadCallbacks } from './local/report-unread.ts';
import { looksLikeGoods } from './rows/looks-like-goods.ts';
import { messagePart } from '../model/error/message-part.ts';

/** A single thing to read. */
export type Source =
  | { kind: 'file'; path: string; raw?: Buffer }
  | { kind: 'url'; url: string }
  | { kind: 'stdin' }
  | { kind: 'failure'; uri: string; error: AppError };

const SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;

type ExpandOptions = Pick<ReadOptions, 'parts' | 'leaveOut' | 'onLeftOut'> & UnreadCallbacks;

/** Yields the sources in the order of the inputs. Folders and patterns are expanded when they are reached. */
export async function* expandInputs(
  inputs: readonly string[],
  { parts = false, leaveOut = [], onLeftOut, ...callbacks }: ExpandOptions = {},
): AsyncGenerator<Source> {
  let stdinTaken = false;
  const paths = new Set(leaveOut.map((path) => resolve(path)));
  const own: IsOwn = (path, isRead) => {
    const isOwn = paths.has(resolve(path));
    if (isOwn && isRead) onLeftOut?.(path);
    return isOwn;
  };
  for (const input of inputs) {
    if (SCHEME.test(input)) yield { kind: 'url', url: withoutLogin(input) };
    else if (input.startsWith('@')) yield* expandList(input.slice(1));
    else if (input !== STDIN) yield* expandPath(input, parts, own, callbacks);
    else if (!stdinTaken) {
      stdinTaken = true;
      yield { kind: 'stdin' };
    } else
      yield failure(
        STDIN,
        new AppError('input-unreadable', { path: STDIN, detail: messagePart('readAlready') }),
      );
  }
}

/** Returns true for an output file of this run. `isRead` means that it would be read otherwise. */
type IsOwn = (path: string, isRead: boolean) => boolean;

const NONE: IsOwn = () => false;

async function* expandPath(
  path: string,
  parts = false,
  own = NONE,
  callbacks: UnreadCallbacks = {},
): AsyncGenerator<Source> {
  try {
    const entry = await stat(path);
    const addresses = entry.isFile() && IS_TEXT.test(path) ? await addressesIn(path, entry.size) : undefined;
    if (addresses !== undefined) yield* addresses;
    else if (entry.isDirectory()) yield* expandFolder(path, parts, own, callbacks);
    else yield { kind: 'file', path };
  } catch (error) {
    const problem = fileError(path, error);
    if (problem.code === 'input-missing') yield* expandGlob(path, problem, own);
    else yield failure(path, problem);
  }
}

/** Expands `@urls.txt`: each line is an input; `#` starts a comment. */
async function* expandList(path: string): AsyncGenerator<Source> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    yield failure(path, fileError(path, error));
    return;
  }
  const lines = linesOf(text);
  if (lines.length === 0) yield failure(path, new AppError('input-empty', { path }));
  for (const line of lines)
    if (SCHEME.test(line)) yield { kind: 'url', url: withoutLogin(line) };
    else yield* expandPath(line);
}

const IS_TEXT = /\.txt$/i;
const LONGEST_LIST = 16 * 1024 * 1024;

const ADDRESS = /^https?:\/\/\S+$/i;

/** Returns the addresses of a text file that is a list of addresses; undefined for other texts. */
async function addressesIn(path: string, size: number): Promise<Source[] | undefined> {
  if (size > LONGEST_LIST) return undefined;
  const lines = linesOf(await readFile(path, 'utf8'));
  const isList = ADDRESS.test(lines[0] ?? '') && lines.every((line) => !/\s/.test(line));
  if (!isList) return undefined;
  return lines.map((line): Source =>
    ADDRESS.test(line)
      ? { kind: 'url', url: withoutLogin(line) }
      : failure(path, new AppError('input-unreadable', { path, detail: messagePart('noAddress', { line }) })),
  );
}

/** Removes a user name and password: they are not sent, and must not appear in messages and reports. */
function withoutLogin(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]+:\/\/)[^/?#]*@/i, '$1');
}

function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

async function* expandFolder(
  folder: string,
  parts: boolean,
  own: IsOwn,
  callbacks: UnreadCallbacks,
): AsyncGenerator<Source> {
  let empty = true;
  const unread: string[] = [];
  for await (const entry of listFolder(folder, parts)) {
    const isUnread = 'isUnread' in entry && !(await isGoods(entry.path, parts, callbacks));
    if (own(entry.path, !isUnread)) continue;
    if (isUnread) {
      unread.push(entry.path);
      continue;
    }
    empty = false;
    if ('problem' in entry) yield failure(entry.path, fileError(entry.path, entry.problem));
    else yield { kind: 'file', ...entry };
  }
  const [example] = unread;
  if (!empty) reportUnread(folder, unread, callbacks);
  if (empty && example !== undefined)
    yield failure(
      folder,
      new AppError('folder-unread', {
        path: folder,
        files: unread.length,
        endings: countEndings(unread),
        example,
      }),
    );
  else if (empty) yield failure(folder, new AppError('input-empty', { path: folder }));
}

/** Names that data of any kind have; those with a table of listings are read. */
const MAY_BE_GOODS = /\.(?:json|xml|txt|text)(?:\.gz)?$/i;

/** Returns true for a folder's file with a table of listings, although its name may be that of other data. */
async function isGoods(path: string, parts: boolean, { countHeadings }: UnreadCallbacks): Promise<boolean> {
  if (parts || countHeadings === undefined || !MAY_BE_GOODS.test(path)) return false;
  // A file that cannot be opened is left unread.
  return looksLikeGoods(path, countHeadings).catch(() => false);
}

/** Expands a pattern. A file that has the pattern as its name was looked for before. */
async function* expandGlob(pattern: string, missing: AppError, own: IsOwn): AsyncGenerator<Source> {
  const { matchGlob } = await import('./local/match-glob.ts');
  // An invalid pattern matches no file.
  const matched = await matchGlob(pattern).catch(() => []);
  const files = matched.filter((path) => !own(path, true));
  if (files.length === 0) yield failure(pattern, missing);
  for (const path of files) yield { kind: 'file', path };
}

function failure(uri: string, error: AppError): Source {
  return { kind: 'failure', uri, error };
}
