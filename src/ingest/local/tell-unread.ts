import { basename } from 'node:path';
import { isOfOtherKind, isWritten } from '../bytes/input-kind.ts';
import type { ReadOptions } from '../bytes/read-options.ts';
import { looksLikeGoods } from '../rows/looks-like-goods.ts';

/** Whom to tell of what a folder holds and is only read when named. */
export type ToldOfUnread = Pick<
  ReadOptions,
  'onUnread' | 'onUnreadExports' | 'onUnreadOthers' | 'countHeadings'
>;

/** Tells of the drafts among these files of a folder, of the exports, and of what is of no known kind. */
export async function tellUnread(
  folder: string,
  paths: readonly string[],
  { onUnread, onUnreadExports, onUnreadOthers, countHeadings }: ToldOfUnread,
): Promise<void> {
  const written = paths.filter(isWritten);
  if (written.length > 0) onUnread?.(folder, written);
  const others = new Set(paths.filter((path) => isOfOtherKind(basename(path))));
  if (others.size > 0) onUnreadOthers?.(folder, [...others]);
  if (onUnreadExports === undefined || countHeadings === undefined) return;
  const exports: string[] = [];
  for (const path of paths) {
    if (isWritten(path) || /\.gz$/i.test(path) || others.has(path)) continue;
    // What cannot be opened would not be read when named either.
    if (await looksLikeGoods(path, countHeadings).catch(() => false)) exports.push(path);
  }
  if (exports.length > 0) onUnreadExports(folder, exports);
}
