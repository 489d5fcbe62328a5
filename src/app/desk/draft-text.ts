import { isStatement } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';

/** Returns a listing as a Markdown draft: its title as a heading, each statement as a paragraph. */
export function draftText({ blocks, name }: Listing): string {
  const own = blocks.filter(({ role }) => isStatement(role));
  const titled = own.some(({ role }) => role === 'title');
  const lines = own.map(({ role, text }) => (role === 'title' ? `# ${oneLine(text)}` : text.trim()));
  if (!titled && name !== undefined) lines.unshift(`# ${oneLine(name)}`);
  return `${lines.join('\n\n')}\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
