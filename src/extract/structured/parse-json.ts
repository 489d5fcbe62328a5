// Parses JSON from scripts.
import { readLenientJson } from './lenient-json.ts';

export interface ParsedJson {
  value: unknown;
  damaged: boolean;
}

/**
 * Parses JSON as pages contain it: in comments or CDATA, with entities, trailing commas or raw line breaks.
 * Null for an empty script.
 */
export function parseJson(text: string): ParsedJson | null {
  const bare = unwrap(text);
  if (bare === '') return null;
  const exact = attempt(bare, JSON.parse);
  if (exact) return { value: exact.value, damaged: false };
  const unescaped = /&quot;|&#34;/.test(bare) ? unescapeEntities(bare) : bare;
  const mended =
    attempt(unescaped, JSON.parse) ?? attempt(unescaped, rawBreaks) ?? attempt(unescaped, readLenientJson);
  return { value: mended?.value, damaged: true };
}

/** Removes `<!-- -->`, `//<![CDATA[ //]]>` and the like, and a semicolon after the value. */
function unwrap(text: string): string {
  const open = text.search(/[[{]\s*["'{[\]}/]/);
  const inside =
    open > 0 && open < 60 && /^[\s/*]*(?:<!--|<!\[CDATA\[)/.test(text.slice(0, 60))
      ? text.slice(open)
      : text.trim();
  const end = Math.max(inside.lastIndexOf('}'), inside.lastIndexOf(']'));
  const rest = inside.slice(end + 1);
  return end > 0 && rest.length < 40 && /^[\s/*\->\];]*$/.test(rest) ? closed(inside, end) : inside;
}

/** Cuts after the value: `]]>` has brackets of its own. */
function closed(text: string, end: number): string {
  const cdata = text.lastIndexOf(']]>');
  if (cdata === -1 || cdata < end - 40) return text.slice(0, end + 1);
  const before = Math.max(text.lastIndexOf('}', cdata), text.lastIndexOf(']', cdata - 1));
  return text.slice(0, before + 1);
}

function attempt(json: string, read: (json: string) => unknown): { value: unknown } | null {
  try {
    const value = read(json);
    return typeof value === 'object' ? { value } : null;
  } catch {
    return null;
  }
}

/** Parses JSON with raw control characters in strings, by turning them into spaces. */
function rawBreaks(json: string): unknown {
  return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '));
}

const ENTITIES: Record<string, string> = {
  quot: '"',
  '#34': '"',
  amp: '&',
  lt: '<',
  gt: '>',
  '#39': "'",
  apos: "'",
};

function unescapeEntities(text: string): string {
  return text.replace(/&(quot|#34|amp|lt|gt|#39|apos);/g, (_, name: string) => ENTITIES[name]!);
}
