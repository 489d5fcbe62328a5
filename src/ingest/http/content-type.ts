// Reads the Content-Type header.
import { kindOf, type InputKind } from '../bytes/input-kind.ts';

export interface ContentType {
  /** Lower case; empty if the header is missing. */
  type: string;
  charset?: string;
}

const TEXT =
  /^(?:text\/.*|multipart\/related|message\/rfc822|application\/(?:xhtml\+xml|xml|octet-stream|x-mimearchive|(?:x-)?(?:ndjson|jsonl|jsonlines|gzip))|.*\+xml)$/;
const IMAGE = /^image\//;
const CATALOGUE =
  /^(?:application\/(?:(?:x-)?(?:ndjson|jsonl|jsonlines)|(?:rss|atom)\+xml|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)|text\/(?:csv|tab-separated-values))$/;

export function parseContentType(header: string | undefined): ContentType {
  const [type = '', ...parameters] = (header ?? '').split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([^\s"']+)/i.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  const plain = type.trim().toLowerCase();
  return charset === undefined ? { type: plain } : { type: plain, charset };
}

/** Returns true if the body may be a page or a catalogue. If the header does not tell, the bytes will. */
export function mayBeText({ type }: ContentType, kind: InputKind): boolean {
  if (kind === 'catalogue' && /^application\/(?:json|zip|vnd\.)/.test(type)) return true;
  return type === '' || !type.includes('/') || (TEXT.test(type) && !IMAGE.test(type));
}

export function kindOfResponse({ type }: ContentType, url: URL): InputKind {
  if (CATALOGUE.test(type)) return 'catalogue';
  return type.includes('html') ? 'html' : (kindOf(url.pathname) ?? 'html');
}
