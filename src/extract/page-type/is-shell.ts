import type { PageContext } from '../facts/context.ts';
import { tagged } from '../html/page.ts';

const EMPTY = 60;

/** The text is still to be written by scripts. */
export function isShell(context: PageContext): boolean {
  let shown = 0;
  for (const block of context.page.blocks)
    if (!block.hidden && block.role !== 'footer' && block.role !== 'navigation') shown += block.text.length;
  return (shown < 600 && context.page.html.length > 20_000) || (shown < EMPTY && hasScript(context));
}

function hasScript({ page }: PageContext): boolean {
  return tagged(page, 'script').some(
    ({ attribs }) => attribs.src !== undefined || /^application\/json/i.test(attribs.type ?? ''),
  );
}
