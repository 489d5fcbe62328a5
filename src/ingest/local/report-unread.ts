// Reports the files of a folder that are not read unless they are named.
import { basename } from 'node:path';
import { isOfOtherKind, isWritten } from '../bytes/input-kind.ts';
import type { ReadOptions } from '../bytes/read-options.ts';

/** Callbacks for these files. */
export type UnreadCallbacks = Pick<ReadOptions, 'onUnread' | 'onUnreadOthers' | 'countHeadings'>;

/** Calls back with the drafts and the files of unknown kinds among `paths`. */
export function reportUnread(
  folder: string,
  paths: readonly string[],
  { onUnread, onUnreadOthers }: UnreadCallbacks,
): void {
  const written = paths.filter(isWritten);
  if (written.length > 0) onUnread?.(folder, written);
  const others = paths.filter((path) => isOfOtherKind(basename(path)));
  if (others.length > 0) onUnreadOthers?.(folder, others);
}
