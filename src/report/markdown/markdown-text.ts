// Escapes texts for Markdown.
import { escapeControls } from '../parts/escape-controls.ts';

/**
 * Escapes a listing's words, so that Markdown shows them unchanged: no markup, links or mentions. A word
 * joiner after `@` and `#` keeps code hosts from making references of them.
 */
export function markdownText(text: string): string {
  return (
    escapeControls(text)
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_[\]#|~@$]/g, '\\$&')
      // Characters that make a list, heading or rule at the start of a line, and links anywhere.
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

/** Returns text in backticks, where only backticks need escapes. */
export function markdownCode(text: string): string {
  return `\`${escapeControls(text).replace(/\s+/g, ' ').replaceAll('`', "'").replaceAll('|', '¦').trim()}\``;
}

/** Returns at most `length` characters (code points), with "…" if it was cut. */
export function shortened(text: string, length: number): string {
  const chars = [...text];
  return chars.length <= length ? text : `${chars.slice(0, length - 1).join('')}…`;
}
