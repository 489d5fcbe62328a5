// Reports the files of a folder that are not read unless they are named.
import { basename } from 'node:path';
import { isOfOtherKind, isWritten } from '../bytes/input-kind.ts';
import type { ReadOptions } from '../bytes/read-options.ts';
import { looksLikeGoods } from '../rows/looks-like-goods.ts';

/** Callbacks for these files. */
export type UnreadCallbacks = Pick<
  ReadOptions,
  'onUnread' | 'onUnreadExports' | 'onUnreadOthers' | 'countHeadings'
>;

/** Calls back with the drafts, the exports and the files of unknown kinds among `paths`. */
export async function reportUnread(
  folder: string,
  paths: readonly string[],
  { onUnread, onUnreadExports, onUnreadOthers, countHeadings }: UnreadCallbacks,
): Promise<void> {
  const written = paths.filter(isWritten);
  if (written.length > 0) onUnread?.(folder, written);
  const others = new Set(paths.filter((path) => isOfOtherKind(basename(path))));
  if (others.size > 0) onUnreadOthers?.(folder, [...others]);
  if (onUnreadExports === undefined || countHeadings === undefined) return;
  const exports: string[] = [];
  for (const path of paths) {
    if (isWritten(path) || /\.gz$/i.test(path) || others.has(path)) continue;
    // A file that cannot be opened is not reported.
    if (await looksLikeGoods(path, countHeadings).catch(() => false)) exports.push(path);
  }
  if (exports.length > 0) onUnreadExports(folder, exports);
}
