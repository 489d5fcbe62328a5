import { escapeControls } from '../parts/escape-controls.ts';

/**
 * A listing's words as Markdown that shows them as they are: no markup, no link, no mention of anyone.
 * A word joiner after `@` and `#` keeps hosts from making references of them.
 */
export function markdownText(text: string): string {
  return (
    escapeControls(text)
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_[\]#|~@$]/g, '\\$&')
      // What makes a list, a heading or a rule at the start of a line, and a link anywhere.
      .replace(/^(\s*)([-+=])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/, '$1\\$2')
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(www)\./gi, '$1\\.')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/\\[@#]/g, '$&\u2060')
  );
}

/** Within backticks: nothing is markup there but the backtick itself. */
export function markdownCode(text: string): string {
  return `\`${escapeControls(text).replace(/\s+/g, ' ').replaceAll('`', "'").replaceAll('|', '¦').trim()}\``;
}

/** At most `length` characters of a text, whole characters. */
export function shortened(text: string, length: number): string {
  const chars = [...text];
  return chars.length <= length ? text : `${chars.slice(0, length - 1).join('')}…`;
}
