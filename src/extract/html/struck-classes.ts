// Finds struck-through styles in a page's own style sheets.
import { rawText, tagged, type Page } from './page.ts';

const STRIKE = 'line-through';
const MOST = 40;

/** Returns the classes with `text-decoration: line-through`: list prices are marked so. */
export function struckClasses(page: Page): ReadonlySet<string> {
  const classes = new Set<string>();
  for (const style of tagged(page, 'style')) {
    const css = rawText(style)?.data ?? '';
    let at = css.indexOf(STRIKE);
    for (let found = 0; at !== -1 && found < MOST; found++, at = css.indexOf(STRIKE, at + STRIKE.length)) {
      const open = css.lastIndexOf('{', at);
      if (open < 0 || css.lastIndexOf('}', at) > open) continue;
      const from = Math.max(css.lastIndexOf('}', open), css.lastIndexOf('{', open - 1), open - 400);
      for (const selector of css.slice(from + 1, open).split(',')) {
        const name = /\.([\w-]+)\s*$/.exec(selector)?.[1];
        if (name !== undefined) classes.add(name);
      }
    }
  }
  return classes;
}
