import { jsonrepair } from 'jsonrepair';

const MAX_REPAIR = 400_000;

export interface ParsedJson {
  value: unknown;
  damaged: boolean;
}

/** JSON as pages carry it: in comments or CDATA, with entities, trailing commas, comments, raw line breaks. */
export function parseJson(text: string): ParsedJson | null {
  const bare = text
    .replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)(?:\/\/>)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  if (bare === '') return null;
  const exact = attempt(bare, (json) => json);
  if (exact) return { value: exact.value, damaged: false };
  const unescaped = /&quot;|&#34;/.test(bare) ? unescapeEntities(bare) : bare;
  const mended =
    attempt(unescaped, (json) => json) ??
    attempt(unescaped, rawBreaks) ??
    (unescaped.length <= MAX_REPAIR ? attempt(unescaped, jsonrepair) : null);
  return { value: mended?.value, damaged: true };
}

function attempt(json: string, prepare: (json: string) => string): { value: unknown } | null {
  try {
    const value: unknown = JSON.parse(prepare(json));
    return typeof value === 'object' ? { value } : null;
  } catch {
    return null;
  }
}

/** Control characters stand raw in strings: between values a space does as well. */
function rawBreaks(json: string): string {
  return json.replace(/[\u0000-\u001f]+/g, ' ');
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

export function unescapeEntities(text: string): string {
  return text.replace(/&(quot|#34|amp|lt|gt|#39|apos);/g, (_, name: string) => ENTITIES[name]!);
}
