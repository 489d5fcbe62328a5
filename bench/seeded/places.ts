import { parseDocument } from 'htmlparser2';

export type Place = 'json-ld' | 'microdata' | 'meta' | 'title' | 'table' | 'prose';

/** A stretch of the page's source that says something, with what kind of place it stands in. */
export interface Stretch {
  place: Place;
  text: string;
  /** Offsets in the source. */
  start: number;
  end: number;
  /** The markup's name of the value. */
  key?: string;
  /** The text before it: the label of a cell. */
  before: string;
}

type Tree = ReturnType<typeof parseDocument>;
type Child = Tree['children'][number];
type Element = Extract<Child, { attribs: unknown }>;

const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'head', 'iframe']);
const NOT_OWN = new Set(['nav', 'footer', 'aside']);
/** Other goods, customers' words and menus. */
const NOT_OWN_CLASS =
  /relat|recomm|recent|carousel|review|similar|cross|upsell|foot|menu|nav|breadcrumb|crumb|comment|cookie|banner|also|modal|popup|newsletter|faq|question|answer|feedback|compare|suggest|sponsor|basket|minicart/i;
const CELLS = new Set(['td', 'th', 'dd', 'dt']);

/** What the page shows as its own, and the values of its markup. */
export function stretchesOf(html: string): Stretch[] {
  const found: Stretch[] = [];
  let before = '';
  const visit = (node: Child, place: Place, own: boolean, itemprop: string): void => {
    if (node.type === 'text') {
      const start = node.startIndex ?? 0;
      const end = (node.endIndex ?? start - 1) + 1;
      const text = html.slice(start, end);
      if (text.trim() === '') return;
      if (itemprop !== '' && text.trim().length < 200)
        found.push({ place: 'microdata', key: itemprop, ...trimmed(text, start), before });
      if (own) {
        const isListed = place === 'prose' && /^[^:：]{2,40}[:：]/u.test(text.trim()) && text.length < 120;
        found.push({ place: isListed ? 'table' : place, text, start, end, before });
        before = text.trim().slice(-60);
      }
      return;
    }
    if (!('attribs' in node)) return;
    const { name, attribs } = node;
    if (name === 'script') {
      if (/ld\+json/i.test(attribs['type'] ?? '')) found.push(...jsonValues(html, node));
      return;
    }
    if (name === 'meta' || name === 'link') {
      const stretch = metaValue(html, node);
      if (stretch !== undefined) found.push(stretch);
      return;
    }
    const shown = !NOT_SHOWN.has(name) && !/display:\s*none/i.test(attribs['style'] ?? '') && attribs['hidden'] === undefined;
    if (!shown && name !== 'head') return;
    const isOwn =
      own && name !== 'head' && !NOT_OWN.has(name) && !NOT_OWN_CLASS.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`);
    const next: Place = name === 'h1' ? 'title' : CELLS.has(name) ? 'table' : place;
    const prop = attribs['itemprop'] ?? '';
    if (prop !== '' && attribs['content'] !== undefined) {
      const value = attributeValue(html, node, 'content');
      if (value !== undefined) found.push({ place: 'microdata', key: prop, ...value, before });
    }
    const text = prop !== '' && attribs['content'] === undefined && node.children.length === 1 ? prop : '';
    for (const child of node.children) visit(child, next, isOwn, text);
  };
  for (const child of parseDocument(html, { withStartIndices: true, withEndIndices: true }).children)
    visit(child, 'prose', true, '');
  return found;
}

function trimmed(text: string, start: number): { text: string; start: number; end: number } {
  const lead = text.length - text.trimStart().length;
  const value = text.trim();
  return { text: value, start: start + lead, end: start + lead + value.length };
}

const JSON_VALUE = /"(\w+)"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(\d+(?:\.\d+)?))/g;

/** Names with plain values, whatever objects they stand in; `brand` is the name of the object in it. */
function jsonValues(html: string, script: Element): Stretch[] {
  const [content] = script.children;
  if (content?.type !== 'text') return [];
  const from = content.startIndex ?? 0;
  const json = html.slice(from, (content.endIndex ?? from - 1) + 1);
  return [...json.matchAll(JSON_VALUE)].flatMap((match) => {
    const [whole, key = ''] = match;
    const value = match[2] ?? match[3] ?? '';
    if (value === '' || value.length > 300) return [];
    const at = match.index + whole.lastIndexOf(value);
    const context = json.slice(Math.max(0, match.index - 70), match.index);
    const isBrand = key === 'name' && /"brand"\s*:\s*\{[^}]*$/.test(context);
    const start = from + at;
    return [{ place: 'json-ld' as const, key: isBrand ? 'brand' : key, text: value, start, end: start + value.length, before: context }];
  });
}

function metaValue(html: string, node: Element): Stretch | undefined {
  const { attribs } = node;
  const attribute = node.name === 'link' ? 'href' : 'content';
  const value = attributeValue(html, node, attribute);
  if (value === undefined) return undefined;
  const prop = attribs['itemprop'];
  if (prop !== undefined) return { place: 'microdata', key: prop, ...value, before: '' };
  const key = attribs['property'] ?? attribs['name'];
  return key === undefined || node.name === 'link' ? undefined : { place: 'meta', key, ...value, before: '' };
}

function attributeValue(html: string, node: Element, name: string): { text: string; start: number; end: number } | undefined {
  const from = node.startIndex ?? 0;
  const tag = html.slice(from, html.indexOf('>', from) + 1);
  const value = node.attribs[name] ?? '';
  const at = new RegExp(`\\s${name}\\s*=\\s*["']?`, 'i').exec(tag);
  if (value === '' || at === null) return undefined;
  const start = from + at.index + at[0].length;
  return html.startsWith(value, start) ? { text: value, start, end: start + value.length } : undefined;
}
