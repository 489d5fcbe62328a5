// Recognises shells: pages whose content scripts write after loading.
import type { PageContext } from '../facts/context.ts';
import { tagged } from '../html/page.ts';

const EMPTY = 60;
const SHORT = 600;
const LONG_FILE = 20_000;

/** Returns true if scripts still have to write most of the text. */
export function isShell(context: PageContext): boolean {
  const shown = shownIn(context);
  return (shown < SHORT && context.page.html.length > LONG_FILE) || isUnwrittenAt(shown, context);
}

/** Returns true if there is hardly any text yet. */
export function isUnwritten(context: PageContext): boolean {
  return isUnwrittenAt(shownIn(context), context);
}

/** With no text at all, a script within the page is enough: `<div id="app"></div><script>start()</script>`. */
function isUnwrittenAt(shown: number, context: PageContext): boolean {
  return shown < EMPTY && (hasScript(context) || isBlank(context));
}

/** Returns true if there is no visible text at all, but a script. */
export function isBlank({ page }: PageContext): boolean {
  return page.blocks.every(({ hidden }) => hidden) && tagged(page, 'script').length > 0;
}

/** Returns the number of visible characters outside menus and footer. */
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
