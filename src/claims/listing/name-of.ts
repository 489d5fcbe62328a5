import type { Listing } from '../../model/listing/listing.ts';

/** Returns all that a listing calls its goods: name, title, category and breadcrumb, a line each. */
export function nameOf({ name = '', category = '', breadcrumb, blocks }: Listing): string {
  const title = blocks.find(({ role }) => role === 'title')?.text ?? '';
  return [name, title, category, ...breadcrumb].join('\n');
}
