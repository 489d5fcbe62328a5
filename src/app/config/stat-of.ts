import { statSync, type Stats } from 'node:fs';

/** What stands at a path; undefined too where the path cannot be followed: no right to, too long, links in a circle. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
