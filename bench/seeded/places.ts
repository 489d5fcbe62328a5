// Finds the statements of a page and its markup values, independent of the extraction that is measured.
import { ElementType, parseDocument } from 'htmlparser2';

export type Place = 'json-ld' | 'microdata' | 'meta' | 'title' | 'table' | 'prose';

/** A span of the page's source with a statement, and the kind of its place. */
export interface SourceSpan {
  place: Place;
  text: string;
  /** Offsets in the source. */
  start: number;
  end: number;
  /** Name of the property, for markup. */
  key?: string;
  /** Text before it, such as the label of a cell. */
  before: string;
  /** Set for the text of a link or a choice, such as "Dogs over 20 lbs": it may be about other products. */
  isChoice?: true;
}

type Tree = ReturnType<typeof parseDocument>;
type Child = Tree['children'][number];
type Element = Extract<Child, { attribs: unknown }>;

const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'head', 'iframe']);
const NOT_OWN = new Set(['nav', 'footer', 'aside']);
/** Classes of related products, reviews and menus. */
const NOT_OWN_CLASS =
  /relat|recomm|recent|carousel|review|similar|cross|upsell|foot|menu|nav|breadcrumb|crumb|comment|cookie|banner|also|modal|popup|newsletter|faq|question|answer|feedback|compar|suggest|sponsor|basket|minicart/i;
