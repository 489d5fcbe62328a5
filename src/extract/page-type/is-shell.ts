import type { PageContext } from '../facts/context.ts';
import { tagged } from '../html/page.ts';

const EMPTY = 60;
const SHORT = 600;
const LONG_FILE = 20_000;

/** The text is still to be written by scripts. */
export function isShell(context: PageContext): boolean {
  const shown = shownIn(context);
  return (shown < SHORT && context.page.html.length > LONG_FILE) || (shown < EMPTY && hasScript(context));
}

/** Nothing of the text is there yet. */
export function isUnwritten(context: PageContext): boolean {
  return shownIn(context) < EMPTY && hasScript(context);
}

/** How much is shown besides menus and the page's foot. */
function shownIn({ page }: PageContext): number {
  let shown = 0;
  for (const { hidden, role, text } of page.blocks)
    if (!hidden && role !== 'footer' && role !== 'navigation') shown += text.length;
  return shown;
}

function hasScript({ page }: PageContext): boolean {
  return tagged(page, 'script').some(
    ({ attribs }) => attribs.src !== undefined || /^application\/json/i.test(attribs.type ?? ''),
  );
}
