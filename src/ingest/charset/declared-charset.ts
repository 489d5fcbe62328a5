// Reads the encoding that a page declares in `<meta>` tags or its XML declaration.
import { canonicalCharset } from './charset-label.ts';

export interface Declared {
  /** Encodings named by `<meta>` tags and the XML declaration, in order, without repetitions. */
  charsets: string[];
  /** The `lang` attribute of `<html>`. */
  language?: string;
}

/** Elements whose content is text, even if it looks like a tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const TAG_LENGTH = 4096;

/**
 * Reads the declared encoding. `page` is the page's bytes as Latin-1. All tags are read, not just the first
 * 1024 bytes, because some pages have 150 KB of scripts before their `<meta charset>`.
 */
export function readDeclared(page: string): Declared {
  const charsets = new Set<string>();
  let language: string | undefined;
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(page.slice(0, 400));
  if (xml?.[1] !== undefined) add(xml[1]);

  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
    if (page.startsWith('<!--', at)) {
      at = after(page, '-->', at + 2);
      continue;
    }
    const name = tagName(page, at + 1);
    if (name === '') {
      at++;
      continue;
    }
    const end = tagEnd(page, at + 1 + name.length);
    if (name === 'meta') {
      const label = metaCharset(attributes(page.slice(at + 5, Math.min(end, at + TAG_LENGTH))));
      if (label !== undefined) add(label);
    } else if (name === 'html') {
      const lang = attributes(page.slice(at + 5, Math.min(end, at + TAG_LENGTH))).get('lang');
      if (lang) language ??= Buffer.from(lang, 'latin1').toString('latin1'); // Copied, because a slice would keep the whole page in memory.
    }
    at = RAW.has(name) ? rawEnd(page, name, end) : end;
  }
  return language === undefined ? { charsets: [...charsets] } : { charsets: [...charsets], language };

  function add(label: string): void {
    const charset = canonicalCharset(label);
    // A `<meta>` tag that is readable as ASCII rules out UTF-16.
    if (charset !== undefined) charsets.add(charset.startsWith('utf-16') ? 'utf-8' : charset);
  }
}

function metaCharset(found: Map<string, string>): string | undefined {
  const direct = found.get('charset');
  if (direct !== undefined) return direct;
  if (found.get('http-equiv')?.trim().toLowerCase() !== 'content-type') return undefined;
  return /charset\s*=\s*(?:["']\s*)?([^\s"';]+)/i.exec(found.get('content') ?? '')?.[1];
}

function attributes(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '');
  }
  return found;
}

/** Returns the name of the start tag at `at`, in lower case; '' if there is none. */
function tagName(page: string, at: number): string {
  return /^[a-z][a-z0-9:-]*/i.exec(page.slice(at, at + 20))?.[0].toLowerCase() ?? '';
}

/** Returns the offset after the `>` that ends the tag. A `>` in a quoted value does not end it. */
function tagEnd(page: string, at: number): number {
  let quote = 0;
  let last = 0; // A quotation mark opens a value only after `=`.
  for (let i = at; i < page.length; i++) {
    const code = page.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return i + 1;
    else if ((code === 0x22 || code === 0x27) && last === 0x3d) quote = code;
    if (code > 0x20) last = code;
  }
  return page.length;
}

function rawEnd(page: string, name: string, from: number): number {
  for (let at = page.indexOf('</', from); at >= 0; at = page.indexOf('</', at + 2)) {
    if (page.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return page.length;
}

function after(page: string, sought: string, from: number): number {
  const at = page.indexOf(sought, from);
  return at < 0 ? page.length : at + sought.length;
}
