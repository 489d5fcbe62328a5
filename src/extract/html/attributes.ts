// Recognises the attributes that are kept while parsing.

/**
 * Names of the attributes that some code reads. Others are skipped while parsing, as pages have thousands.
 */
const NAMES = [
  'alt',
  'aria-controls',
  'aria-disabled',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'class',
  'content',
  'data-average',
  'data-average-rating',
  'data-bs-target',
  'data-component',
  'data-hook',
  'data-item-number',
  'data-ks-lazyload',
  'data-lazy',
  'data-lazy-src',
  'data-lazyload',
  'data-name',
  'data-original',
  'data-original-src',
  'data-product-sku',
  'data-qa',
  'data-rating',
  'data-rating-value',
  'data-role',
  'data-score',
  'data-sku',
  'data-src',
  'data-srcset',
  'data-target',
  'data-test',
  'data-test-id',
  'data-testid',
  'data-value',
  'data-variant-sku',
  'datetime',
  'disabled',
  'hidden',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'itemscope',
  'itemtype',
  'lang',
  'name',
  'placeholder',
  'property',
  'rating',
  'rel',
  'role',
  'src',
  'srcset',
  'style',
  'title',
  'type',
  'typeof',
  'value',
  'xml:lang',
] as const;

export type AttributeName = (typeof NAMES)[number];
export type Attributes = { [name in AttributeName]?: string };

/**
 * Names by length, first and last character, so that most other names are rejected without comparing strings.
 */
const BUCKETS = new Map<number, AttributeName[]>();
for (const name of NAMES) {
  const key = keyOf(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1));
  const bucket = BUCKETS.get(key);
  if (bucket) bucket.push(name);
  else BUCKETS.set(key, [name]);
}

/** Returns the known attribute name in a span of the source. It does not slice the source. */
export function attributeAt(html: string, start: number, end: number): AttributeName | undefined {
  const bucket = BUCKETS.get(keyOf(end - start, html.charCodeAt(start), html.charCodeAt(end - 1)));
  if (bucket === undefined) return undefined;
  for (const name of bucket) if (name.length === end - start && matchesAt(name, html, start)) return name;
  return undefined;
}

function keyOf(length: number, first: number, last: number): number {
  return ((length & 31) << 10) | ((first & 31) << 5) | (last & 31);
}

/** Returns true if the name starts at the offset, in any case. */
function matchesAt(name: string, html: string, start: number): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = html.charCodeAt(start + i);
    const expected = name.charCodeAt(i);
    if (code !== expected && (code < 65 || code > 90 || code + 32 !== expected)) return false;
  }
  return true;
}