const CELLS = new Set(['td', 'th', 'dd', 'dt']);
const CHOICES = new Set(['label', 'option', 'button']);
const CHOICE_CLASS = /swatch/i;
const SAME_PAGE = /^(?:#|javascript:|$)/i;

/** Returns the page's own visible texts and the values of its markup. */
export function sourceSpans(html: string): SourceSpan[] {
  const found: SourceSpan[] = [];
  let before = '';
  const visit = (
    node: Child,
    place: Place,
    own: boolean,
    itemprop: string,
    type: string,
    choice: boolean,
  ): void => {
    if (node.type === ElementType.Text) {
      const start = node.startIndex ?? 0;
      const end = (node.endIndex ?? start - 1) + 1;
      const text = html.slice(start, end);
      if (text.trim() === '') return;
      if (itemprop !== '' && text.trim().length < 200)
        found.push({ place: 'microdata', key: itemprop, ...trimmed(text, start), before });
      if (own) {
        const isListed = place === 'prose' && /^[^:：]{2,40}[:：]/u.test(text.trim()) && text.length < 120;
        found.push({
          place: isListed ? 'table' : place,
          text,
          start,
          end,
          before,
          ...(choice && place !== 'title' ? { isChoice: true } : {}),
        });
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
      const span = metaValue(html, node, type);
      if (span !== undefined) found.push(span);
      return;
    }
    const shown =
      !NOT_SHOWN.has(name) &&
      !/display:\s*none/i.test(attribs['style'] ?? '') &&
      attribs['hidden'] === undefined;
    if (!shown && name !== 'head') return;
    const isOwn =
      own &&
      name !== 'head' &&
      !NOT_OWN.has(name) &&
      !NOT_OWN_CLASS.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`);
    const next: Place = name === 'h1' ? 'title' : CELLS.has(name) ? 'table' : place;
    const scope = attribs['itemtype'] === undefined ? type : (attribs['itemtype'].split('/').at(-1) ?? '');
    const prop = OF_PRODUCTS.test(scope) ? propertyOf(attribs['itemprop'] ?? '', scope) : '';
    if (prop !== '' && attribs['content'] !== undefined) {
      const value = attributeValue(html, node, 'content');
      if (value !== undefined) found.push({ place: 'microdata', key: prop, ...value, before });
    }
    const text = prop !== '' && attribs['content'] === undefined && node.children.length === 1 ? prop : '';
    const isChoice = choice || namesChoice(node);
    for (const child of node.children) visit(child, next, isOwn, text, scope, isChoice);
  };
  for (const child of parseDocument(html, { withStartIndices: true, withEndIndices: true }).children)
    visit(child, 'prose', true, '', '', false);
  return found;
}

/** Returns true for elements whose text may be about something the page does not offer: choices and links. */
function namesChoice({ name, attribs }: Element): boolean {
  return (
    CHOICES.has(name) ||
    CHOICE_CLASS.test(attribs['class'] ?? '') ||
    (name === 'a' && !SAME_PAGE.test(attribs['href'] ?? ''))
  );
}

function trimmed(text: string, start: number): { text: string; start: number; end: number } {
  const lead = text.length - text.trimStart().length;
  const value = text.trim();
  return { text: value, start: start + lead, end: start + lead + value.length };
}

/** Returns the property, or '' for names of anything but products. The name of a brand counts as `brand`. */
function propertyOf(itemprop: string, scope: string): string {
  if (itemprop !== 'name') return itemprop;
  return /Brand|Organization/.test(scope) ? 'brand' : /Product|Book/.test(scope) ? 'name' : '';
}

const JSON_VALUE = /"(\w+)"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(\d+(?:\.\d+)?))/g;

/** Returns names and plain values of JSON-LD at any depth. The name of a brand's object counts as `brand`. */
function jsonValues(html: string, script: Element): SourceSpan[] {
  const [content] = script.children;
  if (content?.type !== ElementType.Text) return [];
  const from = content.startIndex ?? 0;
  const json = html.slice(from, (content.endIndex ?? from - 1) + 1);
  return [...json.matchAll(JSON_VALUE)].flatMap((match) => {
    const [whole, key = ''] = match;
    const value = match[2] ?? match[3] ?? '';
    if (value === '' || value.length > 300) return [];
    const at = match.index + whole.lastIndexOf(value);
    const { type, holder } = objectAround(json, match.index);
    if (!OF_PRODUCTS.test(type)) return [];
    const isBrand = key === 'name' && (holder === 'brand' || type === 'Brand');
    if (key === 'name' && !isBrand && !/^(?:Individual)?Product|^Book$|^Vehicle$/.test(type)) return [];
    const start = from + at;
    return [
      {
        place: 'json-ld' as const,
        key: isBrand ? 'brand' : key,
        text: value,
        start,
        end: start + value.length,
        before: '',
      },
    ];
  });
}

const OF_PRODUCTS = /Product|Offer|AggregateRating|Brand|Thing|Book|Vehicle|PriceSpecification|^$/;

/** Returns the type of the object around an offset, and the key under which its parent has it. */
function objectAround(json: string, at: number): { type: string; holder: string } {
  let depth = 0;
  let open = at;
  while (open >= 0 && depth <= 0) {
    open -= 1;
    const character = json[open];
    if (character === '}' || character === ']') depth -= 1;
    else if (character === '{' || character === '[') depth += 1;
    if (depth > 0) break;
  }
  let level = 0;
  let own = '';
  for (let i = open; i >= 0 && i < json.length; i += 1) {
    const character = json[i] ?? '';
    if (character === '{' || character === '[') level += 1;
    if (level === 1) own += character;
    if ((character === '}' || character === ']') && --level === 0) break;
  }
  const type = /"@type"\s*:\s*(?:\[\s*)?"(\w+)"/.exec(own)?.[1] ?? '';
  const holder = /"(\w+)"\s*:\s*\[?\s*$/.exec(json.slice(Math.max(0, open - 60), open))?.[1] ?? '';
  return { type, holder };
}

function metaValue(html: string, node: Element, scope: string): SourceSpan | undefined {
  const { attribs } = node;
  const attribute = node.name === 'link' ? 'href' : 'content';
  const value = attributeValue(html, node, attribute);
  if (value === undefined) return undefined;
  const prop = attribs['itemprop'];
  if (prop !== undefined) {
    const property = scope === '' ? prop : OF_PRODUCTS.test(scope) ? propertyOf(prop, scope) : '';
    return property === '' ? undefined : { place: 'microdata', key: property, ...value, before: '' };
  }
  const key = attribs['property'] ?? attribs['name'];
  return key === undefined || node.name === 'link' ? undefined : { place: 'meta', key, ...value, before: '' };
}

function attributeValue(
  html: string,
  node: Element,
  name: string,
): { text: string; start: number; end: number } | undefined {
  const from = node.startIndex ?? 0;
  const tag = html.slice(from, html.indexOf('>', from) + 1);
  const value = node.attribs[name] ?? '';
  const at = new RegExp(`\\s${name}\\s*=\\s*["']?`, 'i').exec(tag);
  if (value === '' || at === null) return undefined;
  const start = from + at.index + at[0].length;
  return html.startsWith(value, start) ? { text: value, start, end: start + value.length } : undefined;
}
