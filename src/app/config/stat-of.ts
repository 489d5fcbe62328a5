import { statSync, type Stats } from 'node:fs';

/** Returns a path's status; undefined if it does not exist or cannot be followed, such as a loop of links. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
